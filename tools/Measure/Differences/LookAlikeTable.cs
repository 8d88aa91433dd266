using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tools.Measure.Differences;

/// <summary>The table of what looks like a contradiction and is none, a line a story: scored as clashes are, with the key's clashes as what must not be listed.</summary>
public sealed class LookAlikeTable
{
    public const string Note = "Look-alikes: pairs listed as \"no contradiction\"; right where their passages touch two of one item of the key, else by verdict (gold/verdicts/alike-STORY.tsv: is it about one thing, and can both hold?). In truth a conflict: clashes of the key, arguable and opposed positions too, that a listed pair touches on both sides. The rules were written after the kinds of all three keys, of the made stories (tuning half) and of the examples were read, so recall here says little of other stories. Not listed of the keys' 31: mostly two things of one kind where only the world tells them apart (debts, sums, companies, unions, states), values of one index that stand under CHANGED, a condition beside a later one, a deadline of another body, superlatives of two groups, a paper handed in and still asked for. Of the made stories' tuning half 36 of 94 were listed when this was written (1 before), all of them right; most of the others are told by reports whose day the reports do not give, or count by other words (\"the cuts include 180 apprenticeships\"). In all of PolNeAR train (840 articles, read as one) three are listed, all right, after moves of persons, posts without a name and parts of another whole were shut out; in ECB+ train, all texts given one day, none but counts that the given day makes one.";

    public Table Table { get; } = new("Look-alikes", "story", "key", "listed", "of the key listed", "right %", "in truth a conflict");

    public void Add(string story, ClashScores s, List<Figure> figures)
    {
        if (s.All.Gold == 0) return;
        Table.Add(story, $"{s.All.Gold}", $"{s.All.Found}", $"{s.All.GoldHit}", Score.Percent(s.All.Precision), $"{s.AlikeAsserted.Length}");
        figures.Add(new Figure($"story/{story}/look-alikes-P", 100 * s.All.Precision));
        figures.Add(new Figure($"story/{story}/look-alikes-R", 100 * s.All.Recall));
    }

    public static IEnumerable<ErrorLine> Errors(string story, ClashScores s, StoryFindings found)
    {
        foreach (MarkedClash m in s.Missed) yield return new ErrorLine("look-alike not listed", $"{story} {m.Id}", string.Join(" / ", m.Passages.Select(p => Words(found, p))), "");
        foreach (FoundClash c in s.Wrong) yield return new ErrorLine("look-alike not in key", $"{story} {string.Join(' ', c.Passages.Select(p => $"{p.File} {p.Span.Start}-{p.Span.End}"))}", string.Join(" / ", c.Passages.Select(p => Words(found, p))), c.Rule);
        foreach (string id in s.AlikeAsserted) yield return new ErrorLine("listed though a conflict", $"{story} {id}", "", "");
    }

    private static string Words(StoryFindings found, Passage passage) => found.Texts.TryGetValue(passage.File, out string? text) ? passage.Span.Of(text) : passage.File;
}
