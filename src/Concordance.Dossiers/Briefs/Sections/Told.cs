using System.Collections.Immutable;
using Concordance.Dossiers.Json;
using Concordance.Language.Quantities;
using Concordance.Language.Times;
using Concordance.Reading.Events;

namespace Concordance.Dossiers.Briefs.Sections;

/// <summary>One happening as all reports tell it: its events by report, so that the last tells its latest state.</summary>
/// <param name="Day">The day that the latest telling with one gives it.</param>
/// <param name="Before">What is ahead of a deed that its clause tells as done ("prior to the talks both met"): it is only when, and no news by itself.</param>
/// <param name="Shares">The clause of the latest tells of another happening that stands otherwise: "they promised not to cut jobs".</param>
internal sealed record Told(ImmutableArray<EventEntry> Events, DateOnly? Day, bool Before, bool Shares)
{
    private const int AFewDays = 3;

    /// <summary>Sums from here on are rounded by those who retell them, and by no more than one part in so many.</summary>
    private const decimal Rounded = 1_000_000m, RoundedBy = 20m;

    public EventEntry Latest => Events[^1];

    /// <summary>Said to have happened by any report: a plan for it is no longer open.</summary>
    public bool Happened => Events.Any(e => e.Status is EventStatus.Happened or EventStatus.Ongoing);

    /// <summary>Whether a passage overlaps one of the events' passages.</summary>
    public bool Touches(SpanEntry span) => Events.Any(e => e.Span.Overlaps(span));

    /// <summary>How it stands, with the word that is meant where its clause tells of two.</summary>
    public string State => Shares ? $"{InWords(Latest)} (“{Latest.Trigger.Text}”)" : InWords(Latest);

    /// <summary>The passages that tell what the latest tells: none that says the opposite or only doubts it, that gives another number of one thing, or another day of what is over.</summary>
    public IEnumerable<SpanEntry> Passages(View view) => Events.Where(e => TellsTheSame(view, e)).Select(e => e.Span);

    private bool TellsTheSame(View view, EventEntry told)
    {
        if (SideOf(told.Status) != SideOf(Latest.Status)) return false;
        if (IsSettled(told.Status) && IsSettled(Latest.Status) && DayOf(view.Time(told.Time)) is { } day && DayOf(view.Time(Latest.Time)) is { } then && day != then) return false;
        QuantityEntry[] mine = [.. view.QuantitiesIn(told.Span)], theirs = [.. view.QuantitiesIn(Latest.Span)];
        return mine.Select(Of).Where(of => of.Length > 0).Distinct().Where(of => theirs.Any(q => Of(q) == of)).All(of => mine.Any(q => Of(q) == of && theirs.Any(o => Of(o) == of && AreOne(q, o))));

        static string Of(QuantityEntry quantity) => quantity.Unit is "year" or "score" ? "" : quantity.Unit ?? quantity.Of?.ToLowerInvariant() ?? "";
    }

    private static int SideOf(EventStatus status) => status switch
    {
        EventStatus.NotHappened or EventStatus.Refused or EventStatus.Denied => -1,
        EventStatus.Doubtful => 0,
        EventStatus.Happened or EventStatus.Ongoing or EventStatus.Planned or EventStatus.Proposed or EventStatus.Possible or EventStatus.Conditional => 1,
    };

    /// <summary>One value, or "about 2,000" beside 1,950.</summary>
    private static bool AreOne(QuantityEntry one, QuantityEntry other)
    {
        decimal a = Number(one.Value), b = Number(other.Value), high = Math.Max(a, b);
        return a == b || ((one.Bound == QuantityBound.About || other.Bound == QuantityBound.About || Math.Min(a, b) >= Rounded) && Math.Abs(a - b) * RoundedBy <= high);
    }

    private static decimal Number(string value) => Math.Abs(decimal.Parse(value, System.Globalization.NumberStyles.AllowDecimalPoint | System.Globalization.NumberStyles.AllowLeadingSign, null));

    public static ImmutableArray<Told> Of(View view)
    {
        HashSet<(string, int, int)> shared = [.. view.Events.GroupBy(e => Clause(e.Span)).Where(g => g.Select(e => e.Status).Distinct().Skip(1).Any()).Select(g => g.Key)];
        ILookup<(string, int, int), EventEntry> settled = view.Events.Where(e => IsSettled(e.Status)).ToLookup(e => Clause(e.Span));
        bool Before(EventEntry told) => !IsSettled(told.Status) && settled[Clause(told.Span)].Any(e => e.Trigger.Start > told.Trigger.Start);
        return
        [
            .. view.Events.GroupBy(e => e.SameAs ?? e.Id)
                // Of one report the words that tell how it came out, where they first stand, outweigh what it says of the plan.
                .Select(g => g.OrderBy(e => view.References.Order(e.Span.Report)).ThenBy(e => IsSettled(e.Status)).ThenBy(e => IsSettled(e.Status) ? -e.Span.Start : e.Span.Start).ToArray())
                .Select(g => (Day: DayOf(view, g), Events: g)).Select(g => (g.Day, Events: KnownThen(view, g.Events, g.Day)))
                .Select(g => new Told(g.Events, g.Day, Before(g.Events[^1]), shared.Contains(Clause(g.Events[^1].Span))))
                .OrderByDescending(t => view.References.Order(t.Latest.Span.Report)).ThenBy(t => t.Latest.Span.Start),
        ];
    }

    /// <summary>A report of the day before cannot tell what came of it, whatever the tense of its headline: told by such alone it is planned.</summary>
    private static ImmutableArray<EventEntry> KnownThen(View view, EventEntry[] events, DateOnly? day)
    {
        EventEntry[] known = [.. events.Where(e => ReferenceEquals(e, AsKnown(view, e, day)))];
        return known.Length > 0 ? [.. known] : [.. events.Select(e => AsKnown(view, e, day))];
    }

    /// <summary>"Vaccination begins on 10 September", in a report of the 8th: ahead.</summary>
    public static EventEntry AsKnown(View view, EventEntry told, DateOnly? day) =>
        told.Status is EventStatus.Happened or EventStatus.Ongoing && day > view.Report(told.Span.Report).Published.Latest ? told with { Status = EventStatus.Planned } : told;

    private static DateOnly? DayOf(View view, EventEntry[] events) => events.Reverse().Select(e => DayOf(view.Time(e.Time))).FirstOrDefault(d => d is not null);

    /// <summary>A calendar day or a few: "P30D", "this week" or "this year" is no date to wait for, and "since 14 January" no day of what goes on.</summary>
    public static DateOnly? DayOf(TimeEntry? time) =>
        time is { Kind: TimeKind.Date or TimeKind.Time } && !time.Span.Text.StartsWith("since ", StringComparison.OrdinalIgnoreCase) && !(time.Latest?.DayNumber - time.Earliest?.DayNumber >= AFewDays) && (time.Latest ?? Printed(time.Value)) is { } day ? day : null;

    private static DateOnly? Printed(string? value) =>
        value is { Length: >= 10 } && DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", null, System.Globalization.DateTimeStyles.None, out DateOnly day) ? day : null;

    /// <summary>Come out one way or the other, no longer open.</summary>
    public static bool IsSettled(EventStatus status) => status is EventStatus.Happened or EventStatus.Ongoing or EventStatus.NotHappened or EventStatus.Refused or EventStatus.Denied;

    private static (string, int, int) Clause(SpanEntry span) => (span.Report, span.Start, span.End);

    /// <summary>"We will not sign" tells of no signing that was left undone, but of one that is not to come; "cannot sign" of one that is not possible.</summary>
    public static string InWords(EventEntry told)
    {
        if (told.Status != EventStatus.NotHappened) return InWords(told.Status);
        string[] before = Matters.Before(told).ToLowerInvariant().Replace('’', '\'').Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        for (int i = before.Length - 1; i >= 0; i--)
        {
            (string next, string then) = (before.ElementAtOrDefault(i + 1) ?? "", before.ElementAtOrDefault(i + 2) ?? "");
            bool denied = next is "not" or "no" or "never" || (next is "be" && then is "no") || before[0] is "no" or "nobody" or "none" or "nothing" or "neither";
            // "Would not have paid" looks back.
            if (next is "have" || then is "have") break;
            if (before[i] is "cannot" or "can't" or "couldn't" || (denied && before[i] is "can" or "could")) return "reported as not possible";
            if (before[i] is "won't" or "wouldn't" || (denied && before[i] is "will" or "would" or "shall") || (next is "not" && then is "prepared" or "willing" or "ready")) return "reported as not to be done";
        }

        return InWords(told.Status);
    }

    public static string InWords(EventStatus status) => status switch
    {
        EventStatus.Happened => "reported as done",
        EventStatus.Ongoing => "reported as going on",
        EventStatus.Planned => "planned",
        EventStatus.Proposed => "proposed",
        EventStatus.Possible => "possible",
        EventStatus.Conditional => "on a condition",
        EventStatus.Doubtful => "doubtful",
        EventStatus.Refused => "refused",
        EventStatus.Denied => "denied",
        EventStatus.NotHappened => "reported as not done",
    };
}
