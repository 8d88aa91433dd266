using System.Collections.Immutable;
using Concordance.Reading.Attribution;
using Concordance.Reading.Events;
using Concordance.Tools.Measure.MarkedStories;
using Concordance.Tools.StoryMaker.Answers;
using Concordance.Tools.StoryMaker.Worlds;

namespace Concordance.Tools.Measure.Generated;

/// <summary>The answers of a made story in the form of a key, so that the scorers of marked stories hold the product against them.</summary>
public static class MadeKey
{
    public static ImmutableArray<Gold<MarkedStatement>> Statements(MadeCase made)
    {
        Dictionary<string, ImmutableArray<string>> names = made.Answers.Entities.ToDictionary(e => e.Id, e => e.Names, StringComparer.Ordinal);
        return [.. made.Answers.Statements.Select((s, i) => new Gold<MarkedStatement>(Statement(s, $"{s.Remark} {i}", names)))];
    }

    private static MarkedStatement Statement(TrueStatement s, string id, Dictionary<string, ImmutableArray<string>> names)
    {
        Act act = Enum.Parse<Act>(s.Act, ignoreCase: true);
        StatementKind kind = s.Kind == "direct" ? StatementKind.Direct : StatementKind.Indirect;
        SpeakerWords speaker = new(s.SpeakerAt?.Span, s.OfficeAt?.Span, s.Speaker is { } who && names.TryGetValue(who, out ImmutableArray<string> forms) ? forms : []);
        Utterance said = new(s.Content[0].File, speaker, s.Cue?.Span, [.. s.Content.Select(c => c.Span).Order()], kind, act, s.Cue is null ? Voice.Carried : Voice.Attributed, s.Relay);
        // To announce is a way of saying: the sentences of a body's statements use both.
        return new MarkedStatement(id, said, "A", false, null, act == Act.Say ? [act, Act.Announce] : [act], [kind]);
    }

    public static ImmutableArray<Gold<NameMark>> Names(MadeCase made) =>
        [.. made.Answers.Entities.SelectMany(e => e.Mentions.Select(m => new Gold<NameMark>(new NameMark(m.File, m.Span, e.Id, e.Type == "person"))))];

    /// <summary>Where a noun and a verb stand for one event, either is right: the one that the product found, and of two the one with the right status.</summary>
    public static ImmutableArray<Gold<EventMark>> Events(MadeCase made, ImmutableArray<Found<EventMark>> found) => [.. made.Answers.Events.Select(e => new Gold<EventMark>(Event(e, found)))];

    private static EventMark Event(TrueEvent e, ImmutableArray<Found<EventMark>> found)
    {
        EventStatus status = StatusOf(e.Status);
        At trigger = e.Triggers.MaxBy(t => found.Where(f => f.Value.File == t.File && t.Span.Contains(f.Value.Trigger)).Select(f => f.Value.Status == status ? 2 : 1).DefaultIfEmpty().Max());
        return new EventMark(e.At.File, trigger.Span, trigger.Span, e.Event, status, e.Times.Length > 0 ? e.Times[0].Span : null, "");
    }

    public static ImmutableDictionary<string, DateOnly> Days(MadeCase made) =>
        made.Made.Reports.ToImmutableDictionary(r => r.File, r => made.Made.World.Date(r.Day), StringComparer.Ordinal);

    private static EventStatus StatusOf(EventState state) => Enum.Parse<EventStatus>(state.ToString());
}
