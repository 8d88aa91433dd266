using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Texts;
using Concordance.Tools.Measure.Conditions;
using Concordance.Tools.Measure.MarkedStories;
using Concordance.Tools.Measure.Quantities;

namespace Concordance.Tools.Measure.Blind;

/// <summary>What the product found in the twelve texts.</summary>
public sealed record BlindFindings(
    ImmutableArray<Found<FoundStatement>> Statements, ImmutableArray<Found<EventMark>> Events, ImmutableArray<Found<FoundCondition>> Conditions,
    ImmutableArray<Found<TimeMark>> Times, ImmutableArray<Found<QuantityMark>> Quantities)
{
    public static BlindFindings Of(ImmutableArray<ReadReport> read, StoryFindings story) => new(
        story.Statements, story.Events,
        [.. read.SelectMany(r => r.Conditions.Select(c => new Found<FoundCondition>(new FoundCondition(r.Report.Files[0].Path, r.Report.Text, c))))], story.Times,
        [.. read.SelectMany(r => r.Quantities.Select(q => QuantityMarks.Of(r.Report.Files[0].Path, q)))]);
}

/// <summary>What a person said of findings the marks do not hold, by kind: gold/verdicts/blind-KIND.tsv.</summary>
public sealed record BlindVerdicts(Verdicts Statements, Verdicts Events, Verdicts Times, Verdicts Quantities)
{
    public static BlindVerdicts Read(string folder)
    {
        Verdicts Of(string kind) => Verdicts.Read(Path.Combine(folder, $"blind-{kind}.tsv"));
        return new BlindVerdicts(Of("statements"), Of("events"), Of("times"), Of("quantities"));
    }
}

/// <summary>How the twelve texts were read.</summary>
/// <param name="Times">By overlap, vague ones counting neither way; precision by verdict.</param>
/// <param name="Values">Of times found whose value the words alone give: those right to the day.</param>
/// <param name="Events">Recall over the marks; precision by verdict of what they do not hold.</param>
public sealed record BlindScores(StatementScores Statements, Score Events, Share Status, StoryConditionScores Conditions, Score Times, Share Values, QuantityScores Quantities)
{
    /// <summary>Findings that no mark touches and nobody judged: kind, file, where.</summary>
    public ImmutableArray<(string Kind, string File, Span At)> Unjudged { get; init; } = [];

    public static BlindScores Of(BlindMarks marks, BlindFindings found, BlindVerdicts verdicts)
    {
        EventScores events = EventScorer.Of(marks.Events, found.Events);
        Gold<TimeMark>[] asked = [.. marks.Times.Where(t => t.Value.Kind != TimeMarkKind.Vague && t.Value.Values.Any(v => !v.StartsWith("XXXX", StringComparison.Ordinal)))];
        Judged times = Judged.Of(Hits(marks.Times.Where(t => t.Value.Kind != TimeMarkKind.Vague), found.Times), found.Times.Where(f => f.Value.Kind != TimeMarkKind.Vague && !marks.Times.Any(g => Touch(g.Value, f.Value))).Select(f => (f.Value.File, f.Value.Span)), verdicts.Times);
        Judged others = Judged.Of(events.All.GoldHit, found.Events.Where(f => !marks.Events.Any(g => g.Value.File == f.Value.File && g.Value.Trigger.Overlaps(f.Value.Trigger))).Select(f => (f.Value.File, f.Value.Trigger)), verdicts.Events);
        StatementScores statements = StatementScorer.Of(marks.Statements, found.Statements, verdicts.Statements);
        StoryConditionScores conditions = StoryConditionScorer.Of(marks.Conditions, found.Conditions);
        bool? Said(QuantityMark q) => verdicts.Quantities.Of(q.File, q.Span) switch { Verdict.Right => true, Verdict.Arguable => null, _ => false };
        return new BlindScores(
            statements, new Score(events.All.Gold, others.Asserted, events.All.GoldHit, others.Right), events.Right, conditions,
            new Score(marks.Times.Count(t => t.Value.Kind != TimeMarkKind.Vague), times.Asserted, times.Hits, times.Right), TimesRight(asked, found.Times),
            QuantityScorer.Of(marks.Quantities, found.Quantities, Said))
        {
            Unjudged = [.. times.Open.Select(o => ("time", o.File, o.At)), .. others.Open.Select(o => ("event", o.File, o.At))],
        };
    }

    /// <summary>Marked times that a found one touches.</summary>
    private static int Hits(IEnumerable<Gold<TimeMark>> gold, ImmutableArray<Found<TimeMark>> found) => gold.Count(g => found.Any(f => Touch(g.Value, f.Value)));

    private static bool Touch(TimeMark a, TimeMark b) => a.File == b.File && a.Span.Overlaps(b.Span);

    private static Share TimesRight(Gold<TimeMark>[] asked, ImmutableArray<Found<TimeMark>> found)
    {
        List<(int Gold, int Found)> pairs = Overlap.Pairs(asked.Length, found.Length, (g, f) => asked[g].Value.File == found[f].Value.File ? Overlap.Of(asked[g].Value.Span, found[f].Value.Span) : 0, double.Epsilon);
        return new Share(pairs.Count(p => TimeValues.Right(asked[p.Gold], found[p.Found])), pairs.Count);
    }
}

/// <summary>Marks that were found, and of the findings beside them those a person called right or wrong; arguable and unjudged ones count neither way.</summary>
internal sealed record Judged(int Hits, int Right, int Asserted, ImmutableArray<(string File, Span At)> Open)
{
    public static Judged Of(int hits, IEnumerable<(string File, Span At)> beside, Verdicts verdicts)
    {
        (string File, Span At)[] all = [.. beside];
        int Count(Verdict verdict) => all.Count(b => verdicts.Of(b.File, b.At) == verdict);
        int right = hits + Count(Verdict.Right);
        return new Judged(hits, right, right + Count(Verdict.Wrong), [.. all.Where(b => verdicts.Of(b.File, b.At) == Verdict.Unjudged)]);
    }
}
