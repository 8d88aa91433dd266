using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tools.Measure.Differences;

/// <summary>The table of changes and open questions, a line a story and list.</summary>
public sealed class OverTimeTable
{
    public const string Note = "Changes: right where the steps touch two steps of one chain of the key in its order. Open questions: right where a passage touches one of the item's. Arguable items count neither way; what the key does not hold counts by its verdict in gold/verdicts (changes-STORY.tsv, unknowns-STORY.tsv), as wrong where nobody judged it. Questions still missed ask for what words outside the passage would show: whether two papers are one, whether a sum is part of another, an office known from the world, where values come from, a deadline of a report without a day, what became of a hope. On PolNeAR train (840 articles) the rules of what is kept back asked ten questions that were read, all of them open in their article.";

    public Table Table { get; } = new("Changes and open questions", "story", "list", "key", "found", "of the key found", "P", "R");

    public void Add(string story, string list, OverTimeScores s, List<Figure> figures)
    {
        if (s.All.Gold == 0) return;
        Table.Add(story, list, $"{s.All.Gold}", $"{s.All.Found}", $"{s.All.GoldHit}", Score.Percent(s.All.Precision), Score.Percent(s.All.Recall));
        figures.Add(new Figure($"story/{story}/{list}-P", 100 * s.All.Precision));
        figures.Add(new Figure($"story/{story}/{list}-R", 100 * s.All.Recall));
    }

    public static IEnumerable<ErrorLine> Errors(string story, string list, OverTimeScores s, StoryFindings found)
    {
        foreach (MarkedClash m in s.Missed) yield return new ErrorLine($"{list} missed", $"{story} {m.Id}", string.Join(" / ", m.Passages.Select(p => Words(found, p))), "");
        foreach (FoundClash c in s.Wrong) yield return new ErrorLine($"{list} not in key: {c.Why}", $"{story} {string.Join(' ', c.Passages.Select(p => $"{p.File} {p.Span.Start}-{p.Span.End}"))}", string.Join(" / ", c.Passages.Select(p => Words(found, p))), c.Rule);
    }

    private static string Words(StoryFindings found, Passage passage) => found.Texts.TryGetValue(passage.File, out string? text) ? passage.Span.Of(text) : passage.File;
}
