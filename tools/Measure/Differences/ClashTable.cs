using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tools.Measure.Differences;

/// <summary>The table of clashes, a line a story.</summary>
public sealed class ClashTable
{
    public const string Note = "Clashes: contradictions, disputes and lines not usable as written; right where the passages touch two passages of one item of the key. Opposed positions and arguable items count neither way; what the key does not hold counts by its verdict in gold/verdicts/clashes-STORY.tsv, as wrong where nobody judged it. Alike: look-alikes of the key asserted as contradictions. Most rules were written after their kind was seen in istanbul-2025, markets-2008 and the example stories, so recall there says little of other stories; the rules of figures were written with the marks of automakers-2009 named, too, so that no marked story of press texts shows it any more, and gold/unmet has to. In all of PolNeAR train (840 articles, read as one) thirteen disputes were asserted when they were last read, eleven of them right, and no contradiction between reports; in ECB+ train, its texts given one day, only days that the giving made wrong. Missed in automakers-2009 and markets-2008: sums of one thing (2), two opinions, a superlative against another, a date without its weekday.";

    public Table Table { get; } = new("Clashes", "story", "key", "found", "of the key found", "P", "R", "alike asserted");

    public void Add(string story, ClashScores s, List<Figure> figures)
    {
        if (s.All.Gold == 0) return;
        Table.Add(story, $"{s.All.Gold}", $"{s.All.Found}", $"{s.All.GoldHit}", Score.Percent(s.All.Precision), Score.Percent(s.All.Recall), $"{s.AlikeAsserted.Length} of {s.LookAlikes}");
        figures.Add(new Figure($"story/{story}/clashes-P", 100 * s.All.Precision));
        figures.Add(new Figure($"story/{story}/clashes-R", 100 * s.All.Recall));
    }

    public static IEnumerable<ErrorLine> Errors(string story, ClashScores s, StoryFindings found)
    {
        foreach (MarkedClash m in s.Missed) yield return new ErrorLine("clash missed", $"{story} {m.Id}", string.Join(" / ", m.Passages.Select(p => Words(found, p))), "");
        foreach (FoundClash c in s.Wrong) yield return new ErrorLine($"clash not in key, {c.Kind}", $"{story} {string.Join(' ', c.Passages.Select(p => $"{p.File} {p.Span.Start}-{p.Span.End}"))}", string.Join(" / ", c.Passages.Select(p => Words(found, p))), c.Rule);
        foreach (string id in s.AlikeAsserted) yield return new ErrorLine("look-alike asserted", $"{story} {id}", "", "");
    }

    private static string Words(StoryFindings found, Passage passage) => found.Texts.TryGetValue(passage.File, out string? text) ? passage.Span.Of(text) : passage.File;
}
