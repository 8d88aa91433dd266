using System.Collections.Immutable;
using Concordance.Reading.Attribution;
using Concordance.Reading.Events;
using Concordance.Stories;
using Concordance.Stories.Copies;
using Concordance.Texts;
using Concordance.Tools.Measure.MarkedStories;
using Concordance.Tools.StoryMaker.Answers;

namespace Concordance.Tools.Measure.Generated;

/// <summary>All scores of one made story.</summary>
public sealed record MadeScores(
    StatementScores Statements, EntityScores Names, EventScores Events, Share DaysHeld, Share DaysAsserted, Score SameStatements, Score SameEvents,
    Score Copies, ClashScores Clashes, ChangeScores Changes, ClaimScores Claims)
{
    private static readonly Verdicts NoVerdicts = Verdicts.Parse([]);

    public static MadeScores Of(MadeCase made, StoryFindings found)
    {
        ImmutableArray<Gold<MarkedStatement>> statements = MadeKey.Statements(made);
        ImmutableArray<Gold<EventMark>> events = MadeKey.Events(made, found.Events);
        (Share held, Share asserted) = Days(made, found);
        ImmutableArray<Story> stories = made.Stories;
        return new MadeScores(
            StatementScorer.Of(statements, found.Statements, NoVerdicts), EntityScorer.Of(MadeKey.Names(made), found.Names), EventScorer.Of(events, found.Events), held, asserted,
            LinkScorer.Of(
                new Gold<ImmutableArray<(string, string)>>([.. made.Answers.Statements.Select(s => (s.Remark, s.Content[0].File))]),
                new Found<ImmutableArray<ImmutableArray<int?>>>([.. stories.SelectMany(s => s.SameStatements).Select(g => g.Members.Select(m => StatementOf(made, m)).ToImmutableArray())])),
            LinkScorer.Of(
                new Gold<ImmutableArray<(string, string)>>([.. made.Answers.Events.Select(e => (e.Event, e.At.File))]),
                new Found<ImmutableArray<ImmutableArray<int?>>>([.. stories.SelectMany(s => s.SameEvents).Select(g => g.Members.Select(m => EventOf(made, m)).ToImmutableArray())])),
            CopyScorer.Of(new Gold<ImmutableArray<TrueCopy>>(made.Answers.Copies), SameMatter(made), Lists(stories.SelectMany(s => s.Copies).Where(c => c.As.HasOneOrigin()), c => c.Places.Select(made.At))),
            ClashScorer.Of(
                new Gold<ImmutableArray<TrueClash>>(made.Answers.Conflicts), new Gold<ImmutableArray<TrueClash>>(made.Answers.LookAlikes),
                new Found<ImmutableArray<FoundClash>>([.. stories.SelectMany(s => s.Conflicts).Select(c => new FoundClash(c.As.ToString().ToLowerInvariant(), [.. c.Places.Select(made.At)], c.Because.Rule.Value))]),
                new Found<ImmutableArray<FoundClash>>([.. stories.SelectMany(s => s.LookAlikes).Select(c => new FoundClash("", [.. c.Places.Select(made.At)]))])),
            ChangeScorer.Of(new Gold<ImmutableArray<TrueChange>>(made.Answers.Changes), Lists(stories.SelectMany(s => s.Changes), c => c.Steps.Select(s => made.At(s.Place)))),
            ClaimScorer.Of(
                new Gold<ImmutableArray<TrueClaim>>(made.Answers.Claims),
                new Found<ImmutableArray<FoundClaim>>([.. stories.SelectMany(s => s.Claims).Select(c => new FoundClaim([.. c.Supports.Select(p => made.At(p.At))], c.Independent.AtLeast, c.Independent.AtMost))])));
    }

    private static Found<ImmutableArray<ImmutableArray<At>>> Lists<T>(IEnumerable<T> findings, Func<T, IEnumerable<At>> at) => new([.. findings.Select(f => at(f).ToImmutableArray())]);

    /// <summary>Reports whose closed interval holds the true day, of those with a closed interval in a known year; and how many have one.</summary>
    private static (Share Held, Share Asserted) Days(MadeCase made, StoryFindings found)
    {
        ImmutableDictionary<string, DateOnly> days = MadeKey.Days(made);
        DayMark[] closed = [.. found.Days.Select(d => d.Value).Where(d => d.Range is { Earliest: { } first, Latest: not null } && !UnknownYear.Is(first))];
        return (new Share(closed.Count(d => d.Range.Holds(days[d.File])), closed.Length), new Share(closed.Length, days.Count));
    }

    private static int? StatementOf(MadeCase made, Told<Statement> told) =>
        Index(made.Answers.Statements, s => s.Content[0].File == File(told.In.Report) && Overlap.Of([.. s.Content.Select(c => c.Span)], told.What.Content) >= 0.5);

    private static int? EventOf(MadeCase made, Told<Event> told) =>
        Index(made.Answers.Events, e => e.At.File == File(told.In.Report) && e.Triggers.Any(t => t.Span.Overlaps(told.What.Trigger)));

    private static int? Index<T>(ImmutableArray<T> list, Func<T, bool> where)
    {
        for (int i = 0; i < list.Length; i++)
            if (where(list[i])) return i;
        return null;
    }

    private static string File(Report report) => report.Files[0].Path;

    /// <summary>Where one thing is told, whatever the words; headlines are ready-made too and take part as one matter each.</summary>
    private static List<ImmutableArray<At>> SameMatter(MadeCase made) =>
    [
        .. made.Made.World.Tellings.Select(t => made.Made.Reports.SelectMany(r => r.Body.Marks.Where(m => m.Kind == StoryMaker.Prose.MarkKind.Telling && m.Of == t.Id).Select(m => new At(r.File, m.Span))).ToImmutableArray()),
        [.. made.Made.Reports.Select(r => new At(r.File, r.Headline))],
        [.. made.Made.Reports.Select(r => new At(r.File, new Span(r.Paragraphs.Length > 0 ? r.Paragraphs[^1].End : r.Headline.End, r.Text.Length)))],
    ];
}
