using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Reading.Boilerplate;
using Concordance.Texts;

namespace Concordance.Stories.Corrections;

/// <summary>A corrected value where it stands in a report, as tokens [First, End).</summary>
/// <param name="Counted">What it counts; null where that was not read.</param>
internal readonly record struct ValueAt(ReadReport In, int First, int End, Quantity? Counted);

/// <summary>Where in the story corrected values stand, however they are written ("five", "5"): one pass over its reports, however many notices there are.</summary>
internal sealed class ValueTable
{
    private readonly Dictionary<string, List<ValueAt>> _at = new(StringComparer.Ordinal);

    /// <param name="values">As <see cref="Key"/> writes them.</param>
    public ValueTable(IEnumerable<ReadReport> reports, IReadOnlySet<string> values)
    {
        ILookup<string, string[]> names = values.Where(v => v[0] is not ('#' or '0')).Select(v => v.Split(' ')).ToLookup(v => v[0], StringComparer.Ordinal);
        foreach (ReadReport report in reports)
        {
            Span[] aside = NotTold(report);
            Dictionary<int, Quantity> counted = [];
            foreach (Quantity quantity in report.Quantities) counted.TryAdd(report.Parsed.TokenAt(quantity.Span.Start), quantity);
            for (int t = 0; t < report.Parsed.Count; t++)
            {
                foreach ((string key, int end) in Keys(report.Parsed, t, counted.GetValueOrDefault(t), names))
                    if (values.Contains(key) && !aside.Any(a => a.Overlaps(report.Parsed.Spans[t]))) Add(key, new ValueAt(report, t, end, counted.GetValueOrDefault(t)));
            }
        }
    }

    /// <summary>Each place of a value.</summary>
    public IEnumerable<ValueAt> Of(string key) => _at.GetValueOrDefault(key) ?? [];

    /// <summary>A value as one writes it for comparison: "#41" for a number, "0 die" for "no victims", else its words.</summary>
    public static string Key(ReadReport report, Span value)
    {
        int first = report.Parsed.TokenAt(value.Start);
        if (None(report.Parsed, first) is { } none) return none;
        if (report.Quantities.FirstOrDefault(q => q.Span.Overlaps(value)) is { } quantity) return "#" + quantity.Value;
        return Number(value.Of(report.Report.Text)) ?? string.Join(' ', report.Parsed.TokensOf(value).Select(report.Parsed.Form));
    }

    private static IEnumerable<(string Key, int End)> Keys(ParsedText parsed, int token, Quantity? counted, ILookup<string, string[]> names)
    {
        if (None(parsed, token) is { } none) yield return (none, token + 2);
        if (counted is not null) yield return ("#" + counted.Value, token + 1);
        else if ((parsed.Pos[token] == Pos.NUM || char.IsAsciiDigit(parsed.Form(token)[0])) && Number(parsed.Form(token)) is { } number) yield return (number, token + 1);
        if (counted is null && parsed.Form(token + 1 < parsed.Count ? token + 1 : token) == "-" && token + 2 < parsed.Count && Scale(parsed.Lower(token + 2)) > 1 && Numeral.Of(parsed.Form(token)) is { } apart) yield return ("#" + (apart * Scale(parsed.Lower(token + 2))).ToString("0.######", null), token + 3);
        if (counted is null && parsed.Form(token).Split('-') is [var value, var size, ..] && Numeral.Of(value) is { } told) yield return ("#" + (told * Scale(size)).ToString("0.######", null), token + 1);
        foreach (string[] name in names[parsed.Form(token)])
            if (token + name.Length <= parsed.Count && name.Index().All(w => parsed.Form(token + w.Index) == w.Item)) yield return (string.Join(' ', name), token + name.Length);
    }

    /// <summary>"The 45-million-crown film".</summary>
    private static decimal Scale(string word) => word switch { "million" => 1_000_000m, "billion" => 1_000_000_000m, "thousand" => 1_000m, _ => 1m };

    /// <summary>"#14" of "14" or "fourteen"; null of no number.</summary>
    public static string? Number(string words) => Numeral.Of(words) is { } value ? "#" + value.ToString("0.######", null) : null;

    /// <summary>"No victims", "no fatalities": that there were none of a family of things.</summary>
    private static string? None(ParsedText parsed, int token) => parsed.Lower(token) == "no" && token + 1 < parsed.Count && parsed.Pos[token + 1] == Pos.NOUN ? "0 " + Subject.Family(parsed, token + 1) : null;

    private void Add(string key, ValueAt place)
    {
        if (!_at.TryGetValue(key, out List<ValueAt>? list)) _at[key] = list = [];
        list.Add(place);
    }

    /// <summary>What a report does not tell itself: what is set aside, unless it is told twice, and notices of corrections.</summary>
    public static Span[] NotTold(ReadReport report) => [.. report.SetAside.Where(a => a.As is not SetAsideKind.Repeat).Select(a => a.Span), .. report.Corrections.Select(c => c.Span)];
}
