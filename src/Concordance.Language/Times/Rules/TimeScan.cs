using System.Collections.Immutable;
using Concordance.Language.Times.Meanings;

namespace Concordance.Language.Times.Rules;

/// <summary>
/// Reads times from left to right. At each word the longest reading wins, of equal ones that of the rule named first.
/// Atoms begin with words of their own; phrases may begin with an atom; ranges may begin with a phrase.
/// </summary>
internal sealed class TimeScan(CutText words, Func<int, Direction> tense)
{
    // "The end of the start of the end of …" must end somewhere.
    private const int Deepest = 5;

    private static readonly ImmutableArray<Func<TimeScan, int, TimeRead?>> Atoms =
    [
        WrittenDate.Read, MonthDate.Read, DayOfMonth.Read, WeekdayName.Read, MonthName.Read, YearNumber.Read, RelativeDay.Read, RelativeUnit.Read,
        CountedUnits.Read, NthUnit.Read, YearPart.Read, WeekOf.Read, Holiday.Read, ThatDay.Read, DayPart.Read, ClockRange.Read, Clock.Read, Duration.Read, Repeated.Read, Frequency.Read, FiscalYear.Read, VaguePhrase.Read, Vague.Read,
    ];

    private static readonly ImmutableArray<Func<TimeScan, int, TimeRead?>> Phrases = [EdgeOf.Read, CountedFrom.Read, WeekdayOf.Read, Confirmed.Read, DayWithPart.Read, ClockWithDay.Read, RepeatedHour.Read];

    private static readonly ImmutableArray<Func<TimeScan, int, TimeRead?>> Ranges = [FromTo.Read, Bounded.Read];

    private readonly Dictionary<(int At, int Layer), TimeRead?> _known = [];
    private int _depth;

    public CutText Words { get; } = words;

    /// <summary>Past or Future where the verb of the clause tells, else Nearest.</summary>
    public Direction Tense(int word) => tense(word);

    public TimeRead? Atom(int at) => Layer(at, 0, Atoms, null);

    public TimeRead? Phrase(int at) => Layer(at, 1, Phrases, s => s.Atom(at));

    public TimeRead? Whole(int at) => Layer(at, 2, Ranges, s => s.Phrase(at));

    /// <summary>A phrase that names days (no clock time, duration or set).</summary>
    public TimeRead? Day(int at) => Phrase(at) is { Kind: TimeKind.Date } read ? read : null;

    public IEnumerable<TimeRead> All()
    {
        for (int at = 0; at < Words.Count;)
        {
            _known.Clear();
            TimeRead? read = Whole(at);
            if (read is null)
            {
                at++;
                continue;
            }

            yield return read;
            at = Math.Max(read.End, read.Bound?.End ?? 0);
        }
    }

    private TimeRead? Layer(int at, int layer, ImmutableArray<Func<TimeScan, int, TimeRead?>> rules, Func<TimeScan, TimeRead?>? below)
    {
        if (at >= Words.Count || _depth > Deepest) return null;
        if (_known.TryGetValue((at, layer), out TimeRead? known)) return known;
        _depth++;
        TimeRead? best = below?.Invoke(this);
        foreach (Func<TimeScan, int, TimeRead?> rule in rules)
            if (rule(this, at) is { } read && Reach(read) > Reach(best)) best = read;
        _depth--;
        _known[(at, layer)] = best;
        return best;
    }

    private static int Reach(TimeRead? read) => read is null ? -1 : Math.Max(read.End, read.Bound?.End ?? 0);
}
