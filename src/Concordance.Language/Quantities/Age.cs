using Concordance.Language.Times;
using Concordance.Language.Times.Rules;

namespace Concordance.Language.Quantities;

/// <summary>"Ada Holm, 45, said", "aged 12", "aged 6 to 14", "at the age of 30", "the 45-year-old": years somebody has lived, no count of things.</summary>
internal static class Age
{
    private const string Rule = "quantities/age";

    // The oldest age on record is 122.
    private const int Oldest = 122;

    public static QuantityRead? Read(CutText w, int at) => Said(w, at) ?? BehindName(w, at);

    private static QuantityRead? Said(CutText w, int at)
    {
        int number = w.IsAny(at, "aged", "age") ? at + 1 : -1;
        if (number > 0 && w.Is(at, "age") && w.Is(number, "of")) number++;
        if (number < 0 || w.Breaks(number) || NumberReader.Cardinal(w, number) is not { } age || age.Value > Oldest) return null;
        if (w.IsAny(age.End, "to", "-", "–", "and") && !w.Breaks(age.End + 1) && NumberReader.Cardinal(w, age.End + 1) is { } until && until.Value > age.Value && until.Value <= Oldest)
            return Make(number, until.End, age.Value, until.Value);
        return Make(number, age.End, age.Value, null);
    }

    /// <summary>A name, a comma, a number up to that of the oldest, a comma or the end of the sentence.</summary>
    private static QuantityRead? BehindName(CutText w, int at)
    {
        if (w.Digits(at) is < 1 or > 3 || w.Number(at) is < 1 or > Oldest || !w.Is(at - 1, ",") || w.Glued(at) || !w.IsCapital(at - 2) || !w.IsLetters(at - 2)) return null;
        if (!w.IsAny(at + 1, ",", ".") || !w.Glued(at + 1) || w.IsDigits(at + 2) && w.Glued(at + 2)) return null;
        if (TimeVocabulary.Month(w, at - 2).Month > 0 || TimeVocabulary.Weekday(w, at - 2) is not null || TimeVocabulary.Month(w, at + 2).Month > 0) return null;
        // "Kings 3, Lions 2" and "Berlin, 45, Hamburg, 12" are tables; a person is told of in a sentence.
        return w.Is(at + 1, ",") && w.IsCapital(at + 2) && w.IsLetters(at + 2) ? null : Make(at, at + 1, w.Number(at), null);
    }

    private static QuantityRead Make(int at, int end, decimal value, decimal? upTo) =>
        new(at, end, QuantityRead.Plain(value), upTo is { } last ? QuantityRead.Plain(last) : null, QuantityBound.Exact, false, "year", null, Rule);
}
