using System.Collections.Immutable;
using Concordance.Language.Times;
using Concordance.Texts;

namespace Concordance.Reading.Days;

/// <summary>A report as its days are solved, and the days near which it says itself that it appeared.</summary>
internal sealed class DaySource(DayInput input)
{
    public DayInput Input => input;

    public DateOnly[] Strong { get; } = [.. DayAnchors.Strong(input)];

    /// <summary>The date without a year above its text, or null.</summary>
    public TimeExpression? DateLine => field ??= Days.DateLine.Time(input);
}

/// <summary>
/// The days of some reports round by round: in each the days that reports name are known to the others. What a round before had of a report is taken
/// over where nothing that it could be linked to has come or gone since, be that the round before it or the same round of an earlier solution.
/// </summary>
internal sealed class DayRounds
{
    // Evidence hops from report to report; longer chains than these are not worth trusting.
    private const int Most = 4;

    /// <summary>Where more days than these have come or gone, looking for links to them is no less work than solving anew.</summary>
    private const int FewDays = 40;

    private readonly DaySource[] _sources;
    private readonly DaySet _window;
    private readonly DayAnchors _anchors;
    private readonly DayRounds? _before;
    private readonly Dictionary<ReportId, int> _at = [];
    private readonly DayWork[] _work;

    /// <summary>Where each report's work stands in the solution before; -1 where it is new.</summary>
    private readonly int[] _old;

    /// <summary>By round, the first without links.</summary>
    private readonly List<(KnownDays? Known, DayState[] States)> _rounds = [];

    private readonly SolvedDay[] _days;

    public DayRounds(DaySource[] sources, DaySet window, DayAnchors anchors, DayRounds? before)
    {
        (_sources, _window, _anchors, _before) = (sources, window, anchors, before?._window.IsSame(window) == true && before._anchors.MoreWords == anchors.MoreWords ? before : null);
        for (int i = 0; i < sources.Length; i++) _at[sources[i].Input.Report.Id] = i;
        _old = [.. sources.Select(s => _before is not null && _before._at.TryGetValue(s.Input.Report.Id, out int at) && ReferenceEquals(_before._sources[at], s) ? at : -1)];
        _work = [.. sources.Select((s, i) => _old[i] < 0 ? new DayWork(s.Input, window) : _before!._work[_old[i]])];
        Solve();
        bool sameAnchors = _before is not null && anchors.Days.SequenceEqual(_before._anchors.Days);
        _days = [.. _work.Select((w, i) => SolvedOf(i, w, sameAnchors))];
        _before = null;
    }

    public IReadOnlyList<DateOnly> Near => _anchors.IsWithoutYear || _sources.Any(s => s.Strong.Length > 0) ? _anchors.Days : [];

    /// <summary>The same report with the same words, as it is known here.</summary>
    public DaySource? SourceOf(DayInput input) =>
        _at.TryGetValue(input.Report.Id, out int at) && _sources[at].Input is var known && ReferenceEquals(known.Report, input.Report) && ReferenceEquals(known.Parsed, input.Parsed) && known.Times == input.Times && known.Quiet.SequenceEqual(input.Quiet) ? _sources[at] : null;

    public DaySolution Solution() => new(_work.Select((w, i) => (w.Input.Report.Id, Day: _days[i])).ToImmutableDictionary(d => d.Id, d => d.Day), [.. _work.SelectMany(w => w.Clashes)]) { Rounds = this };

    private void Solve()
    {
        DayState[]? alone = _before?._rounds[0].States;
        DayState[] states = [.. _work.Select((w, i) => _old[i] < 0 ? w.Alone(_anchors) : w.Again(alone![_old[i]], _anchors))];
        _rounds.Add((null, states));
        AllowedDays allowed = new(_window);
        bool changed = true;
        for (int round = 1; round <= Most && _work.Length > 1 && changed; round++)
        {
            KnownDays? old = Old(round)?.Known;
            KnownDays known = new(states.SelectMany(s => s.Known), allowed, old);
            DayState[] next = Next(round, known);
            changed = next.Where((s, i) => s.Left.Set.Range() != states[i].Left.Set.Range()).Any();
            _rounds.Add((known, states = next));
        }
    }

    private DayState[] Next(int round, KnownDays known)
    {
        (KnownDays? last, DayState[] states) = _rounds[^1];
        KnownDay[]? sinceLast = last is null ? null : known.Differing(last), sinceOld = Old(round) is { Known: { } old } ? known.Differing(old) : null;
        return [.. _work.Select((w, i) =>
            sinceLast?.Length <= FewDays && !w.CanLink(sinceLast) ? states[i] :
            sinceOld?.Length <= FewDays && _old[i] >= 0 && !w.CanLink(sinceOld) ? w.Again(Old(round)!.Value.States[_old[i]], _anchors) :
            w.Linked(known, _anchors))];
    }

    /// <summary>The same round of the solution before, or its last.</summary>
    private (KnownDays? Known, DayState[] States)? Old(int round) => _before is null ? null : _before._rounds[Math.Min(round, _before._rounds.Count - 1)];

    /// <summary>The day of before where it is the same, so that what rests on it can be taken over as well.</summary>
    private SolvedDay SolvedOf(int index, DayWork work, bool sameAnchors)
    {
        DayState state = _rounds[^1].States[index];
        if (_old[index] < 0) return work.Solved(state, _anchors);
        SolvedDay old = _before!._days[_old[index]];
        if (sameAnchors && ReferenceEquals(state, _before._rounds[^1].States[_old[index]])) return old;
        SolvedDay now = work.Solved(state, _anchors);
        return now.Range == old.Range && now.Value == old.Value && now.Known == old.Known && now.Because.SequenceEqual(old.Because) ? old : now;
    }
}
