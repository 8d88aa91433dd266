using System.Globalization;
using System.Xml.Linq;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Times;

/// <summary>
/// TEI dates and clock times of GUM's news (Wikinews, CC BY), with the day the article was made. Durations and vague times
/// are not marked there, so that only what is found of the marked ones can be told.
/// </summary>
public static class GumTimes
{
    public static IEnumerable<MarkedArticle> Read(SharedFolder shared)
    {
        foreach (string file in Directory.EnumerateFiles(Path.Combine(shared.Corpora, "train", "gum-layers", "xml"), "GUM_news_*.xml").Order(StringComparer.Ordinal))
        {
            XElement root = XDocument.Load(file, LoadOptions.PreserveWhitespace).Root!;
            if (!DateOnly.TryParseExact((string?)root.Attribute("dateCreated"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)) continue;
            SetText text = new();
            List<Gold<GoldTime>> times = [];
            int sentence = 0;
            Walk(root, text, times, ref sentence);
            string whole = text.ToString();
            yield return new MarkedArticle(Path.GetFileNameWithoutExtension(file), whole, day, whole.Length, times);
        }
    }

    private static void Walk(XElement of, SetText text, List<Gold<GoldTime>> times, ref int sentence)
    {
        if (of.Name.LocalName == "s") sentence++;
        Span? first = null, last = null;
        foreach (XNode node in of.Nodes())
        {
            if (node is XElement inner) Walk(inner, text, times, ref sentence);
            if (node is not XText words) continue;
            foreach (string line in words.Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                last = text.Add(line.Split('\t')[0], sentence);
                first ??= last;
            }
        }

        if (of.Name.LocalName is "date" or "time" && first is { } from && last is { } to) times.Add(new(new GoldTime(Span.Hull(from, to), of.Name.LocalName, Values(of), Ranges(of), false)));
    }

    private static List<string> Values(XElement of) => (string?)of.Attribute("when") is { } when ? [of.Name.LocalName == "time" && !when.Contains('T', StringComparison.Ordinal) ? "T" + when : when] : [];

    private static List<DayRange> Ranges(XElement of)
    {
        DayRange range = new(First((string?)of.Attribute("from") ?? (string?)of.Attribute("notBefore")), Last((string?)of.Attribute("to") ?? (string?)of.Attribute("notAfter")));
        return range.Earliest is null && range.Latest is null ? [] : [range];
    }

    private static DateOnly? First(string? value) => value?.Length switch
    {
        10 => DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        7 => DateOnly.ParseExact(value + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture),
        4 => new DateOnly(int.Parse(value, CultureInfo.InvariantCulture), 1, 1),
        _ => null,
    };

    private static DateOnly? Last(string? value) => First(value) is not { } first ? null : value!.Length switch
    {
        7 => first.AddMonths(1).AddDays(-1),
        4 => first.AddYears(1).AddDays(-1),
        _ => first,
    };
}
