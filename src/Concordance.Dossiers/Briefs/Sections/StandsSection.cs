using Concordance.Dossiers.Json;
using Concordance.Reading.Events;
using Concordance.Stories.Differences;
using Concordance.Talks.Outcomes;

namespace Concordance.Dossiers.Briefs.Sections;

/// <summary>
/// STANDS: the latest round of talks, where there is one, and what the latest report tells as its outcome; the latest state of each matter,
/// what is contradicted after what is not; what several reports tell alike; what one tells. Of these what the headline or lead of the
/// latest report says comes first.
/// </summary>
internal static class StandsSection
{
    /// <summary>Happenings that only one report tells, on one screen: the first of them say what the story is about.</summary>
    private const int MostTold = 6;

    /// <summary>Words of a state that stand for it.</summary>
    private const int ShortWords = 60;

    public static IEnumerable<BriefLine> Lines(View view)
    {
        RoundLines round = new(view);
        SpanEntry[] ofRound = [.. round.Spans];
        ChangeEntry[] changes = [.. (view.Story?.Changes ?? []).OrderByDescending(c => c.Steps[^1].At.Value ?? c.Steps[^1].At.Earliest ?? DateOnly.MinValue)];
        // An earlier state of a matter is told in its line, and stands no more by itself.
        List<SpanEntry> shown = [.. (view.Talks?.Outcomes ?? []).Select(o => o.Span), .. changes.SelectMany(c => c.Steps.Select(s => s.Span)), .. ofRound];
        // What the latest report tells of the talks comes first; what came of them earlier follows what stands now.
        ILookup<bool, OutcomeEntry> outcomes = (view.Talks?.Outcomes ?? []).OrderByDescending(o => view.References.Order(o.Span.Report)).ThenBy(o => o.Span.Start).ToLookup(o => o.Span.Report == Matters.LatestReport(view)?.Id);
        ChangeEntry[] matters = [.. Latest(view, changes).Where(c => view.Options.All || !ofRound.Any(c.Steps[^1].Span.Overlaps)).OrderBy(c => IsContradicted(view, c.Steps[^1].Span))];
        BriefLine[] first = [.. round.Lines(), .. outcomes[true].Select(o => Outcome(view, o))];
        BriefLine[] states = [.. matters.Select(c => Latest(view, c))], earlier = [.. outcomes[false].Select(o => Outcome(view, o))];
        PastCounts past = new(view);
        HashSet<(string, int)> worded = [];
        ClaimEntry[] claims = [.. Alike(view, shown).Where(c => view.Options.All || (c.Status == "said" || Whole(view, c) is not null) && !past.IsTold(c.Text)).Where(First)];
        // Two claims may be worded by one passage.
        bool First(ClaimEntry claim) => view.Options.All || worded.Add(((Whole(view, claim) ?? claim.Text).Report, (Whole(view, claim) ?? claim.Text).Start));
        // One clause may tell of several happenings: on one screen it is shown once.
        bool Apart(Told told) => view.Options.All || (!shown.Any(told.Touches) && Add(shown, told.Latest.Span));

        // What was copied and turns nothing says least.
        ILookup<bool, BriefLine> claimed = claims.ToLookup(c => c.Independent.AtMost <= 1 && c.Status != "said" && Weight(view, c) < 2, c => Claim(view, c));
        BriefLine[] alike = [.. claimed[false]], weak = [.. claimed[true]];
        if (!view.Options.All) shown.AddRange(claims.SelectMany(c => c.Supports.Select(s => s.Span)));
        Told[] happened = !view.HasJoinedEvents ? [] : [.. WithoutHeadlines(view, shown, [.. view.Happenings.Where(t => Told.IsSettled(t.Latest.Status) && !IsAwaited(view, t) && !IsRefusing(view, t) && Matters.AreTold(view, t, Matters.ToStand) && !shown.Any(t.Touches) && !past.IsTold(t.Latest.Span))
            .Where(t => view.Options.All || !(IsHeadlineOf(view, matters, t) || IsOld(view, t)))])
            .OrderBy(t => IsContradicted(view, t.Latest.Span)).ThenByDescending(t => Matters.Points(view, t)).Where(Apart).Take(view.Options.All ? int.MaxValue : MostTold)];
        BriefLine[] told = [.. happened.Select(t => Event(view, t))];
        if (view.Options.All) return [.. first, .. states, .. earlier, .. told, .. alike, .. weak];
        // What the latest report opens with is the news of the day, and comes first where no matter tells it.
        int news = first.Length > 0 || matters.Any(m => Matters.IsNews(view, m.Steps[^1].Span) && !IsContradicted(view, m.Steps[^1].Span)) ? -1 : Array.FindIndex(happened, t => Matters.IsNews(view, t.Latest.Span));
        if (news >= 0) (first, told) = ([told[news]], [.. told[..news], .. told[(news + 1)..]]);
        // On one screen each kind has a place; what is left follows.
        return [.. first, .. states.Take(4), .. alike.Take(3), .. told.Take(3), .. earlier, .. states.Skip(4), .. alike.Skip(3), .. told.Skip(3), .. weak];
    }

    /// <summary>"Until they have signed": what is waited for has not come; that it has not come so far ("as long as the credit is not approved") is how things stand.</summary>
    private static bool IsAwaited(View view, Told told) => told.Latest.Status is EventStatus.Happened or EventStatus.Ongoing && view.IsAwaited(told.Latest.Span);

    /// <summary>"Rejected a demand": that the demand was refused tells its verb as well, which would say the same words again.</summary>
    private static bool IsRefusing(View view, Told told) =>
        told.Latest is { Type: "refuse", Status: EventStatus.Happened or EventStatus.Ongoing, Span: var clause } && view.EventsOf(clause.Report).Any(e => e.Status == EventStatus.Refused && e.Span.Start == clause.Start && e.Span.End == clause.End && e.Trigger.Start > told.Latest.Trigger.Start);

    private static bool Add(List<SpanEntry> shown, SpanEntry span)
    {
        shown.Add(span);
        return true;
    }

    private static BriefLine Outcome(View view, OutcomeEntry outcome) =>
        view.Line.State(InWords(outcome.State)).Plain($"{(view.Days.Short(view.Report(outcome.Span.Report).Published) is { Length: > 0 } day ? $", {day}" : "")}, in {view.References.Name(outcome.Span.Report)}'s words: ").Words(outcome.Span).At(outcome.Span).Id(outcome.Id).Line();

    private static BriefLine Event(View view, Told told) =>
        view.Line.State(LineBuilder.Capital(told.State)).Plain($"{(told.Day is { } day && !(day > view.Report(told.Latest.Span.Report).Published.Latest) ? $", {view.Days.Of(day)}" : "")}{SaidSection.By(view, told.Latest)}, in {view.References.Name(told.Latest.Span.Report)}'s words: ").Words(told.Latest.Span, told.Latest.Trigger).At(told.Passages(view))
            .Plain(IsContradicted(view, told.Latest.Span) ? "; " : "").State(IsContradicted(view, told.Latest.Span) ? "contradicted, see DOUBT" : "").Id(told.Latest.Id).Line();

    /// <summary>Two matters that have come to the same words are told once: the one with more steps.</summary>
    private static IEnumerable<ChangeEntry> Latest(View view, ChangeEntry[] changes)
    {
        ILookup<string, (ChangeEntry Change, int At)> ofReport = changes.Index().ToLookup(c => c.Item.Steps[^1].Span.Report, c => (c.Item, c.Index));
        bool IsToldBy((int Index, ChangeEntry Item) c, (ChangeEntry Change, int At) o) =>
            o.Change.Steps[^1].Span.Overlaps(c.Item.Steps[^1].Span) && (o.Change.Steps.Length > c.Item.Steps.Length || (o.Change.Steps.Length == c.Item.Steps.Length && o.At < c.Index));
        return changes.Index().Where(c => view.Options.All || !ofReport[c.Item.Steps[^1].Span.Report].Any(o => IsToldBy(c, o))).Select(c => c.Item);
    }

    private static BriefLine Latest(View view, ChangeEntry change)
    {
        StepEntry step = change.Steps[^1];
        string day = ChangedSection.Day(view, step);
        string about = AboutWords.Of(view, change.About, TimeWords(view, step)), state = AboutWords.State(change.About, step.State);
        // What the state says and the words beside it would only say again is said once.
        bool again = AboutWords.Hold(step.Span.Text, $"{about} {state}"), shorter = !again && step.Span.Text.Length <= ShortWords && AboutWords.Hold(state, step.Span.Text);
        LineBuilder line = AboutWords.Leading(change.About, step.State) is var (who, did) ? view.Line.Name(who).Plain(" ").State(did)
            : AboutWords.Opens(about, state) ? view.Line.State(LineBuilder.Capital(state))
            : shorter && AboutWords.Opens(about, step.Span.Text) ? view.Line.Words(step.Span)
            : shorter ? view.Line.Name(about).Plain(": ").Words(step.Span)
            : view.Line.Name(about).Plain(": ").State(state);
        line.Plain(day.Length == 0 ? "" : $", {day}");
        if (!again && !shorter) line.Plain($", in {view.References.Name(step.Span.Report)}'s words: ").Words(step.Span);
        line.At(step.Span);
        ClaimEntry? claim = (view.Story?.Claims ?? []).FirstOrDefault(c => c.Supports.Any(s => s.Span.Overlaps(step.Span)));
        // A state that one report contradicts does not simply stand.
        if (IsContradicted(view, step.Span)) line.Plain("; ").State("contradicted, see DOUBT");
        return (claim is null ? line : line.Plain($" ({Counts.InWords(claim)})")).Id(change.Id).Line();
    }

    /// <summary>The words for the day in the step's own words.</summary>
    private static string? TimeWords(View view, StepEntry step) => step.At.Value is null ? null : (view.Dossier.Times ?? []).FirstOrDefault(t => step.Span.Contains(t.Span) && Told.DayOf(t) == step.At.Value)?.Span.Text;

    private static bool IsContradicted(View view, SpanEntry span) => (view.Story?.Conflicts ?? []).Any(c => c.As != ConflictKind.Dispute && c.Spans.Any(s => s.Overlaps(span)));

    /// <summary>Of a headline and the sentence below that tells the same in full, the sentence, be it told here or in a line of its own.</summary>
    private static IEnumerable<Told> WithoutHeadlines(View view, List<SpanEntry> shown, Told[] all)
    {
        HashSet<string> headed = view.Options.All ? [] : [.. all.Where(t => IsHeadline(view, t)).Select(t => t.Latest.Span.Report)];
        if (headed.Count == 0) return all;
        HashSet<Told> here = new(all, ReferenceEqualityComparer.Instance);
        ILookup<string, SpanEntry> lines = shown.ToLookup(s => s.Report, StringComparer.Ordinal);
        HashSet<(string, string)> below = [.. view.Happenings.Where(t => headed.Contains(t.Latest.Span.Report) && !IsHeadline(view, t) && (here.Contains(t) || (Told.IsSettled(t.Latest.Status) && lines[t.Latest.Span.Report].Any(t.Latest.Span.Overlaps)))).Select(t => (t.Latest.Span.Report, t.Latest.Type))];
        return all.Where(t => !IsHeadline(view, t) || !below.Contains((t.Latest.Span.Report, t.Latest.Type)));
    }

    private static bool IsHeadline(View view, Told told) => view.Report(told.Latest.Span.Report).Headline is { } headline && headline.Overlaps(told.Latest.Span);

    /// <summary>"The union is demanding nine percent", in the report of the first day alone: whether that goes on is not told.</summary>
    private static bool IsOld(View view, Told told) => told.Latest.Status == EventStatus.Ongoing && !Matters.IsOfLatest(view, told) && !IsContradicted(view, told.Latest.Span);

    /// <summary>A headline that tells in short what a line from the same report tells with its words.</summary>
    private static bool IsHeadlineOf(View view, ChangeEntry[] matters, Told told) =>
        view.Report(told.Latest.Span.Report).Headline is { } headline && headline.Overlaps(told.Latest.Span)
        && matters.Any(m => m.Steps[^1].Span.Report == headline.Report && view.Event(m.Steps[^1].Of)?.Type == told.Latest.Type);

    /// <summary>What several reports tell alike: what happened or was decided before what is planned, then what is only said, and nothing that is only asked for or possible; what decides or turns a matter, or is the news of the day, before the rest; then what more than one origin can stand behind before what was copied; then by origins and sides, never by the number of copies, the latest first.</summary>
    private static IEnumerable<ClaimEntry> Alike(View view, List<SpanEntry> shown) => (view.Story?.Claims ?? [])
        .Where(c => c.InReports > 1 && c.Status is not ("proposed" or "possible" or "conditional") && !c.Supports.Any(s => shown.Any(s.Span.Overlaps)))
        .OrderBy(c => c.Status switch { "happened" or "ongoing" or "not-happened" => 0, "planned" => 1, "said" => 3, _ => 2 })
        .ThenByDescending(c => Weight(view, c)).ThenBy(c => c.Independent.AtMost <= 1).ThenByDescending(c => c.Independent.AtLeast).ThenByDescending(c => c.Sides.Length)
        .ThenByDescending(c => c.Supports.Max(s => view.References.Order(s.Span.Report))).ThenBy(c => view.References.Order(c.Text.Report)).ThenBy(c => c.Text.Start);

    private static int Weight(View view, ClaimEntry claim) => claim.Supports.Max(s => (view.EventAt(s.Span) is { } told ? Matters.Weight(told) : 0) + (Matters.IsNews(view, s.Span) ? 1 : 0));

    /// <summary>One who is named says it in their line; what several tell is told with how well it is founded.</summary>
    private static BriefLine Claim(View view, ClaimEntry claim)
    {
        SpanEntry text = Whole(view, claim) ?? claim.Text;
        StatementEntry? said = claim.Status == "said" ? view.StatementsOf(claim.Text.Report).FirstOrDefault(s => s.Content[0].Start == claim.Text.Start) : null;
        LineBuilder line = said is not null
            ? SaidSection.Said(view, view.Line, said, at: claim.Supports.Select(s => s.Span))
            : view.Line.State(StateOf(view, claim, text)).Plain($"{(view.EventAt(text) is { } told ? SaidSection.By(view, told) : "")}, in {view.References.Name(text.Report)}'s words: ").Words(text).At(claim.Supports.Select(s => s.Span));
        return line.Plain($" ({Counts.InWords(claim)})").Id(claim.Id).Line();
    }

    /// <summary>The first passage that says by itself of whom: "killed by a bullet last year" does not.</summary>
    private static SpanEntry? Whole(View view, ClaimEntry claim) => claim.Supports.Select(s => s.Span).Where(s => Matters.IsWhole(view, s)).OrderBy(s => StandsOtherwise(view, claim, s)).FirstOrDefault();

    /// <summary>"A meeting is planned" does not word what is reported as done.</summary>
    private static bool StandsOtherwise(View view, ClaimEntry claim, SpanEntry passage) => view.EventAt(passage) is { } told && Exports.Written.Of(told.Status) != claim.Status;

    /// <summary>"She had not met them" beside "she denied meeting them": the words shown say which of the two it is.</summary>
    private static string StateOf(View view, ClaimEntry claim, SpanEntry words) =>
        claim.Status is "denied" or "refused" or "not-happened" && view.EventAt(words) is { Status: EventStatus.Denied or EventStatus.Refused or EventStatus.NotHappened } told ? LineBuilder.Capital(Told.InWords(told)) : InWords(claim.Status);

    private static string InWords(string status) => status switch
    {
        "happened" => "Reported as done",
        "ongoing" => "Reported as going on",
        "not-happened" => "Reported as not done",
        _ => LineBuilder.Capital(status.Replace('-', ' ')),
    };

    private static string InWords(OutcomeState state) => state switch
    {
        OutcomeState.Agreed => "Agreed",
        OutcomeState.NotReached => "Not reached",
        OutcomeState.Refused => "Refused",
        OutcomeState.Open => "Open",
        OutcomeState.Disputed => "Disputed",
    };
}
