using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Boilerplate;
using Concordance.Texts;

namespace Concordance.Stories.Corrections;

/// <summary>Where in the story the words of corrected values stand: one pass over its reports, however many notices there are.</summary>
internal sealed class ValueTable
{
    private readonly Dictionary<string, List<(ReadReport In, int Token)>> _at = new(StringComparer.Ordinal);

    /// <param name="first">The first words of the values that are asked for.</param>
    public ValueTable(IEnumerable<ReadReport> reports, IReadOnlySet<string> first)
    {
        foreach (ReadReport report in reports)
        {
            Span[] aside = [.. report.SetAside.Where(a => a.As is not SetAsideKind.Repeat).Select(a => a.Span), .. report.Corrections.Select(c => c.Span)];
            for (int t = 0; t < report.Parsed.Count; t++)
            {
                string word = report.Parsed.Form(t);
                if (!first.Contains(word) || aside.Any(a => a.Overlaps(report.Parsed.Spans[t]))) continue;
                if (!_at.TryGetValue(word, out List<(ReadReport, int)>? list)) _at[word] = list = [];
                list.Add((report, t));
            }
        }
    }

    /// <summary>Each place of a value's words, as tokens [First, End).</summary>
    public IEnumerable<(ReadReport In, int First, int End)> Of(string[] words) =>
        from place in _at.GetValueOrDefault(words[0]) ?? []
        where place.Token + words.Length <= place.In.Parsed.Count && words.Index().All(w => place.In.Parsed.Form(place.Token + w.Index) == w.Item)
        select (place.In, place.Token, place.Token + words.Length);

    /// <summary>The words of a value as a notice writes it.</summary>
    public static string[] Words(ParsedText parsed, Span value)
    {
        List<string> words = [];
        for (int t = parsed.TokenAt(value.Start); t < parsed.Count && parsed.Spans[t].End <= value.End; t++) words.Add(parsed.Form(t));
        return [.. words];
    }
}
