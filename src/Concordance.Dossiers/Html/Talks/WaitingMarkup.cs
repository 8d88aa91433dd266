using System.Collections.Immutable;
using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Json;
using Concordance.Reading.Conditions;
using Concordance.Talks.Waiting;

namespace Concordance.Dossiers.Html.Talks;

/// <summary>Who waits for whom: a drawing of each part that hangs together, every arrow explained under it in the exact words, circles with their ways out.</summary>
internal sealed class WaitingMarkup(Markup page, LineMarkup lines, View view, TalksEntry talks, int number)
{
    private const int Whole = 600;

    public void Write()
    {
        ImmutableArray<WaitingPart> parts = WaitingGraph.Of(view, talks);
        page.Raw("<p class=\"legend\">An arrow leads from what waits to what it waits for, mostly upward; on it stand the number of the wait and whose condition it is. Dotted arrow: at the same time. Thick: a circular condition, its number in the corner. Dashed double line: assumed to be one thing, or that one brings the other; no report says so.</p>\n");
        for (int i = 0; i < parts.Length; i++)
            if (!parts[i].Knots.IsEmpty || parts[i].Waits.Length > 1) Part(parts[i], $"w{number}-{i + 1}");
        WaitingPart[] single = [.. parts.Where(p => p.Knots.IsEmpty && p.Waits.Length == 1)];
        if (single.Length > 0)
        {
            page.Raw("<h3>Waits that hang together with no other</h3>\n<ol class=\"waits\">\n");
            foreach (WaitingPart part in single) Wait(part, part.Waits[0]);
            page.Raw("</ol>\n");
        }

        page.Raw("<p class=\"caveat\">").Text(TalksMarkup.Caveat).Raw("</p>\n");
    }

    private void Part(WaitingPart part, string id)
    {
        page.Raw("<h3>").Text(part.Knots.IsEmpty ? "Waits without a circle" : string.Join("; ", part.Knots.Select(Heading))).Raw("</h3>\n");
        Dictionary<string, int> knotOf = part.Knots.Reverse().SelectMany(k => talks.Knots[k - 1].Cycle.Select(h => (h, k))).GroupBy(p => p.h).ToDictionary(g => g.Key, g => g.Last().k, StringComparer.Ordinal);
        if (part.Happenings.Length <= WaitingDrawing.MostHappenings)
        {
            page.Raw("<figure>\n");
            new WaitingDrawing(page, part, knotOf, view.NameOf, id).Write();
            page.Raw("</figure>\n");
        }
        else page.Raw($"<p>{part.Happenings.Length} happenings hang together: too many to draw; all waits are listed.</p>\n");
        page.Raw("<ol class=\"waits\">\n");
        foreach (DrawnWait wait in part.Waits) Wait(part, wait);
        foreach (DrawnIdentity identity in part.Identities) Identity(part, identity);
        page.Raw("</ol>\n");
        foreach (int knot in part.Knots) Ways(talks.Knots[knot - 1], knot);
    }

    private string Heading(int knot)
    {
        KnotEntry entry = talks.Knots[knot - 1];
        string state = KnotWords.State(entry).ToLowerInvariant(), since = entry.State == KnotState.Open ? view.Days.Short(entry.Since) : "";
        return $"Circular condition ({knot}): {(entry.State == KnotState.WouldClose ? "none as told, would close" : state)}{(since.Length > 0 ? $" since {since}" : "")}";
    }

    private void Wait(WaitingPart part, DrawnWait wait)
    {
        page.Raw($"<li value=\"{wait.Number}\">");
        LineBuilder line = view.Line.Name(wait.Wait.Holder is { } by ? view.NameOf(by) : "Nobody named");
        if (wait.Told is { } told)
        {
            line.Plain($", in {view.References.Name(told.Report)}'s words: ").Words(told.Sentence, Whole).At(told.Sentence).Plain(". ");
            line.Plain(wait.Wait.Threat ? "Goes on until then: " : "What waits: ").Words(told.Governed ?? told.Sentence, Whole).Plain(InWords(told.Mode)).Words(told.Condition, Whole).Plain(ConditionWords.Enough(told) is { } enough ? $" ({enough})" : "");
        }
        else line.Plain(": ").Words(part.Happenings[wait.From].Spans[0]).Plain(" waits for: ").Words(part.Happenings[wait.To].Spans[0]);
        if (wait.Wait.AlsoStated is { } also && also.Select(view.Condition).OfType<ConditionEntry>().ToArray() is { Length: > 0 } more) line.Plain(". Stated too").At(more.Select(c => c.Sentence));
        lines.Inline(line.Id(wait.Wait.Condition).Line());
        page.Raw("</li>\n");
    }

    private static string InWords(ConditionMode mode) => mode switch
    {
        ConditionMode.Before => ". It waits, first, for: ",
        ConditionMode.Together => ". It waits, at the same time, for: ",
        ConditionMode.Assured => ". It waits until this is assured: ",
    };

    private void Identity(WaitingPart part, DrawnIdentity identity)
    {
        page.Raw($"<li class=\"letter\"><b class=\"mark\">{identity.Letter}</b> ");
        IdentityEntry entry = identity.Identity;
        lines.Inline(view.Line.State(entry.Level == IdentityLevel.Assumed ? "Assumed, stated by no report" : "Stated").Plain(entry.As == IdentityKind.Same ? ", one thing in two wordings: " : ", the first cannot be without the second: ")
            .Words(part.Happenings[identity.From].Spans[0], Whole).Plain(" / ").Words(part.Happenings[identity.To].Spans[0], Whole).At(entry.Spans).Plain($" ({entry.Why}{(entry.Holds ? "" : "; switched off")}). Without it there is no circle.").Id(entry.Id).Line());
        page.Raw("</li>\n");
    }

    private void Ways(KnotEntry knot, int at)
    {
        if (knot.After is { } after)
        {
            page.Raw("<p>");
            lines.Inline(view.Line.Plain($"What became of ({at}): ").State(KnotWords.State(knot).ToLowerInvariant()).Plain(": ").Words(after.Span, Whole).At(after.Span).Plain(after.By is { } by ? $"; moved: {view.NameOf(by)}." : "; who moved is not told.").Line());
            page.Raw("</p>\n");
        }

        if (knot.WaysOut.IsEmpty) return;
        page.Raw($"<h4>What {(knot.State == KnotState.Past ? "would have opened" : "would open")} ({at}), by logic only</h4>\n<ul class=\"ways\">\n");
        foreach (WayOutEntry way in KnotWords.Ways(view, knot)) lines.Item(Way(way));
        if (!knot.Nearest.IsEmpty) lines.Item(view.Line.Plain("Nearest to it in the reports: ").Words(knot.Nearest).At(knot.Nearest).Line());
        page.Raw("</ul>\n<p class=\"caveat\">").Text(TalksMarkup.Caveat).Raw("</p>\n");
    }

    private BriefLine Way(WayOutEntry way)
    {
        LineBuilder line = view.Line;
        (string By, WayOutItemEntry Item, ConditionEntry Told)[] items = KnotWords.Items(view, way);
        if (items.Length < way.Items.Length) line.Plain(way.Text);
        else
            for (int i = 0; i < items.Length; i++)
            {
                (string by, WayOutItemEntry item, ConditionEntry told) = items[i];
                line.Plain(i == 0 ? "" : "; and ").Name(by).Plain($" {KnotWords.Does(item, told)}, in {view.References.Name(told.Report)}'s words: ").Words(ConditionWords.Wanted(view, told)).At(told.Condition);
                if (told.Governed is { } held && told.Mode != ConditionMode.Together) line.Plain(item.Do == WayOutAct.Soften ? ", together with: " : "; free to come without it: ").Words(held, Whole);
            }

        if (way.ProposedIn is { } proposed) return line.Plain(". Proposed: ").Words(proposed, Whole).At(proposed).Line();
        return line.Plain(". Proposed by nobody in these reports.").Line();
    }
}
