using System.Collections.Frozen;
using Concordance.Language.Times;
using Concordance.Texts;

namespace Concordance.Language.Quantities;

/// <summary>A number with what it counts: "at least 30 prisoners", "two dozen trucks", "60 billion rubles", "2.63 percent", "10 to 15 people", "12-year-old".</summary>
internal static class Counted
{
    private const string Rule = "quantities/counted";
    private static readonly FrozenDictionary<string, string> Measures = TimeLists.Read("en.measures.txt");

    public static QuantityRead? Read(CutText w, int at, ParsedText parsed)
    {
        (QuantityBound bound, int start) = Hedge.Read(w, at) is { } hedge ? (hedge.Bound, hedge.End) : (QuantityBound.Exact, at);
        if (Number(w, start) is not { } low || NotANumber(w, start, low)) return null;
        decimal? high = null;
        int end = low.End;
        if (w.IsAny(end, "to", "-", "–", "or") && Number(w, end + 1) is { } upper && upper.Value > low.Value && !w.Breaks(end + 1) && (w.Is(end, "to") || !w.Is(end, "or") || upper.Value == low.Value + 1))
            (high, end) = (upper.Value, upper.End);
        (string? unit, int past) = Unit(w, end);
        string? of = unit is null ? CountedNoun.InTree(parsed, w[end - 1]) ?? CountedNoun.Behind(w, end) : null;
        if (unit is null && of is null && !(low.InDigits || bound != QuantityBound.Exact)) return null;
        if (unit is null && of is null && !Stands(w, start, end)) return null;
        unit ??= CountedNoun.IsPersons(of) ? "person" : null;
        return new QuantityRead(at, past, QuantityRead.Plain(low.Value), high is { } h ? QuantityRead.Plain(h) : null, bound, false, unit, of, Rule);
    }

    /// <summary>A cardinal, with "a dozen", "two dozen", "dozens" aside.</summary>
    private static NumberRead? Number(CutText w, int at)
    {
        if (w.IsAny(at, "a", "one") && w.IsAny(at + 1, "dozen", "hundred", "thousand", "million", "billion"))
            return w.Is(at + 1, "dozen") ? new NumberRead(12, at + 2, false) : NumberReader.Cardinal(w, at + 1);
        return NumberReader.Cardinal(w, at) is { } number ? w.Is(number.End, "dozen") ? number with { Value = number.Value * 12, End = number.End + 1 } : number : null;
    }

    /// <summary>"%", "percent", "km", "rubles"; "year-old" is an age.</summary>
    private static (string? Unit, int End) Unit(CutText w, int at)
    {
        if (w.Is(at, "%")) return ("percent", at + 1);
        if (w.Are(at, "per", "cent")) return ("percent", at + 2);
        int word = w.Is(at, "-") && w.Glued(at) ? at + 1 : at;
        if (w.IsAny(word, "year", "years") && (w.Are(word + 1, "-", "old") || w.Is(word + 1, "old"))) return ("year", w.Is(word + 1, "old") ? word + 2 : word + 3);
        if (w.IsAny(word, "square", "cubic") && Measures.TryGetValue(w.Lower(word + 1), out string? area)) return (area + (w.Is(word, "square") ? "2" : "3"), word + 2);
        return !w.Breaks(word) && Measures.TryGetValue(w.Lower(word), out string? unit) && !(word > at && unit == "point") ? (unit, word + 1) : (null, at);
    }

    /// <summary>Digits that are part of a name, an ordinal, a list mark, a citation mark or a longer code.</summary>
    private static bool NotANumber(CutText w, int at, NumberRead number)
    {
        if (w.Glued(at) && (w.IsAny(at - 1, "[", "#", "/", "_", ".", ":") || w.IsAny(at - 1, "@", "=", "&", "?", "'", "’") || w.IsLetters(at - 1))) return true;
        if (w.Glued(at) && w.Is(at - 1, "-") && !w.IsDigits(at - 2)) return true;
        if (w.Glued(number.End) && (w.IsAny(number.End, "st", "nd", "rd", "th") || w.IsAny(number.End, "]", "/", ":", "_", "@") || (number.InDigits && w.IsLetters(number.End)))) return true;
        if (number.InDigits && w.IsCapital(at - 1) && w.IsLetters(at - 1) && !w.Breaks(at) && at > 1 && !w.Breaks(at - 1) && !w.IsAny(at - 2, ".", "?", "!")) return true;
        return w.IsAny(at, "one") && !number.InDigits && !w.IsAny(at + 1, "billion", "million", "thousand", "hundred");
    }

    /// <summary>Digits alone count where a sentence uses them as a number: behind "to", "by", "from", "of", or before "were", "in", "of".</summary>
    private static bool Stands(CutText w, int start, int end) =>
        w.IsAny(start - 1, "to", "by", "from", "of", "than", "least", "about", "reached") || w.IsAny(end, "were", "of", "are", "have", "had", "died", "killed", "injured") || w.IsAny(end, "wounded", "dead", "missing", "people");
}
