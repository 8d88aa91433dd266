using Concordance.Language.Times.Meanings;

namespace Concordance.Language.Times.Rules;

/// <summary>
/// "Since March" is one expression, an open interval. In "until Friday", "before 2018", "after June 2", "no later than May 1",
/// "2018 or later" the expression is the time itself; the bound word is kept beside it.
/// </summary>
internal static class Bounded
{
    private const string Rule = "times/bounded";

    public static TimeRead? Read(TimeScan s, int at)
    {
        CutText w = s.Words;
        if (Front(w, at) is not { } front)
            return s.Phrase(at) is { Kind: TimeKind.Date } time && Behind(w, time.End) is { } end ? time with { Bound = new(Bound.Since, time.End, end) } : null;
        if (w.Breaks(front.End) || s.Phrase(front.End) is not { } of || of.Kind is not (TimeKind.Date or TimeKind.Time) || of.Meaning is VagueTime) return null;
        if (front.Bound == Bound.Since && w.Is(at, "since"))
        {
            TimeMeaning past = of.Meaning is RecurringTime { Direction: Direction.Nearest } bare ? bare with { Direction = Direction.Past } : of.Meaning;
            return new(at, of.End, of.Kind, new BoundedTime(Bound.Since, past), Rule, [of]);
        }

        return of with { Bound = new(front.Bound, at, front.End) };
    }

    private static (Bound Bound, int End)? Front(CutText w, int at)
    {
        (Bound Bound, int End)? one = w.Lower(at) switch
        {
            "since" => (Bound.Since, at + 1),
            "after" => (Bound.After, at + 1),
            "before" => (Bound.Before, at + 1),
            "until" or "till" or "by" => (Bound.Until, at + 1),
            "starting" or "beginning" => (Bound.Since, w.Is(at + 1, "on") ? at + 2 : at + 1),
            _ => null,
        };
        if (one is not null) return one;
        if (w.Are(at, "no", "later", "than")) return (Bound.Until, at + 3);
        if (w.IsAny(at, "later", "greater") && w.Is(at + 1, "than")) return (Bound.After, at + 2);
        if (w.Are(at, "as", "late", "as")) return (Bound.Until, at + 3);
        return w.Are(at, "as", "early", "as") ? (Bound.Since, at + 3) : null;
    }

    /// <summary>"2018 or later", "1/1/2016 and after".</summary>
    private static int? Behind(CutText w, int at) =>
        !w.Breaks(at) && w.IsAny(at, "or", "and") && w.IsAny(at + 1, "later", "after", "greater") && (w.Breaks(at + 2) || !w.IsLetters(at + 2) && !w.IsDigits(at + 2)) ? at + 2 : null;
}
