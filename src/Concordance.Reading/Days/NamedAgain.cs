using System.Collections.Frozen;
using System.Collections.Immutable;
using Concordance.Language.Times;
using Concordance.Language.Times.Meanings;
using Concordance.Texts;

namespace Concordance.Reading.Days;

/// <summary>A day that the story names by date, with the words of the event beside it. Day null while the year is open.</summary>
/// <param name="Side">Whether the text looks back or ahead at it, Nearest where it does not say.</param>
public sealed record KnownDay(TimeMeaning Date, DateOnly? Day, Place At, FrozenSet<string> Words, Direction Side);

/// <summary>A time of one report and a day that is named again.</summary>
/// <param name="Shared">How many words of the event stand beside both.</param>
/// <param name="As">The time as it is read for this link.</param>
internal sealed record DayLink(int Shared, RuleId Rule, TimeMeaning As);

/// <summary>
/// One event named twice: "talks in Istanbul tomorrow" in one sentence, "a new round of talks on June 2 in Istanbul" in another
/// (of the same report or of another of the story), so that tomorrow is June 2.
/// </summary>
public static class NamedAgain
{
    private static readonly RuleId Rule = new("days/named-again"), Elsewhere = new("days/named-elsewhere");

    // Words that a telling of another report shares at the least; an hour may stand for one of them.
    private const int LeastAcross = 2;

    /// <summary>Clues from times that lean on the report's day, best founded first.</summary>
    public static IEnumerable<(int Shared, DayClue Clue)> Find(DayInput input, IReadOnlyCollection<KnownDay> known)
    {
        List<(int Shared, DayClue Clue)> clues = [];
        foreach ((TimeExpression time, ImmutableArray<EventWords.Word> words) in Leaning(input))
            foreach (KnownDay day in known)
                if (Between(input, time, words, day) is { } link) clues.Add((link.Shared, Clue(input, time, day, link)));
        return InOrder(clues);
    }

    /// <summary>The times of a report that lean on its day, with the words of their sentences.</summary>
    public static IEnumerable<(TimeExpression Time, ImmutableArray<EventWords.Word> Words)> Leaning(DayInput input)
    {
        foreach (TimeExpression time in input.Times)
        {
            if (!(DayReadings.LeansOnDay(time.Meaning) || SameRow.IsOfRow(time.Meaning)) || Quoted.Holds(input.Report.Text, time.Span) || input.Quiet.Any(q => q.Overlaps(time.Span))) continue;
            if (!Telling.Holds(input.Parsed, time.Span)) yield return (time, EventWords.InOrder(input.Parsed, time.Span));
        }
    }

    /// <summary>Clues from days that other reports name: for each time and day that which shares most, best founded first.</summary>
    /// <param name="more">Words more that a link has to share than in a story of a few days.</param>
    public static IEnumerable<(int Shared, DayClue Clue)> Across(DayInput input, IEnumerable<(TimeExpression Time, ImmutableArray<EventWords.Word> Words)> leaning, KnownDays known, int more)
    {
        List<(int Shared, DayClue Clue)> clues = [];
        foreach ((TimeExpression time, ImmutableArray<EventWords.Word> words) in leaning)
        {
            Dictionary<DateOnly, (DayLink Link, KnownDay Day)> best = [];
            foreach ((int most, KnownDay day) in known.Sharing(words.Select(w => w.Stem).OfType<string>().Distinct(StringComparer.Ordinal), LeastAcross - 1, input.Report.Id))
            {
                // Words of one name count once, so that no more is shared than there are words; the hour may be one more.
                if (best.TryGetValue(day.Day!.Value, out (DayLink Link, KnownDay Day) other) && most + 1 < other.Link.Shared) continue;
                if (Between(input, time, words, day, more) is not { } link) continue;
                if (other.Day is null || link.Shared > other.Link.Shared || (link.Shared == other.Link.Shared && Before(day.At, other.Day.At))) best[day.Day.Value] = (link, day);
            }

            clues.AddRange(best.Values.Select(b => (b.Link.Shared, Clue(input, time, b.Day, b.Link) with { Days = known.Allowed(b.Link.As, b.Day.Day!.Value) })));
        }

        return InOrder(clues);
    }

    /// <summary>Whether a time of a report can be linked to a day that another report names, in a story of a few days.</summary>
    internal static bool IsLinked(DayInput input, TimeExpression time, ImmutableArray<EventWords.Word> words, KnownDay day) => Between(input, time, words, day) is not null;

    private static bool Before(Place a, Place b) => a.Report != b.Report ? a.Report.CompareTo(b.Report) < 0 : a.Span.CompareTo(b.Span) < 0;

    private static IEnumerable<(int Shared, DayClue Clue)> InOrder(List<(int Shared, DayClue Clue)> clues) =>
        clues.OrderByDescending(c => c.Shared).ThenBy(c => c.Clue.At[0].Span).ThenBy(c => c.Clue.At[1].Report).ThenBy(c => c.Clue.At[1].Span);

    /// <summary>How a time and a day are linked, where the event words that both share are enough for this pair of phrases.</summary>
    private static DayLink? Between(DayInput input, TimeExpression time, ImmutableArray<EventWords.Word> words, KnownDay day, int more = 0)
    {
        bool same = day.At.Report == input.Report.Id;
        if (same && day.At.Span == time.Span) return null;
        if (SameRow.IsOfRow(time.Meaning) || SameRow.IsOfRow(day.Date)) return SameRow.Between(time.Meaning, words, day);
        if (!same && DayReadings.IsWeekday(time.Meaning)) return SameWeekday.Between(time.Meaning, words, day, more);
        // What is behind one phrase cannot be ahead of the other; a bare weekday between them says too little. Of what has happened a report tells
        // much in the same words: "went on sale yesterday", "its shop goes live on July 1".
        Direction side = Sides.Of(DayReadings.Bare(time.Meaning));
        if (side == Direction.Nearest || (day.Side != side && (day.Side != Direction.Nearest || (same && side == Direction.Past)))) return null;
        // Who writes another's sentence off writes its "yesterday" off as well.
        if (!same && DayReadings.Bare(time.Meaning) is OffsetTime offset && offset.Equals(DayReadings.Bare(day.Date))) return null;
        int? a = DayReadings.DayNumber(time.Meaning), b = DayReadings.DayNumber(day.Date);
        if ((a is not null && b is not null && a != b) || (same && a is null && IsBare(time.Meaning))) return null;
        int shared = EventWords.Shared(words, day.Words) + (SameHour(time.Meaning, day.Date) ? 1 : 0);
        bool weekday = DayReadings.Bare(time.Meaning) is RecurringTime { Pattern: WeekdayPattern };
        // Another report may speak of another event in the same words; what lies behind has more of its like than a plan.
        int least = (a is not null && a == b ? (same ? 1 : LeastAcross) : same && weekday ? 2 : same || side == Direction.Future ? 3 : 4) + (same ? 0 : more);
        return shared >= least ? new DayLink(shared + (same ? 100 : 0), same ? Rule : Elsewhere, time.Meaning) : null;
    }

    private static bool SameHour(TimeMeaning a, TimeMeaning b) =>
        a is ClockTime { Clock: [_, _, _, ':', ..] first } && b is ClockTime second && second.Clock.StartsWith(first[..3], StringComparison.Ordinal);

    private static bool IsBare(TimeMeaning meaning) => DayReadings.Bare(meaning) is RecurringTime { Direction: Direction.Past or Direction.Future };

    private static DayClue Clue(DayInput input, TimeExpression time, KnownDay day, DayLink link)
    {
        ImmutableArray<Place> at = [input.Report.At(time.Span), day.At];
        return new DayClue(link.Rule, at, ClueStrength.Agreement, DayKnown.Solved, d => Names(day, d) is { } named && DayReadings.Of(link.As, d).Contains(named));
    }

    private static DateOnly? Names(KnownDay day, DateOnly published) =>
        day.Day ?? (day.Date is RecurringTime recurring ? (recurring with { Direction = Direction.Nearest, Lean = Direction.Nearest }).On(published).Days.Single : day.Date.On(published).Days.Single);
}

/// <summary>Whether a stretch stands within quotation marks of its paragraph: "today" there is the speaker's day.</summary>
public static class Quoted
{
    private const int LongestQuotation = 1500;

    public static bool Holds(string text, Span span)
    {
        int straight = 0, open = 0;
        for (int i = span.Start - 1; i >= 0 && span.Start - i < LongestQuotation && text[i] != '\n'; i--)
        {
            if (text[i] == '"') straight++;
            if (text[i] == '“') open++;
            if (text[i] == '”') open--;
        }

        return straight % 2 == 1 || open > 0;
    }
}
