using System.Collections.Immutable;
using Concordance.Language.Times;
using Concordance.Language.Times.Meanings;
using Concordance.Texts;

namespace Concordance.Reading.Days;

/// <summary>The days of some reports solved together, and the phrases that cannot all hold.</summary>
public sealed record DaySolution(ImmutableDictionary<ReportId, SolvedDay> Days, ImmutableArray<DayClash> Clashes);

/// <summary>
/// Solves the days of the reports of one story as one constraint problem: every clue gives a set of days, clues that agree are
/// intersected from the strongest down, and a report's solved times become known days for the others until nothing changes.
/// The order of the reports plays no part.
/// </summary>
public static class DaySolver
{
    // Evidence hops from report to report; longer chains than these are not worth trusting.
    private const int Rounds = 4;

    /// <param name="within">Years that are known from outside the texts, or null.</param>
    public static DaySolution Solve(IEnumerable<DayInput> reports, DayRange? within = null)
    {
        DayInput[] inputs = [.. reports.OrderBy(r => r.Report.Id)];
        DateOnly[] anchors = within is null ? DayAnchors.Of(inputs) : [];
        if (Window(anchors, within) is not { } window) return new(inputs.ToImmutableDictionary(i => i.Report.Id, _ => SolvedDay.Unknown), []);
        DayWork[] work = [.. inputs.Select(i => new DayWork(i, window, anchors))];
        AllowedDays allowed = new(window);
        bool changed = true;
        for (int round = 0; round < Rounds && inputs.Length > 1 && changed; round++)
        {
            KnownDays known = new(work.SelectMany(w => w.KnownDays()), allowed);
            changed = false;
            foreach (DayWork one in work)
            {
                DayRange before = one.Set.Range();
                one.Link(known);
                changed |= one.Set.Range() != before;
            }
        }

        return new(work.ToImmutableDictionary(w => w.Input.Report.Id, w => w.Solved()), [.. work.SelectMany(w => w.Clashes)]);
    }

    private static DaySet? Window(DateOnly[] anchors, DayRange? within)
    {
        if (within is { Earliest: { } first, Latest: { } last }) return DaySet.Years(first.Year, last.Year);
        if (anchors.Length == 0) return null;
        return DaySet.Years(Math.Max(2, anchors.Min().Year - 1), Math.Min(9998, anchors.Max().Year + 1));
    }
}

/// <summary>Days near which the reports of a story appeared: printed, given or in an address; else the full dates in the texts.</summary>
internal static class DayAnchors
{
    // A date falls on the same weekday again after five years at the soonest.
    private const int LeastRepeat = 4;

    public static DateOnly[] Of(IReadOnlyCollection<DayInput> inputs)
    {
        DateOnly[] printed = [.. inputs.SelectMany(Strong).Distinct().Order()];
        if (printed.Length > 0) return printed;
        DateOnly[] full = [.. inputs.SelectMany(i => i.Times).Select(t => Full(t.Meaning)).OfType<DateOnly>().Distinct().Order()];
        // An older full date is history told; the latest year is that of the news, unless weekdays beside dates tell a later one.
        return full.Length > 0 && Later(inputs, full[^1].Year) is { Length: > 0 } later ? later : [.. full.Where(d => d.Year >= full[^1].Year)];
    }

    /// <summary>Days of the one later year in which two or more phrases such as "Monday (June 2)" all fit, where they do not fit in the year itself.</summary>
    private static DateOnly[] Later(IReadOnlyCollection<DayInput> inputs, int year)
    {
        (DayPattern Date, DayOfWeek Weekday)[] phrases = [.. inputs.SelectMany(i => i.Times).Select(t => WeekdayAgrees.Parts(t.Meaning)).OfType<(DayPattern, DayOfWeek)>().Distinct()];
        if (phrases.Length < 2) return [];
        for (int y = year; y <= Math.Min(year + LeastRepeat, 9998); y++)
        {
            DateOnly start = new(Math.Max(1, y), 1, 1);
            DateOnly[] days = [.. phrases.Select(p => p.Date.From(start)?.Days.Single).OfType<DateOnly>()];
            if (days.Length == phrases.Length && days.Zip(phrases).All(p => p.First.Year == y && p.First.DayOfWeek == p.Second.Weekday)) return y == year ? [] : [.. days.Order()];
        }

        return [];
    }

    private static IEnumerable<DateOnly> Strong(DayInput input)
    {
        foreach (DateOnly day in input.Report.Files.Select(f => f.Published).OfType<DateOnly>()) yield return day;
        IEnumerable<Place> printed = Printed.Find(input).SelectMany(c => c.At).Concat(InAddress.Find(input).SelectMany(c => c.At));
        HashSet<Span> spans = [.. printed.Select(p => p.Span)];
        foreach (TimeExpression time in input.Times)
            if (spans.Contains(time.Span) && Full(time.Meaning) is { } day) yield return day;
    }

    private static DateOnly? Full(TimeMeaning meaning) => DayReadings.Bare(meaning) is FixedTime { Days.Single: { } day } ? day : null;
}
