using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Exports;
using Concordance.Dossiers.Json;
using Concordance.Talks.Positions;
using Concordance.Talks.Waiting;

namespace Concordance.Dossiers.Html.Talks;

/// <summary>Issues down, parties across; in a cell the words, how firm, since when and in whose voice; in the last column how the cells of the parties stand to each other.</summary>
internal sealed class PositionMatrix(Markup page, LineMarkup lines, View view, TalksEntry talks)
{
    private readonly HeldPositions _shown = new(view, talks);

    public void Write()
    {
        string[] main = [.. talks.Parties.OrderBy(view.NameOf, StringComparer.Ordinal)];
        string[] third = [.. talks.ThirdParties.Where(t => talks.Positions.Any(p => p.Party == t)).OrderBy(view.NameOf, StringComparer.Ordinal)];
        page.Raw("<table class=\"matrix\">\n<caption>Who wants what. “Not addressed” means that nothing was found in these reports, not that the party has no view.</caption>\n<thead><tr><th scope=\"col\">Issue</th>");
        foreach (string party in main) page.Raw("<th scope=\"col\">").Text(view.NameOf(party)).Raw("</th>");
        if (third.Length > 0) page.Raw("<th scope=\"col\">Others</th>");
        page.Raw("<th scope=\"col\">Side by side</th></tr></thead>\n<tbody>\n");
        foreach ((IssueEntry issue, PositionEntry[] held) in PositionTable.InOrder(view, talks, main)) Row(issue, held, main, third);
        page.Raw("</tbody>\n</table>\n");
    }

    private void Row(IssueEntry issue, PositionEntry[] held, string[] main, string[] third)
    {
        page.Raw("<tr><th scope=\"row\">").Text(LineBuilder.Capital(issue.Name)).Raw("</th>");
        foreach (string party in main) Cell(view.NameOf(party), [.. held.Where(p => p.Party == party)], "not addressed");
        if (third.Length > 0) Cell("Others", [.. held.Where(p => third.Contains(p.Party))], "–");
        (string sign, string words) = Relation(held, main);
        page.Raw("<td><b class=\"of\">Side by side</b> <span class=\"sign\" aria-hidden=\"true\">").Text(sign).Raw("</span> ").Text(words).Raw("</td></tr>\n");
    }

    private void Cell(string head, PositionEntry[] held, string none)
    {
        page.Raw(held.Length == 0 ? "<td class=\"empty\"><b class=\"of\">" : "<td><b class=\"of\">").Text(head).Raw("</b> ");
        if (held.Length == 0) page.Raw("<i class=\"none\">").Text(none).Raw("</i>");
        foreach (PositionEntry position in held) Position(position, !talks.Parties.Contains(position.Party));
        page.Raw("</td>");
    }

    private void Position(PositionEntry position, bool named)
    {
        (string stance, SpanEntry words) = _shown.Shown(position);
        page.Raw("<p>");
        lines.Inline(view.Line.Plain(named ? $"{view.NameOf(position.Party)} " : "").Name(stance).Plain(": ").Words(words, 400).At(position.Text).Id(position.Id).Line());
        page.Raw(" <small>").Text(PositionTable.How(view, position)).Raw("</small></p>");
    }

    /// <summary>By stated rules on the latest words of each party; what no rule tells is left to the reader.</summary>
    private (string Sign, string Words) Relation(PositionEntry[] held, string[] main)
    {
        PositionEntry[] latest = [.. main.Select(m => held.LastOrDefault(p => p.Party == m)).OfType<PositionEntry>()];
        if (latest.Length == 0) return ("", "no party to the talks speaks of it");
        if (latest.Length == 1) return ("○", $"{view.NameOf(latest[0].Party)} alone");
        int knot = talks.Knots.ToList().FindIndex(k => k.State == KnotState.Open && held.Any(p => IsIn(k, p)));
        if (knot >= 0) return ("↻", $"held up: circular condition ({knot + 1})");
        string Who(Stance stance) => string.Join(" and ", latest.Where(p => p.Stance == stance).Select(p => view.NameOf(p.Party)));
        bool Has(Stance stance) => latest.Any(p => p.Stance == stance);
        if (Has(Stance.Rejects)) return Has(Stance.Wants) || Has(Stance.Offers) || Has(Stance.Accepts) ? ("≠", $"opposed: {Who(Stance.Rejects)} rejects") : ("=", "rejected by both");
        if (Has(Stance.Accepts)) return ("=", $"agreed: {Who(Stance.Accepts)} accepts");
        if (Has(Stance.Offers) && Has(Stance.Wants)) return ("≈", $"compatible as told: offered by {Who(Stance.Offers)}, wanted by {Who(Stance.Wants)}");
        return ("?", "each says its own; whether it fits is not told");
    }

    private bool IsIn(KnotEntry knot, PositionEntry position) =>
        knot.Conditions.Select(view.Condition).OfType<ConditionEntry>().Any(c => c.Report == position.Text.Report && c.Condition.Start < position.Text.End && position.Text.Start < c.Condition.End);
}
