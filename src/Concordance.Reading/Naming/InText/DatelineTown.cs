using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Language.Sentences;
using Concordance.Texts;

namespace Concordance.Reading.Naming.InText;

/// <summary>The town that a report's dateline begins with is a place, whatever its name: "KARSHOLM (Northern Wire) – ", "PORT ELLERY, May 30 – ".</summary>
internal static class DatelineTown
{
    public static readonly RuleId Rule = new("naming/dateline-town");

    private const int ShortestTown = 3;

    public static void Apply(NameSheet sheet)
    {
        ParsedText parsed = sheet.Parsed;
        foreach (SentenceRange range in parsed.Sentences)
        {
            int begin = parsed.Spans[range.First].Start, end = OpeningDateline.EndIn(parsed.Text, begin), last = range.First;
            if (end <= begin || end >= parsed.Spans[range.End - 1].End) continue;
            while (last < range.End && parsed.Spans[last].Start < end && IsInCapitals(parsed.Form(last))) last++;
            if (last == range.First || parsed.SpanOf(range.First, last).Length < ShortestTown) continue;
            if (Enumerable.Range(range.First, last - range.First).All(t => sheet.At(t) is { Type: NameType.Place })) continue;
            sheet.Set(range.First, last, NameType.Place, Rule);
        }
    }

    private static bool IsInCapitals(string word) => char.IsUpper(word[0]) && word.All(c => char.IsUpper(c) || c is '.' or '-' or '\'' or '’');
}
