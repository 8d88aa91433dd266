using System.Collections.Frozen;
using System.Collections.Immutable;
using Concordance.Language.Quantities;
using Concordance.Language.Times.Meanings;

namespace Concordance.Language.Times.Rules;

/// <summary>"The next 30 days", "past two weeks", "two weeks ago", "in two days", "3 weeks later", "within 9 months", "in the coming days".</summary>
internal static class CountedUnits
{
    private const string Rule = "times/counted-units";
    private static readonly FrozenSet<string> Extremes = TimeLists.Set("en.extremes.txt");

    public static TimeRead? Read(TimeScan s, int at) => Window(s.Words, at) ?? Within(s.Words, at) ?? Lately(s, at) ?? Ahead(s.Words, at) ?? Back(s.Words, at);

    /// <summary>A number of units and the word after them: "2 weeks and 2 days".</summary>
    internal static (ImmutableArray<(int Count, Grain Grain)> Parts, int End)? Amount(CutText w, int at)
    {
        ImmutableArray<(int, Grain)>.Builder parts = ImmutableArray.CreateBuilder<(int, Grain)>();
        int end = at;
        for (int i = at; parts.Count < 4; i = w.Is(end, "and") || w.Is(end, ",") ? end + 1 : end)
        {
            int unit;
            int count;
            if (w.IsAny(i, "a", "an") && parts.Count == 0) (count, unit) = (w.Is(i + 1, "couple") ? 2 : 1, w.Is(i + 1, "couple") ? (w.Is(i + 2, "of") ? i + 3 : i + 2) : i + 1);
            else if (w.Is(i, "couple") && parts.Count == 0) (count, unit) = (2, w.Is(i + 1, "of") ? i + 2 : i + 1);
            else if (NumberReader.Cardinal(w, i) is { Value: <= 10_000 } number && number.Value == decimal.Truncate(number.Value)) (count, unit) = ((int)number.Value, number.End);
            else break;
            if (w.IsAny(unit, "business", "working", "consecutive", "straight", "more", "trading")) unit++;
            if (w.IsAny(i, "a", "an") && w.Is(unit, "second")) break;
            // "For the last 3 months and 2 days ago they left" tells of two times.
            if (parts.Count > 0 && w.Is(i - 1, "and") && w.IsAny(at - 1, "last", "past", "next") && w.IsAny(unit + 1, "ago", "later", "earlier")) break;
            if (w.Breaks(unit) || TimeVocabulary.Unit(w, unit) is not { } grain || (w[unit].Length == 1 && !w.Glued(unit))) break;
            parts.Add((count, w.IsAny(unit - 1, "business", "working") && grain == Grain.Day ? Grain.WorkDay : grain));
            end = unit + 1;
        }

        return parts.Count == 0 ? null : (parts.ToImmutable(), end);
    }

    internal static string Length(ImmutableArray<(int Count, Grain Grain)> parts)
    {
        string value = "";
        bool clock = false;
        foreach ((int count, Grain grain) in parts)
        {
            string one = Units.Duration(count.ToString(null, null), grain)[1..];
            value += one.StartsWith('T') && clock ? one[1..] : one;
            clock |= one.StartsWith('T');
        }

        return "P" + value;
    }

    /// <summary>Some days, weeks … counted from a meaning on: finest last.</summary>
    internal static TimeMeaning Move(TimeMeaning from, ImmutableArray<(int Count, Grain Grain)> parts, int sign)
    {
        foreach ((int count, Grain grain) in parts) from = new ShiftedTime(from, sign * count, grain);
        return from;
    }

    private static TimeRead? Window(CutText w, int at)
    {
        (int Sign, int End)? way = Way(w, TimeVocabulary.The(w, at));
        int next = way?.End ?? at;
        if (way is { } vague && VagueCount(w, vague.End) is { } some) return new(at, some.End, some.Kind(vague.Sign), some.Meaning(vague.Sign), Rule);
        if (way is null) (way, next) = WayBehind(w, at);
        if (way is not { } toward) return null;
        (ImmutableArray<(int Count, Grain Grain)> Parts, int End)? amount = WayBehindAmount(w, at) ?? Amount(w, next);
        if (amount is not { } of || of.End <= toward.End) return null;
        string length = Length(of.Parts);
        if (of.Parts.Length == 1 && of.Parts[0].Grain is Grain.Quarter or Grain.Decade) return new(at, of.End, TimeKind.Duration, new WholeUnitsTime(toward.Sign * of.Parts[0].Count, of.Parts[0].Grain, length), Rule);
        TimeMeaning meaning = of.Parts.Length == 1
            ? new CountedTime(null, toward.Sign * of.Parts[0].Count, of.Parts[0].Grain, length, toward.Sign > 0 ? 1 : 0)
            : new FromToTime(Move(new OffsetTime(0, Grain.Day), of.Parts, toward.Sign), new OffsetTime(-1, Grain.Day));
        return new(at, of.End, TimeKind.Duration, meaning, Rule);
    }

    private static (int Sign, int End)? Way(CutText w, int at)
    {
        if (w.IsAny(at, "next", "coming", "following", "upcoming")) return (1, at + 1);
        if (w.Is(at, "last") && Lasts(w, at)) return null;
        return w.IsAny(at, "last", "past", "previous", "preceding") ? (-1, at + 1) : null;
    }

    /// <summary>"The talks will last three hours", "may not last two weeks", "is expected to last 3 days": the verb.</summary>
    private static bool Lasts(CutText w, int at) =>
        w.IsAny(at - 1, "will", "would", "could", "should", "may", "might", "can", "must") || w.IsAny(at - 1, "to", "not", "t", "cannot", "d", "ll") && !w.IsAny(at - 2, "compared", "prior", "back", "according", "due") || w.IsAny(at - 1, "did", "does", "usually", "typically", "normally");

    /// <summary>"5 upcoming years", "10 previous weeks": the direction between number and unit.</summary>
    private static ((int Sign, int End)? Way, int Next) WayBehind(CutText w, int at) =>
        NumberReader.Cardinal(w, at) is { } number && Way(w, number.End) is { } way ? (way, at) : (null, at);

    private static (ImmutableArray<(int Count, Grain Grain)> Parts, int End)? WayBehindAmount(CutText w, int at) =>
        NumberReader.Cardinal(w, at) is { Value: <= 10_000 } number && Way(w, number.End) is { } way && TimeVocabulary.Unit(w, way.End) is { } grain && (number.Value == 1 || w.Lower(way.End).EndsWith('s')) ? ([((int)number.Value, grain)], way.End + 1) : null;

    /// <summary>"(the coming) days", "(the last) few weeks": a stretch whose number is not said.</summary>
    private static VagueAmount? VagueCount(CutText w, int at)
    {
        int unit = w.IsAny(at, "few", "several", "some", "many") ? at + 1 : w.Is(at, "couple") ? (w.Is(at + 1, "of") ? at + 2 : at + 1) : at;
        if (TimeVocabulary.Unit(w, unit) is not { } grain || w.Breaks(unit) || !w.Lower(unit).EndsWith('s')) return null;
        return new VagueAmount(unit == at, w.IsAny(at, "couple"), grain, unit + 1);
    }

    private static TimeRead? Within(CutText w, int at)
    {
        if (!w.Is(at, "within")) return null;
        int next = TimeVocabulary.The(w, at + 1);
        next = w.Is(next, "next") ? next + 1 : next;
        if (Amount(w, next) is not { Parts: [var only] } amount) return null;
        return new(at, amount.End, TimeKind.Duration, new CountedTime(null, only.Count, only.Grain, Length(amount.Parts), 0), Rule);
    }

    /// <summary>"In two weeks", "in two years' time", "in two days from today".</summary>
    private static TimeRead? Ahead(CutText w, int at)
    {
        if (!w.Is(at, "in") || Amount(w, at + 1) is not { } amount) return null;
        int end = amount.End;
        if (w.IsAny(end, "'", "’") && w.Is(end + 1, "time")) end += 2;
        else if (w.Are(end, "from", "today") || w.Are(end, "from", "now")) end += 2;
        return end == amount.End && !w.Breaks(end) && w.IsLetters(end) && w.IsAny(end, "of", "since", "after", "before") ? null : new(at, end, TimeKind.Date, FromNow(amount.Parts, 1), Rule);
    }

    /// <summary>"The lowest level in six years" looks back over them; "lost 900 points in thirty minutes" took that long.</summary>
    private static TimeRead? Lately(TimeScan s, int at)
    {
        CutText w = s.Words;
        if (!w.Is(at, "in") || Amount(w, at + 1) is not { } amount || w.Is(amount.End, "'")) return null;
        bool compared = false;
        for (int i = at - 1; i >= at - 4 && w.IsLetters(i) && !compared; i--) compared = Extremes.Contains(w.Lower(i));
        bool took = amount.Parts[0].Grain is Grain.Second or Grain.Minute or Grain.Hour && s.Tense(at) == Direction.Past;
        return compared || took ? new(at + 1, amount.End, TimeKind.Duration, new LastingTime(Length(amount.Parts)), Rule) : null;
    }

    private static TimeRead? Back(CutText w, int at)
    {
        if (Amount(w, at) is not { } amount || w.Breaks(amount.End)) return null;
        // "A week later", "two days earlier" are counted from the time named before, where there is one.
        if (w.IsAny(amount.End, "later", "earlier") && amount.Parts is [(var count, Grain.Day or Grain.Week)] && !w.IsAny(amount.End + 1, "today", "this"))
            return new(at, amount.End + 1, TimeKind.Date, new EarlierTime(Grain.Day, (w.Is(amount.End, "later") ? 1 : -1) * count * (amount.Parts[0].Grain == Grain.Week ? 7 : 1)), Rule);
        if (w.IsAny(amount.End, "ago", "earlier")) return new(at, amount.End + 1, TimeKind.Date, FromNow(amount.Parts, -1), Rule);
        return w.Is(amount.End, "later") ? new(at, amount.End + 1, TimeKind.Date, Move(new OffsetTime(0, Grain.Day), amount.Parts, 1), Rule) : null;
    }

    /// <summary>Days and weeks name a day, months and years a whole one: "two months ago" is a month.</summary>
    private static TimeMeaning FromNow(ImmutableArray<(int Count, Grain Grain)> parts, int sign) => parts is [var (count, grain)]
        ? grain switch
        {
            Grain.Week or Grain.Fortnight or Grain.Weekend => new OffsetTime(sign * count * (grain == Grain.Fortnight ? 14 : 7), Grain.Day),
            Grain.Hour when count >= 24 => new OffsetTime(sign * (count / 24), Grain.Day),
            _ => new OffsetTime(sign * count, grain),
        }
        : Move(new OffsetTime(0, Grain.Day), parts, sign);
}

/// <summary>Units without a number: "days", "few weeks", "couple of months".</summary>
internal readonly record struct VagueAmount(bool Bare, bool Two, Grain Grain, int End)
{
    public TimeKind Kind(int sign) => Bare && sign > 0 ? TimeKind.Vague : TimeKind.Duration;

    public TimeMeaning Meaning(int sign)
    {
        string length = Units.Duration(Two ? "2" : "X", Grain);
        if (Two) return new CountedTime(null, sign * 2, Grain, length, sign > 0 ? 1 : 0);
        return Bare && sign > 0 ? new VagueTime(Vagueness.Future) : new LastingTime(length);
    }
}
