using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Json;

namespace Concordance.Dossiers.Html.Talks;

/// <summary>Each party's plan as a line of gates, a gate that a circular condition keeps shut said so; two plans held against each other.</summary>
internal sealed class PlanMarkup(Markup page, LineMarkup lines, View view, TalksEntry talks)
{
    public void Write()
    {
        foreach (RoadmapEntry plan in talks.Roadmaps) Plan(plan);
        RoadmapEntry[] plans = [.. talks.Roadmaps];
        for (int a = 0; a < plans.Length; a++)
            for (int b = a + 1; b < plans.Length; b++)
                if (plans[a].By != plans[b].By) Compared(plans[a], plans[b]);
        page.Raw("<p class=\"caveat\">").Text(TalksMarkup.Caveat).Raw("</p>\n");
    }

    private void Plan(RoadmapEntry plan)
    {
        page.Raw("<h3>").Text($"The plan of {view.NameOf(plan.By)}, step by step").Raw("</h3>\n<ol class=\"gates\">\n");
        int? shut = null;
        foreach (GateEntry step in plan.Steps)
        {
            int[] blocking = [.. PlanOrder.Blocking(talks, step)];
            page.Raw(blocking.Length > 0 || shut is not null ? "<li class=\"shut\">" : "<li>").Raw("<span class=\"opens\">").Text(step.Order == 1 ? "first" : step.Gate).Raw("</span> ");
            lines.Inline(view.Line.Words(step.Span, 400).At(step.Span).Line());
            if (view.Time(step.Duration) is { } lasts) { page.Raw(" <small>lasts: "); lines.Inline(view.Line.Words(lasts.Span).Line()); page.Raw("</small>"); }
            if (blocking.Length > 0) page.Raw(" <strong>").Text($"cannot start while circular condition {string.Join(" and ", blocking.Select(k => $"({k})"))} stands").Raw("</strong>");
            else if (shut is { } before) page.Raw(" <small>").Text($"comes after step {before}, which is held up").Raw("</small>");
            if (blocking.Length > 0) shut ??= step.Order;
            page.Raw("</li>\n");
        }

        page.Raw("</ol>\n");
    }

    private void Compared(RoadmapEntry a, RoadmapEntry b)
    {
        (string one, string other) = (view.NameOf(a.By), view.NameOf(b.By));
        page.Raw("<h3>").Text($"The plans of {one} and {other} beside each other").Raw("</h3>\n");
        (GateEntry A, GateEntry B)[] shared = [.. PlanOrder.Shared(talks, a, b)];
        if (shared.Length == 0) { page.Raw("<p>No step of one is told in the other in words that are read as the same.</p>\n"); return; }
        page.Raw("<table class=\"plans\">\n<thead><tr><th scope=\"col\">Same matter</th><th scope=\"col\">").Text($"Step with {one}").Raw("</th><th scope=\"col\">").Text($"Step with {other}").Raw("</th></tr></thead>\n<tbody>\n");
        foreach ((GateEntry first, GateEntry second) in shared)
        {
            page.Raw("<tr><td>");
            lines.Inline(view.Line.Words(first.Span, 200).Plain(" / ").Words(second.Span, 200).At([first.Span, second.Span]).Line());
            page.Raw($"</td><td>{first.Order}</td><td>{second.Order}</td></tr>\n");
        }

        page.Raw("</tbody>\n</table>\n<ul>\n");
        bool any = false;
        foreach (((GateEntry A, GateEntry B) first, (GateEntry A, GateEntry B) then) in PlanOrder.Turned(shared))
        {
            any = true;
            lines.Item(view.Line.Plain("Another order: ").Name(one).Plain(" puts ").Words(first.A.Span, 80).Plain(" before ").Words(then.A.Span, 80).At([first.A.Span, then.A.Span])
                .Plain("; ").Name(other).Plain(" puts ").Words(then.B.Span, 80).Plain(" before ").Words(first.B.Span, 80).At([then.B.Span, first.B.Span]).Line());
        }

        page.Raw(any ? "" : "<li>What both plans name comes in the same order.</li>\n").Raw("</ul>\n");
    }
}
