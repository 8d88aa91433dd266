using System.Collections.Immutable;
using Concordance.Dossiers.Json;
using Concordance.Language.Times;
using Concordance.Reading.Attribution;
using Concordance.Reading.Events;

namespace Concordance.Dossiers.Briefs.Sections;

/// <summary>NEXT: what is expected, when, by whose word; what has no date.</summary>
internal static class NextSection
{
    /// <summary>"In summer" is no day one waits for.</summary>
    private const int AWeek = 7;

    /// <summary>What has no date is hardly waited for: of it one screen shows the first.</summary>
    private const int MostUndated = 5;

    public static IEnumerable<BriefLine> Lines(View view)
    {
        DateOnly? last = view.Reports.Select(r => r.Published.Earliest).Max();
        if (!view.HasJoinedEvents) return FromStatements(view, last);
        ImmutableArray<Told> all = view.Happenings;
        HashSet<(string, DateOnly)> held = [.. all.Where(t => t is { Happened: true, Day: not null }).Select(t => (t.Latest.Type, t.Day!.Value))];
        // "Unless the other side pays": a condition is told in the line of what hangs on it.
        ILookup<string, SpanEntry> conditional = all.Where(t => t.Latest.Status == EventStatus.Conditional).ToLookup(t => t.Latest.Span.Report, t => t.Latest.Span);
        bool Hangs(Told told) => (!view.Options.All && view.IsAwaited(told.Latest.Span)) || told.Latest.Status == EventStatus.Conditional && conditional[told.Latest.Span.Report].Any(o => o.Contains(told.Latest.Span) && !told.Latest.Span.Contains(o));
        ILookup<string, SpanEntry> unusable = (view.Options.All ? [] : view.Story?.Unusable ?? []).ToLookup(u => u.Span.Report, u => u.Span);
        bool IsUnusable(Told told) => told.Events.Any(e => unusable[e.Span.Report].Any(e.Span.Overlaps));
        Told[] open = [.. all.Where(t => t is { Happened: false, Before: false, Latest.Status: EventStatus.Planned or EventStatus.Proposed or EventStatus.Possible or EventStatus.Conditional } && !Hangs(t) && !IsUnusable(t) && Matters.AreTold(view, t, Matters.ToCome))];
        Told[] ahead =
        [
            // What is told as held on that day is ahead no more.
            .. open.Where(t => t.Day is { } d && (last is null || d > last || d == last && IsOfLatest(view, t)) && !held.Contains((t.Latest.Type, d))).OrderBy(t => t.Day).ThenByDescending(t => Matters.Points(view, t)),
            .. open.Where(t => t.Day is null && IsOfLatest(view, t) && !LooksBack(view, t)).OrderByDescending(t => Matters.Points(view, t)).ThenByDescending(t => view.References.Order(t.Latest.Span.Report)).ThenBy(t => t.Latest.Status),
        ];
        SpanEntry[] undated = [.. NoDay(view)];
        Told[] waited = [.. Undated(view, all, undated)];
        // Of one meeting without a day the fullest telling stands for all.
        if (!view.Options.All && waited.Length > 0) ahead = [.. ahead.Where(t => t.Day is not null), .. waited, .. ahead.Where(t => t.Day is null && !t.Events.Any(e => undated.Any(e.Span.Overlaps)))];
        Told[] apart = [.. Apart(view, OnePlan(view, ahead))];
        if (!view.Options.All) apart = [.. apart.Where(t => t.Day is not null), .. apart.Where(t => t.Day is null).Take(MostUndated)];
        return apart.Select(t => t.Day is { } day ? Line(view, view.Days.Of(day), t) : Line(view, "No date", t));
    }

    /// <summary>The passages of meetings that reports tell of as ahead and give no day: the question for it is asked under NOT IN REPORTS.</summary>
    private static IEnumerable<SpanEntry> NoDay(View view) => (view.Story?.Unknowns ?? []).Where(u => u.Rule == "unknowns/no-day" && u.Closed is null).SelectMany(u => u.Spans);

    /// <summary>The last telling of such a meeting.</summary>
    private static IEnumerable<Told> Undated(View view, ImmutableArray<Told> all, SpanEntry[] undated) =>
        all.Where(t => !t.Happened && !t.Before && Matters.IsWhole(view, t.Latest) && undated.Any(t.Latest.Span.Overlaps)).OrderByDescending(t => Matters.Points(view, t)).ThenBy(t => view.References.Order(t.Latest.Span.Report)).Take(1);

    /// <summary>A proposal and the plan for one kind of thing on one day by the same people, or for one round of talks, are one plan: told once, by the first line.</summary>
    private static Told[] OnePlan(View view, Told[] ahead)
    {
        if (view.Options.All) return ahead;
        List<Told> plans = [];
        SpanEntry[] round = [.. new RoundLines(view).Told];
        bool IsOfRound(Told told) => round.Any(told.Touches);
        foreach (Told told in ahead)
        {
            bool ofRound = IsOfRound(told);
            int at = told.Day is null ? -1 : plans.FindIndex(p => p.Day == told.Day && ((p.Latest.Type == told.Latest.Type && AreOfOne(p, told)) || (ofRound && IsOfRound(p))));
            if (at < 0) plans.Add(ofRound && told.Day is not null ? told with { Events = [.. view.Happenings.Where(t => !t.Happened && IsOfRound(t)).SelectMany(t => t.Events).Except(told.Events), .. told.Events] } : told);
            else plans[at] = plans[at] with { Events = [.. told.Events.Except(plans[at].Events), .. plans[at].Events] };
        }

        return [.. plans];
    }

    private static bool AreOfOne(Told a, Told b)
    {
        HashSet<string> who = [.. a.Events.SelectMany(e => e.Participants).Select(p => p.Entity)], other = [.. b.Events.SelectMany(e => e.Participants).Select(p => p.Entity)];
        return who.Count == 0 || other.Count == 0 || who.Overlaps(other);
    }

    /// <summary>One clause may tell of several happenings ("go there and meet"): on one screen it is shown once.</summary>
    private static IEnumerable<Told> Apart(View view, Told[] ahead)
    {
        Dictionary<string, List<SpanEntry>> shown = new(StringComparer.Ordinal);
        foreach (Told told in ahead)
        {
            if (view.Options.All || !shown.TryGetValue(told.Latest.Span.Report, out List<SpanEntry>? before) || !before.Exists(told.Latest.Span.Overlaps)) yield return told;
            foreach (EventEntry e in told.Events)
            {
                if (!shown.TryGetValue(e.Span.Report, out List<SpanEntry>? of)) shown[e.Span.Report] = of = [];
                of.Add(e.Span);
            }
        }
    }

    /// <summary>An old plan without a day, or for a day that has come, may be done long since: on one screen only what the latest report still tells as open.</summary>
    private static bool IsOfLatest(View view, Told told) => view.Options.All || Matters.IsOfLatest(view, told);

    /// <summary>"The hall was set to close", "the party would win" without a day, in the report's own voice: what was once ahead, or is only supposed.</summary>
    private static bool LooksBack(View view, Told told) => !view.Options.All && told.Day is null && (SaidSection.SaidBefore(view, told.Latest) || HadMeant(told.Latest) || (SaidSection.By(view, told.Latest).Length == 0
        && (Matters.Before(told.Latest).Split([' ', '\n']).Any(w => w is "was" or "were" or "had" or "would") || IsOver(told.Latest))));

    /// <summary>"She had expected to lose", also in somebody's words: what came is known by then.</summary>
    private static bool HadMeant(EventEntry told)
    {
        string[] before = Matters.Before(told).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(1, Math.Max(0, before.Length - 1)).Any(i => before[i - 1] is "had" && before[i] is "expected" or "planned" or "hoped" or "meant" or "intended" or "wanted" or "feared");
    }

    /// <summary>"The closure of the schools, ordered last week, was extended": what the clause says of the plan is done.</summary>
    private static bool IsOver(EventEntry told) => told.Rule == "events/noun-trigger" && told.Span.Text[Math.Clamp(told.Trigger.End - told.Span.Start, 0, told.Span.Text.Length)..].Split([' ', '\n']).Any(w => w is "was" or "were");

    private static BriefLine Line(View view, string day, Told told) =>
        view.Line.State(day).Plain($", {told.State}{SaidSection.By(view, told.Latest)}, in {view.References.Name(told.Latest.Span.Report)}'s words: ").Words(told.Latest.Span).At(told.Passages(view)).Id(told.Latest.Id).Line();

    /// <summary>Without events: statements that name a day no report has reached, the nearest day first, of each day the latest words first.</summary>
    private static IEnumerable<BriefLine> FromStatements(View view, DateOnly? last)
    {
        ILookup<string, TimeEntry> times = (view.Dossier.Times ?? [])
            .Where(t => t.Kind is TimeKind.Date or TimeKind.Time && t.Earliest > last && t.Latest?.DayNumber - t.Earliest?.DayNumber < AWeek).ToLookup(t => t.Span.Report);
        ILookup<string, StatementEntry> told = view.Statements.Where(s => s.Voice != Voice.Reporter && !Denied.Within(view, s)).ToLookup(s => s.Report);
        // Of statements within one another the innermost tells what is to come on that day.
        IEnumerable<(DateOnly Day, StatementEntry Said)> ahead =
            from time in times.SelectMany(t => t)
            let said = told[time.Span.Report].Where(s => s.Content.Any(c => c.Start <= time.Span.Start && time.Span.End <= c.End)).MinBy(s => s.Content.Sum(c => c.End - c.Start))
            where said is not null
            select (time.Earliest!.Value, said);
        return
        [
            .. ahead.Distinct().GroupBy(a => a.Day).OrderBy(g => g.Key)
                .SelectMany(g => g.OrderByDescending(a => view.References.Order(a.Said.Report)).ThenBy(a => a.Said.Content[0].Start).Take(view.Options.All ? int.MaxValue : 4))
                .Select(a => SaidSection.Said(view, view.Line.State(view.Days.Of(a.Day)).Plain(": "), a.Said).Id(a.Said.Id).Line()),
        ];
    }
}
