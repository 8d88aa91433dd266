using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Json;

namespace Concordance.Dossiers.Html.Talks;

/// <summary>What the page shows of a negotiation beyond its brief: positions side by side, rounds, who waits for whom, ways out, plans. Nothing where a story is none.</summary>
internal sealed class TalksMarkup(Markup page, LineMarkup lines)
{
    /// <summary>Stands with everything that follows from conditions.</summary>
    public const string Caveat = "Follows from the reported conditions only. Not advice. Equal layout is not equal weight.";

    /// <summary>Sets apart the headings of several stories on one page.</summary>
    private int _number;

    public void Story(View view)
    {
        if (view.Talks is not { } talks) return;
        if (!talks.Positions.IsEmpty) Section("POSITIONS", () => new PositionMatrix(page, lines, view, talks).Write());
        if (!talks.Rounds.IsEmpty || !talks.Outcomes.IsEmpty) Section("ROUNDS", () => new RoundList(page, lines, view, talks).Write());
        if (!talks.Waits.IsEmpty) Section("WHO WAITS", () => new WaitingMarkup(page, lines, view, talks, _number).Write());
        if (!talks.Roadmaps.IsEmpty) Section("PLANS", () => new PlanMarkup(page, lines, view, talks).Write());
    }

    private void Section(string name, Action inside)
    {
        _number++;
        page.Raw($"<section class=\"talks\" aria-labelledby=\"t{_number}\">\n<h2 id=\"t{_number}\">").Text(name).Raw("</h2>\n<div>\n");
        inside();
        page.Raw("</div>\n</section>\n");
    }
}
