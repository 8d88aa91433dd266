using Concordance.Language.Quantities;
using Concordance.Language.Times.Meanings;

namespace Concordance.Language.Times.Rules;

/// <summary>"30 days", "at least 30 days", "approximately an hour", "three-year", "several weeks", "just a few days", "30-to-60-day", "one and a half hours", "all week". "12-year-old" is an age.</summary>
internal static class Duration
{
    private const string Rule = "times/duration";

    public static TimeRead? Read(TimeScan s, int at)
    {
        CutText w = s.Words;
        if (w.IsAny(at, "all", "another") && TimeVocabulary.Unit(w, at + 1) is { } all && w[at + 1].Length > 2) return Make(at, at + 2, Units.Duration("1", all));
        int start = Hedge(w, at);
        if (start == at && w.Is(at, "the") && w.IsAny(at + 1, "first", "last", "final")) start = at + 2;
        if (HalfAnd(w, start) is { } odd) return Make(at, odd.End, odd.Value);
        if (Plural(w, at) is { } plural) return plural;
        if (Between(w, at) is { } span) return Make(at, span.End, span.Value);
        if (Vague(w, start) is { } vague) return w.Is(vague.End, "ago") ? new(at, vague.End + 1, TimeKind.Vague, new VagueTime(Vagueness.Past), Rule) : Make(at, vague.End, vague.Value);
        if (Range(w, start) is { } range) return Make(at, range.End, range.Value);
        if (Fraction(w, start) is { } fraction) return Make(at, fraction.End, fraction.Value);
        if (CountedUnits.Amount(w, start) is not { } amount || Bare(w, at, start)) return Hyphen(w, at, start);
        // "About a quarter of its dealers" is a share.
        if (amount.Parts is [(1, Grain.Quarter)] && !w.Is(at, "the")) return null;
        // "Nearly a decade ago" is a time; 2018 in "the Cup 2018 day five" counts no days.
        if (w.Is(amount.End, "ago") || (amount.Parts is [(> 1000, _)] && !w.Lower(amount.End - 1).EndsWith('s'))) return null;
        return Old(w, amount.End) ? null : Make(at, amount.End, CountedUnits.Length(amount.Parts));
    }

    private static TimeRead Make(int at, int end, string value) => new(at, end, TimeKind.Duration, new LastingTime(value), Rule);

    /// <summary>"A day", "a year" alone are rates or counts ("$60 a year"); "an hour" and "a week" likewise behind an amount.</summary>
    private static bool Bare(CutText w, int at, int start) =>
        start == at && w.IsAny(at, "a", "an") && !w.IsAny(at - 1, "for", "about", "than", "least", "almost", "nearly") && !w.IsAny(at - 1, "lasted", "within", "over", "took", "take") && !w.IsAny(at + 2, "after", "before", "into");

    /// <summary>"For decades", "in years", "within minutes": no number at all. The span is the unit alone.</summary>
    private static TimeRead? Plural(CutText w, int at) =>
        TimeVocabulary.Unit(w, at) is { } grain && w[at].Length > 4 && w.Lower(at).EndsWith('s') && w.IsAny(at - 1, "for", "in", "within", "after", "took", "lasted", "take") && grain != Grain.Quarter
            && (w.Breaks(at + 1) || !w.IsAny(at + 1, "of", "to", "and", "ago")) ? Make(at, at + 1, Units.Duration("X", grain)) : null;

    /// <summary>"Between 60 and 90 days".</summary>
    private static (string Value, int End)? Between(CutText w, int at)
    {
        if (!w.Is(at, "between") || NumberReader.Cardinal(w, at + 1) is not { Value: < 10_000 } low || !w.Is(low.End, "and")) return null;
        if (NumberReader.Cardinal(w, low.End + 1) is not { Value: < 10_000 } high || high.Value <= low.Value || TimeVocabulary.Unit(w, high.End) is not { } grain || w[high.End].Length < 3) return null;
        return Old(w, high.End + 1) ? null : ($"{Units.Duration(Plain(low.Value), grain)}/{Units.Duration(Plain(high.Value), grain)}", high.End + 1);
    }

    private static int Hedge(CutText w, int at)
    {
        if (w.IsAny(at, "approximately", "about", "around", "roughly", "nearly", "almost", "just", "only")) return at + 1;
        if (w.IsAny(at, "at") && w.IsAny(at + 1, "least", "most")) return at + 2;
        if (w.IsAny(at, "more", "less", "fewer") && w.Is(at + 1, "than")) return at + 2;
        return w.Are(at, "up", "to") ? at + 2 : at;
    }

    /// <summary>"Few hours", "a few minutes", "some days", "several weeks": TIMEX3 writes X where no number is said.</summary>
    private static (string Value, int End)? Vague(CutText w, int at)
    {
        int next = w.Is(at, "a") || w.Is(at, "the") ? at + 1 : at;
        if (w.IsAny(next, "last", "past") && next > at && w.Is(at, "the")) next++;
        bool many = w.IsAny(next, "few", "several", "some", "many");
        return many && TimeVocabulary.Unit(w, next + 1) is { } grain && !w.Breaks(next + 1) && w[next + 1].Length > 3 ? (Units.Duration("X", grain), next + 2) : null;
    }

    /// <summary>"30-to-60-day", "two to three weeks".</summary>
    private static (string Value, int End)? Range(CutText w, int at)
    {
        if (NumberReader.Cardinal(w, at) is not { Value: < 10_000 } low) return null;
        int to = w.Is(low.End, "-") ? low.End + 1 : low.End;
        if (!w.IsAny(to, "to", "or")) return null;
        to = w.Is(to + 1, "-") ? to + 2 : to + 1;
        if (NumberReader.Cardinal(w, to) is not { Value: < 10_000 } high || high.Value <= low.Value) return null;
        int unit = w.Is(high.End, "-") ? high.End + 1 : high.End;
        return TimeVocabulary.Unit(w, unit) is { } grain && w[unit].Length > 2 && !Old(w, unit + 1) ? ($"{Units.Duration(Plain(low.Value), grain)}/{Units.Duration(Plain(high.Value), grain)}", unit + 1) : null;
    }

    /// <summary>"3.5 years", "123.45 sec", "½ hour", "2.5 hrs".</summary>
    private static (string Value, int End)? Fraction(CutText w, int at)
    {
        if (w.IsAny(at, "½", "half"))
        {
            int unit = w.IsAny(at + 1, "a", "an") ? at + 2 : w.Is(at + 1, "-") ? at + 2 : at + 1;
            return TimeVocabulary.Unit(w, unit) is { } grain && grain != Grain.Quarter ? (Units.Duration("0.5", grain), unit + 1) : null;
        }

        return NumberReader.Digits(w, at) is { } number && number.Value != decimal.Truncate(number.Value) && TimeVocabulary.Unit(w, number.End) is { } fine && w[number.End].Length > 1
            ? (Units.Duration(Plain(number.Value), fine), number.End + 1) : null;
    }

    /// <summary>"One and a half hours", "one hour and a half", "one and a quarter year".</summary>
    private static (string Value, int End)? HalfAnd(CutText w, int at)
    {
        if (NumberReader.Cardinal(w, at) is not { Value: < 1000 } number) return null;
        Grain? before = TimeVocabulary.Unit(w, number.End);
        int and = before is null ? number.End : number.End + 1;
        if (!w.Is(and, "and")) return null;
        int part = w.Is(and + 1, "a") ? and + 2 : and + 1;
        decimal share = w.Is(part, "half") ? 0.5m : w.Is(part, "quarter") ? 0.25m : 0;
        Grain? grain = before ?? TimeVocabulary.Unit(w, part + 1);
        return share > 0 && grain is { } unit ? (Units.Duration(Plain(number.Value + share), unit), before is null ? part + 2 : part + 1) : null;
    }

    /// <summary>"Three-year", "60-day": the unit behind a hyphen; an age follows with "-old".</summary>
    private static TimeRead? Hyphen(CutText w, int at, int start)
    {
        if (NumberReader.Cardinal(w, start) is not { Value: < 10_000 } number || !w.Is(number.End, "-") || !w.Glued(number.End)) return null;
        int unit = number.End + 1;
        return TimeVocabulary.Unit(w, unit) is { } grain && w[unit].Length > 2 && !Old(w, unit + 1) ? Make(at, unit + 1, Units.Duration(Plain(number.Value), grain)) : null;
    }

    private static bool Old(CutText w, int at) => w.Is(w.Is(at, "-") ? at + 1 : at, "old") || w.Are(at, "of", "age");

    private static string Plain(decimal number) => number.ToString("0.####", null);
}
