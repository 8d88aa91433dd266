using System.Collections.Immutable;
using Concordance.Language.Times;
using Concordance.Language.Times.Meanings;
using Concordance.Texts;

namespace Concordance.Reading.Days;

/// <summary>One report's day being solved: the clues taken, strongest first, and the days they leave.</summary>
internal sealed class DayWork
{
    // A week: within it the day of the telling is the best founded day.
    private const int ShortInterval = 7;
    private const int HalfYear = 183;
    private static readonly RuleId ClashRule = new("days/clash");
    private readonly List<DayClue> _taken = [];
    private readonly DaySet _own;
    private readonly int _ownTaken;
    private readonly ImmutableArray<(TimeExpression Time, ImmutableArray<EventWords.Word> Words)> _leaning;
    private readonly Lazy<ImmutableArray<KnownDay>> _dated;
    private readonly List<DayClash> _clashes = [];
    private readonly DaySet _window;
    private readonly DateOnly[] _anchors;
    private bool _lost;

    public DayWork(DayInput input, DaySet window, DateOnly[] anchors)
    {
        Input = input;
        _window = window;
        _anchors = anchors;
        Set = window;
        foreach (DayClue clue in Printed.Find(input).OrderByDescending(c => c.Known)) Take(clue, clue.Known == DayKnown.Printed);
        foreach (DayClue clue in WeekdayAgrees.Find(input)) Take(clue, true);
        foreach (DayClue clue in InAddress.Find(input)) Take(clue, true);
        foreach ((_, DayClue clue) in NamedAgain.Find(input, [.. OwnDates()])) Take(clue, false);
        foreach (DayClue clue in ToldTogether.Find(input)) Take(clue, false);
        _own = Set;
        _ownTaken = _taken.Count;
        _leaning = [.. NamedAgain.Leaning(input)];
        _dated = new(() => [.. Dated()]);
        Finish();
    }

    /// <summary>Solves the day anew from what the report says itself and the days that others name.</summary>
    public void Link(KnownDays known)
    {
        Forget();
        foreach (DayClue clue in LinkedDays.Agreeing(_own, NamedAgain.Across(Input, _leaning, known))) Take(clue, false);
        Finish();
        if (!_lost || !_taken.Skip(_ownTaken).Any(c => c.Strength != ClueStrength.Tense)) return;
        // What the report says of itself contradicts a link to another report: the link goes.
        Forget();
        Finish();
    }

    private void Forget()
    {
        _taken.RemoveRange(_ownTaken, _taken.Count - _ownTaken);
        Set = _own;
    }

    /// <summary>The tenses last: they say which side of a date the report lies on once its year is known.</summary>
    private void Finish()
    {
        _lost = false;
        Set = Set.Nearest(_anchors);
        foreach (DayClue clue in Tensed.Find(Input, About(), _anchors.Length > 0)) _lost |= !Take(clue, false);
    }

    public DayInput Input { get; }

    public DaySet Set { get; private set; }

    public IReadOnlyList<DayClash> Clashes => _clashes;

    public SolvedDay Solved()
    {
        bool printed = _taken.Any(c => c.Strength == ClueStrength.Printed);
        // Phrases that cannot all hold leave the day open and say why, unless it stands printed.
        if (_clashes.Count > 0 && !printed) return SolvedDay.Unknown with { Because = [.. _clashes.SelectMany(c => c.At).Distinct()] };
        if (_taken.Count == 0) return SolvedDay.Unknown;
        DayClue[] reasons = Reasons();
        DayRange range = new(Near(Set.Range().Earliest), Near(Set.Range().Latest));
        if (range == DayRange.Unknown) return SolvedDay.Unknown;
        DayKnown known = reasons.Any(r => r.Known == DayKnown.Given) ? DayKnown.Given : reasons.Any(r => r.Known == DayKnown.Printed) ? DayKnown.Printed : DayKnown.Solved;
        return new SolvedDay(range, range.Single ?? TellingDay(range), known, [.. reasons.SelectMany(r => r.At).Distinct().OrderBy(p => p.Report == Input.Report.Id ? 0 : 1).ThenBy(p => p.Report).ThenBy(p => p.Span)]);
    }

    /// <summary>An end more than half a year from every day that the story prints comes from how dates without a year repeat; it is left open.</summary>
    private DateOnly? Near(DateOnly? end) => end is { } day && _anchors.Length > 0 && _anchors.All(a => Math.Abs(a.DayNumber - day.DayNumber) > HalfYear) ? null : end;

    /// <summary>Dates of this report that are one day whichever day of the set it appeared on.</summary>
    public IEnumerable<KnownDay> KnownDays()
    {
        foreach (KnownDay dated in _dated.Value)
            if (Named(dated.Date) is { } day) yield return dated with { Day = day };
    }

    private IEnumerable<KnownDay> Dated()
    {
        foreach (TimeExpression time in Input.Times)
        {
            if (!DayReadings.IsDate(time.Meaning) && !DayReadings.LeansOnDay(time.Meaning)) continue;
            if (Input.Quiet.Any(q => q.Overlaps(time.Span)) || InAddress.Holds(Input.Report.Text, time.Span) || Telling.Holds(Input.Parsed, time.Span)) continue;
            // "Tomorrow" in a quotation is the speaker's; a date is everybody's.
            if (!DayReadings.IsDate(time.Meaning) && Quoted.Holds(Input.Report.Text, time.Span)) continue;
            yield return new KnownDay(time.Meaning, null, Input.Report.At(time.Span), EventWords.Around(Input.Parsed, time.Span), time.Tense);
        }
    }

    private IEnumerable<KnownDay> OwnDates() =>
        from time in Input.Times
        where DayReadings.IsDate(time.Meaning) && !Input.Quiet.Any(q => q.Overlaps(time.Span)) && !InAddress.Holds(Input.Report.Text, time.Span) && !Telling.Holds(Input.Parsed, time.Span)
        select new KnownDay(DayReadings.Bare(time.Meaning), null, Input.Report.At(time.Span), EventWords.Around(Input.Parsed, time.Span), time.Tense);

    private DateOnly? Named(TimeMeaning time)
    {
        if (Set.Count > 62 && DayReadings.LeansOnDay(time)) return null;
        (DateOnly first, DateOnly last) = Set.Count > 400 ? (About(), About()) : Set.Ends();
        DateOnly? a = time.On(first).Days.Single;
        return a is not null && a == time.On(last).Days.Single ? a : null;
    }

    /// <summary>Takes a clue if it leaves a day; else, where it is sure by itself, says what it clashes with.</summary>
    private bool Take(DayClue clue, bool sure)
    {
        DaySet left = Set.Where(clue);
        if (!left.IsEmpty)
        {
            if (left.Count < Set.Count) _taken.Add(clue);
            Set = left;
            return true;
        }

        if (sure) _clashes.Add(Clash(clue));
        return false;
    }

    private DayClash Clash(DayClue clue)
    {
        List<DayClue> minimal = [.. _taken];
        foreach (DayClue one in _taken)
            if (Left(minimal.Where(c => c != one).Append(clue)).IsEmpty) minimal.Remove(one);
        ImmutableArray<Place> at = [.. minimal.Append(clue).SelectMany(c => c.At).Distinct()];
        return new DayClash(at, new Because(ClashRule, at, minimal.Append(clue).Select(c => c.Because)));
    }

    private DaySet Left(IEnumerable<DayClue> clues) => clues.Aggregate(_window, (set, clue) => set.Where(clue));

    /// <summary>The fewest clues that give the same interval: each that can go goes, the weakest first.</summary>
    private DayClue[] Reasons()
    {
        DayRange range = Set.Range();
        // Each clue's days are worked out once, then only laid over one another.
        List<DayClue> kept = [.. _taken.Count < 3 ? _taken : _taken.Select(c => c.Days is null ? c with { Days = _window.Where(c.Allows) } : c)];
        foreach (DayClue clue in kept.AsEnumerable().Reverse().OrderBy(c => c.Strength).ToArray())
        {
            List<DayClue> without = [.. kept.Where(c => c != clue)];
            if (Left(without.Where(c => c.Strength != ClueStrength.Tense)).Nearest(_anchors) is var set && without.Where(c => c.Strength == ClueStrength.Tense).Aggregate(set, (s, c) => s.Where(c)).Range() == range) kept = without;
        }

        return [.. kept];
    }

    /// <summary>A day near which the report appeared, to give dates without a year their year.</summary>
    private DateOnly About()
    {
        (DateOnly first, DateOnly last) = Set.Ends();
        DateOnly[] inside = [.. _anchors.Where(a => a >= first && a <= last)];
        if (inside.Length > 0) return inside[^1];
        return _anchors.Length > 0 ? _anchors.MinBy(a => Math.Min(Math.Abs(a.DayNumber - first.DayNumber), Math.Abs(a.DayNumber - last.DayNumber))) is var near && near < first ? first : last : first.AddDays((last.DayNumber - first.DayNumber) / 2);
    }

    /// <summary>In a short interval that begins on the day of a telling, that day.</summary>
    private DateOnly? TellingDay(DayRange range)
    {
        if (range is not { Earliest: { } first, Latest: { } last } || last.DayNumber - first.DayNumber >= ShortInterval) return null;
        bool told = Input.Times.Any(t => ToldTogether.IsTelling(Input, t) && t.Meaning.On(first).Days.Single == first && t.Meaning.On(last).Days.Single == first);
        return told ? first : null;
    }
}
