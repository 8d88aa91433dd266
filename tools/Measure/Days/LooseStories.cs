using Concordance.Texts;
using Concordance.Tools.Measure.Times;

namespace Concordance.Tools.Measure.Days;

/// <summary>
/// News articles of one subject whose days are known, as stories that hang together loosely: the topics of MEANTIME, and PolNeAR's
/// articles on one campaign, those of a few days and those of many months.
/// </summary>
public static class LooseStories
{
    private const int Reports = 12;

    public static IEnumerable<(string Story, Report[] Reports)> Meantime(SharedFolder shared) =>
        new[] { "corpus_airbus", "corpus_apple", "corpus_gm", "corpus_stock" }.Select(t => (t, MeantimeArticle.Read(shared, [t]).Select(a => new Report(a.Text, [new ReportFile(a.Name, "")], "en")).ToArray()));

    /// <summary>Articles that follow one another by their days.</summary>
    public static IEnumerable<(string Story, Report[] Reports)> OfDays(IReadOnlyCollection<DatedText> texts) =>
        InOrder(texts).Chunk(Reports).Select((c, i) => ($"polnear-days-{i}", c));

    /// <summary>Articles from all over the campaign.</summary>
    public static IEnumerable<(string Story, Report[] Reports)> OfMonths(IReadOnlyCollection<DatedText> texts)
    {
        Report[] all = [.. InOrder(texts)];
        int stories = all.Length / Reports;
        return Enumerable.Range(0, stories).Select(i => ($"polnear-months-{i}", all.Where((_, n) => n % stories == i).ToArray()));
    }

    private static IEnumerable<Report> InOrder(IEnumerable<DatedText> texts) =>
        texts.OrderBy(t => t.Day).ThenBy(t => t.Name, StringComparer.Ordinal).DistinctBy(t => t.Text).Select(t => new Report(t.Text, [new ReportFile(t.Name, "", t.Day)], "en"));
}
