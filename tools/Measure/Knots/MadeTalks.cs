using System.Collections.Immutable;
using System.Globalization;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Texts;
using Concordance.Tools.Measure.MarkedStories;
using Concordance.Tools.StoryMaker;
using Concordance.Tools.StoryMaker.Talks;

namespace Concordance.Tools.Measure.Knots;

/// <summary>Negotiations made from seeds with planted circles, and with what only looks like one; of the test half counts only.</summary>
public static class MadeTalks
{
    private const int Stories = 60;

    public static Table Run(Reader reader, List<Figure> figures, List<ErrorLine> errors, List<RuleCount> rules)
    {
        Table table = new("Knots planted in made negotiations", "half", "planted", "stories", "waits", "found", "P", "R", "knots", "right", "false", "would close", "ways out", "right");
        foreach (StoryHalf half in (StoryHalf[])[StoryHalf.Tuning, StoryHalf.Test])
        {
            (Shape Shape, KnotScorer Scores, int Knots)[] all = [.. Enumerable.Range(1, Stories).Select(seed => One(reader, (ulong)seed, half, errors))];
            if (half == StoryHalf.Test) rules.AddRange(all.SelectMany(a => a.Scores.Judged));
            string name = half.ToString().ToLowerInvariant();
            foreach (var shape in all.GroupBy(a => a.Shape).OrderBy(g => g.Key)) Row(table, name, shape.Key.ToString(), [.. shape]);
            (int right, int wrong, int ways) = Row(table, name, "all", all);
            int planted = all.Sum(a => a.Knots);
            figures.AddRange([new($"knots/made/{name}-P", right + wrong == 0 ? 100 : 100.0 * right / (right + wrong)), new($"knots/made/{name}-R", 100.0 * right / planted), new($"knots/made/{name}-ways-R", 100.0 * ways / all.Sum(a => a.Scores.MarkedWays))]);
        }

        return table;
    }

    private static (int Right, int Wrong, int Ways) Row(Table table, string half, string planted, (Shape Shape, KnotScorer Scores, int Knots)[] all)
    {
        Score waits = all.Aggregate(default(Score), (s, a) => s + a.Scores.Waits);
        (int right, int wrong, int ways) = (all.Sum(a => a.Scores.Right), all.Sum(a => a.Scores.False), all.Sum(a => a.Scores.RightWays));
        table.Add(half, planted, $"{all.Length}", $"{waits.Gold}", $"{waits.Found}", Score.Percent(waits.Precision), Score.Percent(waits.Recall), $"{all.Sum(a => a.Knots)}", $"{right}", $"{wrong}", $"{all.Sum(a => a.Scores.WouldClose)}", $"{all.Sum(a => a.Scores.MarkedWays)}", $"{ways}");
        return (right, wrong, ways);
    }

    private static (Shape, KnotScorer, int) One(Reader reader, ulong seed, StoryHalf half, List<ErrorLine> errors)
    {
        MadeNegotiation made = MadeNegotiation.Make(seed, half);
        TalksMarks marks = Marks(made, string.Create(CultureInfo.InvariantCulture, $"{half}-{seed}-{made.Net.Shape}"));
        Story story = StoryReader.AsOne(made.Reports.Select(r => reader.Read(new Report(r.Text, [new ReportFile(r.File, "", r.Day)], "en"))));
        KnotScorer scores = new(marks, story);
        if (half == StoryHalf.Tuning) errors.AddRange(scores.Errors.Select(e => new ErrorLine($"made: {e.Kind}", marks.Story, e.Words, "")));
        return (made.Net.Shape, scores, marks.Knots.Length);
    }

    /// <summary>The key of a made negotiation, in the form of marks by hand.</summary>
    private static TalksMarks Marks(MadeNegotiation made, string name)
    {
        List<MarkedCondition> conditions = [];
        List<MarkedWait> waits = [];
        foreach ((PlantedWait wait, int number) in made.Waits.Select((w, i) => (w, i)))
        {
            string[] ids = [.. wait.Stated.Select((_, i) => $"c{number}.{i}")];
            conditions.AddRange(wait.Stated.Select((s, i) => new MarkedCondition(ids[i], s.File, s.Awaited, Sentence(made.Reports.First(r => r.File == s.File).Text, s.Awaited))));
            waits.Add(new MarkedWait([.. ids], wait.Holder, ids[0]));
        }

        ImmutableArray<MarkedKnot> knots = made.Knot is not { } knot ? [] :
            [new MarkedKnot("open", [.. knot.Waits.Select(w => waits[w].Conditions[0])], [.. knot.WaysOut.Select(w => string.Join(", ", w.Select(i => $"{(i.Do == Change.Waive ? "waive" : "soften")} {waits[i.Wait].Conditions[0]}").Order(StringComparer.Ordinal)))], [])];
        return new TalksMarks(name, "", [.. conditions], [.. waits], knots);
    }

    private static string Sentence(string text, Span at)
    {
        int from = text.LastIndexOf('\n', at.Start) + 1, to = text.IndexOf('\n', at.End);
        return $"{text[Math.Max(from, at.Start - 120)..at.Start]}⟦{at.Of(text)}⟧{text[at.End..Math.Min(to < 0 ? text.Length : to, at.End + 60)]}";
    }
}
