using Concordance.Language.Times.Meanings;

namespace Concordance.Language.Times.Rules;

/// <summary>"This week", "this week's", "next month", "last year", "the previous month", "the week after next", "the weekend", "year to date".</summary>
internal static class RelativeUnit
{
    private const string Rule = "times/relative-unit";

    public static TimeRead? Read(TimeScan s, int at)
    {
        CutText w = s.Words;
        if (AfterNext(w, at) is { } two) return two;
        if (w.IsAny(at, "earlier", "later", "late") && WithinUnit(w, at) is { } part) return part;
        if (TimeVocabulary.Toward(w, at) is not { } way) return Running(w, at) ?? Weekend(s, at);
        int unit = w.IsAny(way.End, "fiscal", "school", "calendar", "whole", "entire", "very") ? way.End + 1 : way.End;
        if (TimeVocabulary.Unit(w, unit) is not { } grain || !Whole(grain) || w.Lower(unit).EndsWith('s') || w[unit].Length < 4) return null;
        int count = Count(way.Direction);
        if (w.Is(at, "the") && grain is Grain.Week or Grain.Month or Grain.Year && (w.Is(at + 1, "past") || (w.IsAny(at + 1, "next", "coming") && grain == Grain.Year)))
            return new(at, unit + 1, TimeKind.Duration, new CountedTime(null, count, grain, Units.Duration("1", grain), count > 0 ? 1 : 0), Rule);
        if (w.Is(way.End, "fiscal") || w.Is(way.End, "school")) return new(at, unit + 1, TimeKind.Date, new VagueYear(w.Is(way.End, "school") ? "SY" : "FY", count), Rule);
        if (grain == Grain.Day && way.Direction != Direction.Next) return null;
        if (grain == Grain.Day && !w.Is(way.End - 1, "next") && !w.Is(way.End - 1, "following")) return null;
        // "Was a guest this weekend": in a report of Tuesday the one that is over.
        TimeMeaning meaning = grain == Grain.Weekend && way.Direction == Direction.This && s.Tense(at) == Direction.Past ? new RecurringTime(new WeekendPattern(), Direction.Past) : new OffsetTime(count, grain);
        return new(at, TimeVocabulary.Genitive(w, unit + 1), TimeKind.Date, meaning, Rule);
    }

    private static bool Whole(Grain grain) => grain is Grain.Day or Grain.Week or Grain.Weekend or Grain.Month or Grain.Quarter or Grain.Year or Grain.Decade or Grain.Century or Grain.Fortnight;

    private static int Count(Direction direction) => direction switch
    {
        Direction.Next or Direction.Coming => 1,
        Direction.Last or Direction.JustPast => -1,
        Direction.This or Direction.Nearest or Direction.Past or Direction.Future => 0,
    };

    /// <summary>"For the week", "of the year", "down on the day": the running one, where nothing behind tells which.</summary>
    private static TimeRead? Running(CutText w, int at)
    {
        if (!w.Is(at, "the") || TimeVocabulary.Unit(w, at + 1) is not (Grain.Day or Grain.Week or Grain.Month or Grain.Year) || w.Lower(at + 1).EndsWith('s') || w[at + 1].Length < 3) return null;
        bool ended = w.IsAny(at - 1, "end", "ended", "ending", "close", "closed", "closing", "finish") || w.IsAny(at - 1, "finished", "began", "start", "started", "opened");
        bool led = ended || w.IsAny(at - 1, "of", "for", "during", "on", "in", "over", "happened") && !w.IsAny(at - 2, "end", "start", "beginning", "middle", "time", "one", "first", "last");
        bool ends = ended || w.Breaks(at + 2) || !(w.IsLetters(at + 2) || w.IsDigits(at + 2) || w.IsAny(at + 2, "'", "’", "-"));
        return led && ends ? new(at, at + 2, TimeKind.Date, new OffsetTime(0, TimeVocabulary.Unit(w, at + 1)!.Value), Rule) : null;
    }

    private static TimeRead? AfterNext(CutText w, int at)
    {
        int unit = TimeVocabulary.The(w, at);
        return TimeVocabulary.Unit(w, unit) is { } grain && Whole(grain) && w.Are(unit + 1, "after", "next") ? new(at, unit + 3, TimeKind.Date, new OffsetTime(2, grain), Rule) : null;
    }

    /// <summary>"Earlier this month", "later in the year", "later this week".</summary>
    private static TimeRead? WithinUnit(CutText w, int at)
    {
        int next = w.Are(at + 1, "in", "the") ? at + 3 : w.Is(at, "late") ? -1 : TimeVocabulary.Toward(w, at + 1) is { Direction: Direction.This or Direction.Last } way ? way.End : -1;
        if (next < 0 || TimeVocabulary.Unit(w, next) is not { } grain || !Whole(grain) || (grain == Grain.Day && !w.Is(next - 1, "the"))) return null;
        if (w.Lower(next).EndsWith('s')) return null;
        int count = w.IsAny(next - 1, "last", "previous") ? -1 : 0;
        Edge edge = w.Is(at, "earlier") ? Edge.Start : Edge.End;
        return new(at, next + 1, TimeKind.Date, new SoFarTime(edge, new OffsetTime(count, grain)), Rule);
    }

    private static TimeRead? Weekend(TimeScan s, int at)
    {
        CutText w = s.Words;
        int unit = TimeVocabulary.The(w, at);
        if (w.Is(unit, "weekend") && (unit > at || w.IsAny(at - 1, "on", "at", "over"))) return new(at, unit + 1, TimeKind.Date, s.Tense(at) == Direction.Past ? new RecurringTime(new WeekendPattern(), Direction.Past) : new OffsetTime(0, Grain.Weekend), Rule);
        return w.Are(at, "year", "to", "date") ? new(at, at + 3, TimeKind.Date, new SoFarTime(Edge.Start, new OffsetTime(0, Grain.Year)), Rule) : null;
    }
}
