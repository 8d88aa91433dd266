using Concordance.Language.Times.Meanings;

namespace Concordance.Language.Times.Rules;

/// <summary>"The end of next month", "early August", "mid-November", "the middle of 2000", "end of year".</summary>
internal static class EdgeOf
{
    private const string Rule = "times/edge-of";

    public static TimeRead? Read(TimeScan s, int at)
    {
        CutText w = s.Words;
        if (w.IsAny(at, "early", "late", "mid"))
        {
            int of = w.Is(at + 1, "-") ? at + 2 : w.Are(at + 1, "in", "the") ? at + 3 : w.IsAny(at + 1, "in", "to") ? at + 2 : at + 1;
            return Inner(s, of, false) is { } inner ? Make(at, w.Is(at, "early") ? Edge.Start : w.Is(at, "late") ? Edge.End : Edge.Middle, inner, true) : null;
        }

        if (w.Is(at, "year") && w.IsAny(at - 1, "by", "until", "before", "at", "the") && YearEnd(w, at) is { } close) return new(at, close, TimeKind.Date, new EdgeTime(Edge.End, new OffsetTime(0, Grain.Year)), Rule);
        int name = TimeVocabulary.The(w, at);
        if (w.Is(name, "very")) name++;
        Edge? edge = w.IsAny(name, "end", "close") ? Edge.End : w.IsAny(name, "middle") ? Edge.Middle : w.IsAny(name, "beginning", "start") ? Edge.Start : null;
        if (edge is not { } which || !w.Is(name + 1, "of") || Inner(s, name + 2, true) is not { } whole) return null;
        return Make(at, which, whole, false);
    }

    /// <summary>"Year end", "year-end", "year's end".</summary>
    private static int? YearEnd(CutText w, int at)
    {
        int next = TimeVocabulary.Genitive(w, at + 1);
        if (next == at + 1 && w.Is(next, "-") && w.Glued(next)) next++;
        return w.Is(next, "end") ? next + 1 : null;
    }

    private static TimeRead? Inner(TimeScan s, int at, bool units)
    {
        if (s.Words.Breaks(at)) return null;
        if (s.Atom(at) is { Kind: TimeKind.Date, Meaning: not ClockTime } read) return read;
        if (!units) return MonthAlone(s.Words, at);
        int name = TimeVocabulary.The(s.Words, at);
        return TimeVocabulary.Unit(s.Words, name) is Grain.Day or Grain.Week or Grain.Month or Grain.Year or Grain.Quarter
            ? new(at, name + 1, TimeKind.Date, new OffsetTime(0, TimeVocabulary.Unit(s.Words, name)!.Value), Rule) : MonthAlone(s.Words, at);
    }

    /// <summary>Behind these words even "may" and "march" are months.</summary>
    private static TimeRead? MonthAlone(CutText w, int at)
    {
        (int month, int end) = TimeVocabulary.Month(w, at);
        return month > 0 ? new(at, end, TimeKind.Date, new RecurringTime(new MonthPattern(month, MonthNames.Of(month)), Direction.Nearest), Rule) : null;
    }

    private static TimeRead Make(int at, Edge edge, TimeRead of, bool whole) => new(at, of.End, TimeKind.Date, new EdgeTime(edge, of.Meaning, whole), Rule, [of]);
}
