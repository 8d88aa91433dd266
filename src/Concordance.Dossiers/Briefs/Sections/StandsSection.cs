using Concordance.Dossiers.Json;
using Concordance.Reading.Events;

namespace Concordance.Dossiers.Briefs.Sections;

/// <summary>STANDS: the latest state of each matter, then what several reports tell alike.</summary>
internal static class StandsSection
{
    public static IEnumerable<BriefLine> Lines(View view)
    {
        ChangeEntry[] changes = [.. (view.Story?.Changes ?? []).OrderByDescending(c => c.Steps[^1].At.Value ?? c.Steps[^1].At.Earliest ?? DateOnly.MinValue)];
        List<SpanEntry> shown = [.. (view.Talks?.Outcomes ?? []).Select(o => o.Span), .. changes.Select(c => c.Steps[^1].Span)];
        BriefLine[] states = [.. (view.Talks?.Outcomes ?? []).Select(o => Outcome(view, o)), .. changes.Select(c => Latest(view, c))];
        BriefLine[] told = !view.HasJoinedEvents ? [] : [.. Told.Of(view).Where(t => IsSettled(t.Latest.Status) && !shown.Any(t.Touches)).Select(t => Event(view, t))];
        BriefLine[] alike = [.. Alike(view, shown)];
        // On one screen each kind has a place; what is left follows.
        return view.Options.All ? [.. states, .. told, .. alike] : [.. states.Take(4), .. alike.Take(3), .. told.Take(2), .. states.Skip(4), .. alike.Skip(3), .. told.Skip(2)];
    }

    private static bool IsSettled(EventStatus status) => status is EventStatus.Happened or EventStatus.Ongoing or EventStatus.NotHappened or EventStatus.Refused or EventStatus.Denied;

    private static BriefLine Outcome(View view, OutcomeEntry outcome) =>
        view.Line.State(InWords(outcome.State)).Plain($", in {view.References.Name(outcome.Span.Report)}'s words: ").Words(outcome.Span).At(outcome.Span).Id(outcome.Id).Line();

    private static BriefLine Event(View view, Told told) =>
        view.Line.State(Capital(Told.InWords(told.Latest.Status))).Plain($", in {view.References.Name(told.Latest.Span.Report)}'s words: ").Words(told.Latest.Span).At(told.Events.Select(e => e.Span)).Id(told.Latest.Id).Line();

    private static BriefLine Latest(View view, ChangeEntry change)
    {
        StepEntry step = change.Steps[^1];
        string day = view.Days.Short(step.At);
        LineBuilder line = view.Line.Name(change.About).Plain(": ").State(step.State).Plain(day.Length == 0 ? "" : $", {day}");
        line.Plain($", in {view.References.Name(step.Span.Report)}'s words: ").Words(step.Span).At(step.Span);
        ClaimEntry? claim = (view.Story?.Claims ?? []).FirstOrDefault(c => c.Supports.Any(s => Overlaps(s.Span, step.Span)));
        return (claim is null ? line : line.Plain($" ({Counts.InWords(claim)})")).Id(change.Id).Line();
    }

    private static IEnumerable<BriefLine> Alike(View view, List<SpanEntry> shown) => (view.Story?.Claims ?? [])
        .Where(c => c.InReports > 1 && !c.Supports.Any(s => shown.Any(o => Overlaps(s.Span, o))))
        .OrderByDescending(c => c.InReports).ThenByDescending(c => c.Independent.AtLeast).ThenBy(c => view.References.Order(c.Text.Report)).ThenBy(c => c.Text.Start)
        .Select(c => view.Line.Plain($"Told alike by {Counts.InWords(c)}, in {view.References.Name(c.Text.Report)}'s words: ").Words(c.Text).At(c.Supports.Select(s => s.Span)).Id(c.Id).Line());

    private static string InWords(OutcomeState state) => state switch
    {
        OutcomeState.Agreed => "Agreed",
        OutcomeState.NotReached => "Not reached",
        OutcomeState.Refused => "Refused",
        OutcomeState.Open => "Open",
        OutcomeState.Disputed => "Disputed",
    };

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static bool Overlaps(SpanEntry a, SpanEntry b) => a.Report == b.Report && a.Start < b.End && b.Start < a.End;
}
