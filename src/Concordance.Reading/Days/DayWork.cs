using System.Collections.Immutable;
using Concordance.Language.Times;
using Concordance.Language.Times.Meanings;
using Concordance.Texts;

namespace Concordance.Reading.Days;

/// <summary>One report's day being solved from what it says itself, and from the days that others name. It knows no other report, so it serves every story that the report is read in.</summary>
internal sealed class DayWork
{
    // A week: within it the day of the telling is the best founded day.
    private const int ShortInterval = 7;
    private static readonly RuleId ClashRule = new("days/clash");
    private readonly DaysLeft _own;
    private readonly ImmutableArray<(TimeExpression Time, ImmutableArray<EventWords.Word> Words)> _leaning;
    private readonly Lazy<ImmutableArray<KnownDay>> _dated;
    private readonly List<DayClash> _clashes = [];
    private readonly DaySet _window;
    private readonly HashSet<Span> _printed;

    public DayWork(DayInput input, DaySet window)
    {
        Input = input;
        _window = window;
        _own = new DaysLeft(window, []);
        DayClue[] printed = [.. Printed.Find(input)];
        DayClue[] dateLine = [.. DateLine.Find(input)];
        _printed = [.. printed.Concat(dateLine).SelectMany(c => c.At).Select(p => p.Span)];
        foreach (DayClue clue in printed.OrderByDescending(c => c.Known)) _own = Take(clue, clue.Known == DayKnown.Printed);
        foreach (DayClue clue in dateLine) _own = Take(clue, false);
        foreach (DayClue clue in WeekdayAgrees.Find(input)) _own = Take(clue, true);
        foreach (DayClue clue in InAddress.Find(input)) _own = Take(clue, true);
        foreach ((_, DayClue clue) in NamedAgain.Find(input, [.. OwnDates()])) _own = Take(clue, false);
        foreach (DayClue clue in ToldTogether.Find(input)) _own = Take(clue, false);
        _leaning = [.. NamedAgain.Leaning(input)];
        _dated = new(() => [.. Dated()]);
    }

    public DayInput Input { get; }

    public IReadOnlyList<DayClash> Clashes => _clashes;

    /// <summary>From what the report says itself.</summary>
    public DayState Alone(DayAnchors anchors) => Settled(_own, anchors);

    /// <summary>From what the report says itself and the days that others name.</summary>
    public DayState Linked(KnownDays known, DayAnchors anchors)
    {
        DaysLeft left = _own;
        foreach (DayClue clue in LinkedDays.Agreeing(_own.Set, NamedAgain.Across(Input, _leaning, known, anchors.MoreWords))) left = left.After(clue) ?? left;
        return Settled(left, anchors);
    }

    /// <summary>A state of before, its links as they were, beside the days near which the story appears now.</summary>
    public DayState Again(DayState before, DayAnchors anchors) => before.Stands(anchors) ? before : Settled(before.Linked, anchors);

    /// <summary>Whether the report could be linked to one of some days that others name.</summary>
    public bool CanLink(IEnumerable<KnownDay> days) => days.Any(d => d.At.Report != Input.Report.Id && _leaning.Any(l => NamedAgain.IsLinked(Input, l.Time, l.Words, d)));

    /// <summary>What the report says of itself can contradict a link to another report: then the link goes.</summary>
    private DayState Settled(DaysLeft linked, DayAnchors anchors)
    {
        Finish tried = Finished(linked, anchors);
        Finish last = tried.Lost && tried.Left.Taken.Skip(_own.Taken.Length).Any(c => c.Strength != ClueStrength.Tense) ? Finished(_own, anchors) : tried;
        (DateOnly, DateOnly?) within = anchors.Within(last.Left.Set);
        return new DayState(linked, tried, last, within, Named(last.Left.Set, within));
    }

    /// <summary>The tenses last: they say which side of a date the report lies on once its year is known. Where they contradict one another or the rest, none of them is trusted.</summary>
    private Finish Finished(DaysLeft linked, DayAnchors anchors)
    {
        DaysLeft near = linked with { Set = linked.Set.Near(anchors.Days, anchors.Reach) };
        (DateOnly first, DateOnly? last) within = anchors.Within(near.Set);
        DaysLeft? left = near;
        foreach (DayClue clue in Tensed.Find(Input, within.first, within.last)) left = left?.After(clue);
        return new Finish(linked.Set, near.Set, within, left ?? near, left is null);
    }

    /// <summary>Dates of this report that are one day whichever day of the set it appeared on.</summary>
    private ImmutableArray<KnownDay> Named(DaySet days, (DateOnly First, DateOnly? Last) within)
    {
        (DateOnly first, DateOnly last) = (within.First, within.Last ?? days.Ends().Last);
        return [.. _dated.Value.Select(d => Day(d.Date) is { } day ? d with { Day = day } : null).OfType<KnownDay>()];

        DateOnly? Day(TimeMeaning time)
        {
            if (days.Count > 62 && !DayReadings.IsDate(time)) return null;
            DateOnly? a = DayReadings.Known(time, first);
            return a is not null && a == DayReadings.Known(time, last) ? a : null;
        }
    }

    public SolvedDay Solved(DayState state, DayAnchors anchors)
    {
        DaysLeft left = state.Left;
        bool printed = left.Taken.Any(c => c.Strength == ClueStrength.Printed);
        // Phrases that cannot all hold leave the day open and say why, unless it stands printed.
        if (_clashes.Count > 0 && !printed) return SolvedDay.Unknown with { Because = [.. _clashes.SelectMany(c => c.At).Distinct()] };
        if (left.Taken.IsEmpty) return SolvedDay.Unknown;
        DayClue[] reasons = Reasons(left, anchors);
        DayRange range = new(anchors.Near(left.Set.Range().Earliest), anchors.Near(left.Set.Range().Latest));
        if (range == DayRange.Unknown) return SolvedDay.Unknown;
        DayKnown known = reasons.Any(r => r.Known == DayKnown.Given) ? DayKnown.Given : reasons.Any(r => r.Known == DayKnown.Printed) ? DayKnown.Printed : DayKnown.Solved;
        return new SolvedDay(range, range.Single ?? TellingDay(range), known, [.. reasons.SelectMany(r => r.At).Distinct().OrderBy(p => p.Report == Input.Report.Id ? 0 : 1).ThenBy(p => p.Report).ThenBy(p => p.Span)])
        {
            EarliestBy = By(range.Earliest?.AddDays(-1)),
            LatestBy = By(range.Latest?.AddDays(1)),
        };

        // What keeps the day beyond an end out; where several years were left and the nearest taken, all of it.
        ImmutableArray<RuleId> By(DateOnly? beyond) => beyond is not { } day ? [] : [.. reasons.Where(r => !r.Allows(day)).DefaultIfEmpty(reasons[0]).Select(r => r.Rule).Distinct()];
    }

    private IEnumerable<KnownDay> Dated()
    {
        foreach (TimeExpression time in Input.Times)
        {
            if (!DayReadings.IsDate(time.Meaning) && !DayReadings.LeansOnDay(time.Meaning) && !SameRow.IsOfRow(time.Meaning)) continue;
            // The line that dates the report stands before its first sentence and is none of it.
            if (_printed.Contains(time.Span) || Input.Quiet.Any(q => q.Overlaps(time.Span)) || InAddress.Holds(Input.Report.Text, time.Span) || Telling.Holds(Input.Parsed, time.Span)) continue;
            // "Tomorrow" in a quotation is the speaker's; a date is everybody's.
            if (!DayReadings.IsDate(time.Meaning) && Quoted.Holds(Input.Report.Text, time.Span)) continue;
            yield return new KnownDay(time.Meaning, null, Input.Report.At(time.Span), EventWords.Around(Input.Parsed, time.Span), Sides.Of(DayReadings.Bare(time.Meaning)) is not Direction.Nearest and var side ? side : time.Tense);
        }
    }

    private IEnumerable<KnownDay> OwnDates() =>
        from time in Input.Times
        where DayReadings.IsDate(time.Meaning) && !_printed.Contains(time.Span) && !Input.Quiet.Any(q => q.Overlaps(time.Span)) && !InAddress.Holds(Input.Report.Text, time.Span) && !Telling.Holds(Input.Parsed, time.Span)
        select new KnownDay(DayReadings.Bare(time.Meaning), null, Input.Report.At(time.Span), EventWords.Around(Input.Parsed, time.Span), time.Tense);

    /// <summary>Takes a clue if it leaves a day; else, where it is sure by itself, says what it clashes with.</summary>
    private DaysLeft Take(DayClue clue, bool sure)
    {
        if (_own.After(clue) is { } left) return left;
        if (sure) _clashes.Add(Clash(clue));
        return _own;
    }

    private DayClash Clash(DayClue clue)
    {
        List<DayClue> minimal = [.. _own.Taken];
        foreach (DayClue one in _own.Taken)
            if (Left(minimal.Where(c => c != one).Append(clue)).IsEmpty) minimal.Remove(one);
        ImmutableArray<Place> at = [.. minimal.Append(clue).SelectMany(c => c.At).Distinct()];
        return new DayClash(at, new Because(ClashRule, at, minimal.Append(clue).Select(c => c.Because)));
    }

    private DaySet Left(IEnumerable<DayClue> clues) => clues.Aggregate(_window, (set, clue) => set.Where(clue));

    /// <summary>The fewest clues that give the same interval: each that can go goes, the weakest first.</summary>
    private DayClue[] Reasons(DaysLeft left, DayAnchors anchors)
    {
        DayRange range = left.Set.Range();
        // Each clue's days are worked out once, then only laid over one another.
        List<DayClue> kept = [.. left.Taken.Length < 3 ? left.Taken : left.Taken.Select(c => c.Days is null ? c with { Days = _window.Where(c.Allows) } : c)];
        foreach (DayClue clue in kept.AsEnumerable().Reverse().OrderBy(c => c.Strength).ToArray())
        {
            List<DayClue> without = [.. kept.Where(c => c != clue)];
            if (Left(without.Where(c => c.Strength != ClueStrength.Tense)).Near(anchors.Days, anchors.Reach) is var set && without.Where(c => c.Strength == ClueStrength.Tense).Aggregate(set, (s, c) => s.Where(c)).Range() == range) kept = without;
        }

        return [.. kept];
    }

    /// <summary>In a short interval that begins on the day of a telling, that day.</summary>
    private DateOnly? TellingDay(DayRange range)
    {
        if (range is not { Earliest: { } first, Latest: { } last } || last.DayNumber - first.DayNumber >= ShortInterval) return null;
        bool told = Input.Times.Any(t => ToldTogether.IsTelling(Input, t) && t.Meaning.On(first).Days.Single == first && t.Meaning.On(last).Days.Single == first);
        return told ? first : null;
    }
}
