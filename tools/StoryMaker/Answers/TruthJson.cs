using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Concordance.Tools.StoryMaker.Reports;
using Concordance.Tools.StoryMaker.Worlds;

namespace Concordance.Tools.StoryMaker.Answers;

/// <summary>truth.json: the answers of one story. A span is {"file", "start", "end", "text"}, [start, end) in UTF-16 code units as in a dossier.</summary>
public static class TruthJson
{
    public const string Format = "concordance-truth/1";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(MadeStory story, ulong seed, StoryHalf half)
    {
        StoryAnswers answers = AnswerMaker.Of(story);
        Dictionary<string, string> texts = story.Reports.ToDictionary(r => r.File, r => r.Text, StringComparer.Ordinal);
        object Span(At at) => new { file = at.File, start = at.Span.Start, end = at.Span.End, text = at.Span.Of(texts[at.File]) };
        object[] Spans(IEnumerable<At> all) => [.. all.Select(Span)];
        object? SpanOr(At? at) => at is { } a ? Span(a) : null;
        object Clash(TrueClash c) => new { @as = c.As, one = Spans(c.One), other = Spans(c.Other), why = c.Why };
        return JsonSerializer.Serialize(
            new
            {
                format = Format,
                seed,
                half = half.ToString().ToLowerInvariant(),
                kind = story.World.Kind,
                reports = story.Reports.Select(r => Report(story.World, r)),
                entities = answers.Entities.Select(e => new { id = e.Id, type = e.Type, names = e.Names, mentions = Spans(e.Mentions) }),
                statements = answers.Statements.Select(s => new { remark = s.Remark, speaker = s.Speaker, speakerAt = SpanOr(s.SpeakerAt), officeAt = SpanOr(s.OfficeAt), cue = SpanOr(s.Cue), content = Spans(s.Content), act = s.Act, kind = s.Kind, relay = s.Relay, copied = s.Copied }),
                events = answers.Events.Select(e => new { @event = e.Event, at = Span(e.At), triggers = Spans(e.Triggers), status = Words(e.Status), times = Spans(e.Times) }),
                claims = answers.Claims.Select(c => new { claim = c.Claim, supports = Spans(c.Supports), atLeast = c.AtLeast, atMost = c.AtMost }),
                copies = answers.Copies.Select(c => new { source = Span(c.Source), copy = Span(c.Copy), edits = c.Edits.Select(e => new { source = Span(e.Source), copy = Span(e.Copy) }) }),
                conflicts = answers.Conflicts.Select(Clash),
                lookAlikes = answers.LookAlikes.Select(Clash),
                changes = answers.Changes.Select(c => new { about = c.About, steps = c.Steps.Select(s => Spans(s)) }),
                unknowns = answers.Unknowns.Select(u => new { question = u.Question, @as = u.As, at = Spans(u.At) }),
                nowhereElse = Spans(answers.NowhereElse),
            },
            Indented) + "\n";
    }

    private static object Report(World world, MadeReport report) => new
    {
        file = report.File,
        day = world.Date(report.Day).ToString("O", CultureInfo.InvariantCulture),
        outlet = report.Outlet.Name,
        voice = report.Voice.ToString().ToLowerInvariant(),
        copiedFrom = report.Copies.Select(c => c.From).FirstOrDefault(),
        headline = new { start = report.Headline.Start, end = report.Headline.End },
    };

    private static string Words(EventState state) => state switch
    {
        EventState.NotHappened => "not-happened",
        _ => state.ToString().ToLowerInvariant(),
    };
}
