using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Json;
using Concordance.Talks.Outcomes;

namespace Concordance.Dossiers.Html.Talks;

/// <summary>Meetings with day, place, length and delegations by report, and what came of each.</summary>
internal sealed class RoundList(Markup page, LineMarkup lines, View view, TalksEntry talks)
{
    public void Write()
    {
        foreach (RoundEntry round in talks.Rounds) Round(round);
        OutcomeEntry[] others = [.. talks.Outcomes.Where(o => talks.Rounds.All(r => r.Id != o.Round))];
        if (others.Length == 0) return;
        page.Raw("<h3>Outcomes of no round that is told</h3>\n<ul>\n");
        foreach (OutcomeEntry outcome in others) Outcome(outcome);
        page.Raw("</ul>\n");
    }

    private void Round(RoundEntry round)
    {
        page.Raw("<h3>").Text(round.Number is { } number ? $"Round {number}" : "A meeting").Raw("</h3>\n<ul>\n");
        lines.Item(About(round));
        foreach (DelegationEntry delegation in round.Delegations) lines.Item(Delegation(delegation));
        foreach (OutcomeEntry outcome in talks.Outcomes.Where(o => o.Round == round.Id)) Outcome(outcome);
        page.Raw("</ul>\n");
    }

    private BriefLine About(RoundEntry round)
    {
        LineBuilder line = view.Line;
        TimeEntry? time = view.Time(round.Time), duration = view.Time(round.Duration);
        if (time is null) line.Plain("day not found");
        else line.Words(time.Span).Plain(time.Earliest is { } day && time.Latest == day ? $" ({view.Days.Of(day)})" : "").At(time.Span);
        line.Plain("; ");
        if (view.Entity(round.Place) is { } place) line.Name(place.Name);
        else line.Plain("place not found");
        line.Plain("; ");
        if (duration is null) line.Plain("length not found");
        else line.Words(duration.Span).At(duration.Span);
        return line.Id(round.Id).Line();
    }

    private BriefLine Delegation(DelegationEntry delegation)
    {
        LineBuilder line = view.Line.Plain("Delegation of ").Name(view.NameOf(delegation.Party)).Plain(": ");
        if (delegation.Head is { } head) line.Plain("head ").Name(view.NameOf(head));
        else line.Plain("head not named");
        string[] others = [.. delegation.Members.Where(m => m != delegation.Head).Select(view.NameOf)];
        line.Plain(others.Length == 0 ? "; others not named" : $"; {string.Join(", ", others)}");
        foreach (IGrouping<string, SpanEntry> report in delegation.Spans.GroupBy(s => s.Report).OrderBy(g => view.References.Order(g.Key))) line.At(report);
        return line.Line();
    }

    private void Outcome(OutcomeEntry outcome) => lines.Item(view.Line.Plain("Outcome, ").State(InWords(outcome.State)).Plain($", in {view.References.Name(outcome.Span.Report)}'s words: ").Words(outcome.Span, 400).At(outcome.Span).Id(outcome.Id).Line());

    private static string InWords(OutcomeState state) => state switch
    {
        OutcomeState.Agreed => "agreed",
        OutcomeState.NotReached => "not reached",
        OutcomeState.Refused => "refused",
        OutcomeState.Open => "open",
        OutcomeState.Disputed => "disputed",
    };
}
