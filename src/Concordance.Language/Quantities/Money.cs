using Concordance.Language.Times;
using Concordance.Language.Words;

namespace Concordance.Language.Quantities;

/// <summary>"$60 billion", "US$17.4bn", "€3m", "more than £200,000", "$5 to $7 million". Money named by a word ("60 billion rubles") is counted like any unit.</summary>
internal static class Money
{
    private const string Rule = "quantities/money";

    public static QuantityRead? Read(CutText w, int at)
    {
        (QuantityBound bound, int sign) = Hedge.Read(w, at) is { } hedge ? (hedge.Bound, hedge.End) : (QuantityBound.Exact, at);
        string? unit = Currency(w, ref sign);
        if (unit is null && w.Is(sign, "between"))
        {
            int first = sign + 1;
            if (Currency(w, ref first) is not { } of || Amount(w, first) is not { } least || !w.Is(least.End, "and") || Upper(w, least.End + 1, of) is not { } most) return null;
            return Range(at, first, least, most, bound, of);
        }

        if (unit is null || Amount(w, sign) is not { } low) return null;
        int to = low.End;
        if (w.IsAny(to, "-", "–", "to") && !Counted.Changes(w, at, to) && Upper(w, to + 1, unit) is { } high && high.Value > low.Value) return Range(at, sign, low, high, bound, unit);

        return new QuantityRead(at, low.End, QuantityRead.Plain(low.Value), null, bound, false, unit, CountedNoun.Measured(w, low.End), Rule);
    }

    private static QuantityRead Range(int at, int first, (decimal Value, int End) low, (decimal Value, int End) high, QuantityBound bound, string unit)
    {
        decimal from = low.End - first <= 3 ? Counted.Lower(low.Value, high.Value) : low.Value;
        return new QuantityRead(at, high.End, QuantityRead.Plain(from), QuantityRead.Plain(high.Value), bound, false, unit, null, Rule);
    }

    private static string? Currency(CutText w, ref int at)
    {
        int sign = at + 1;
        if (w.Is(sign, "$") && w.Glued(sign)) sign++;
        if (w.IsCapital(at) && !w.Breaks(sign) && w.IsDigits(sign) && CurrencyCodes.Of(w[at].Of(w.Text)) is { } written)
        {
            at = sign;
            return written;
        }

        if (w.Is(at, "rs") && w.IsCapital(at) && w.Is(at + 1, ".") && w.IsDigits(at + 2))
        {
            at += 2;
            return "INR";
        }

        bool dollar = w.IsAny(at, "us", "u", "c", "ca", "a", "au", "cdn") && w.Is(at + 1, "$") && w.Glued(at + 1);
        string code = dollar ? w.Lower(at)[0] switch { 'c' => "CAD", 'a' => "AUD", _ => "USD" } : "USD";
        if (dollar) at++;
        string? unit = w.Lower(at) switch { "$" => code, "€" => "EUR", "£" => "GBP", "¥" => "JPY", "₽" => "RUB", "₴" => "UAH", "₹" => "INR", "₺" => "TRY", "₩" => "KRW", "₪" => "ILS", _ => null };
        if (unit is not null) at++;
        return unit;
    }

    private static (decimal Value, int End)? Upper(CutText w, int at, string unit)
    {
        int number = at;
        if (Currency(w, ref number) is { } other && other != unit) return null;
        return Amount(w, number);
    }

    private static (decimal Value, int End)? Amount(CutText w, int at)
    {
        if (NumberReader.Digits(w, at) is not { } number) return null;
        decimal times = w.Glued(number.End) ? w.Lower(number.End) switch { "bn" or "b" => 1_000_000_000, "m" or "mn" => 1_000_000, "k" => 1000, "tn" => 1_000_000_000_000, _ => 1 } : 1;
        return times > 1 && number.Value < 1_000_000 ? (number.Value * times, number.End + 1) : (number.Value, number.End);
    }
}
