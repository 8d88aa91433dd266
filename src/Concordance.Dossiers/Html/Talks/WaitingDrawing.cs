using System.Collections.Immutable;
using System.Text;
using Concordance.Dossiers.Briefs;
using Concordance.Knots.Layouts;
using Concordance.Reading.Conditions;

namespace Concordance.Dossiers.Html.Talks;

/// <summary>
/// A part of who waits for whom as a drawing that also reads in black and white: what is waited for stands above, an arrow leads up to it from what waits.
/// Circles have thick frames and lines and their number; what is assumed to be one is joined by a dashed double line. All words and numbers stand again in the list below it.
/// </summary>
internal sealed class WaitingDrawing(Markup page, WaitingPart part, IReadOnlyDictionary<string, int> knotOf, Func<string?, string> nameOf, string id)
{
    /// <summary>More boxes than this nobody reads on a page.</summary>
    public const int MostHappenings = 40;

    private const double BoxWidth = 168, LineHeight = 14, Beside = 58, Between = 22, Margin = 12, Letter = 6.1;
    private const int LineLetters = 27, MostLines = 5;

    public void Write()
    {
        string[][] lines = [.. part.Happenings.Select(h => Lines(h.Name))];
        double height = lines.Max(l => l.Length) * LineHeight + 16;
        (int From, int To)[] edges = [.. part.Waits.Select(w => (w.From, w.To)), .. part.Identities.Select(i => (i.From, i.To))];
        // Laid out from left to right and turned by a quarter: a page is longer than it is wide.
        Drawing drawing = LayeredLayout.Of(part.Happenings.Length, edges, new(height, [.. lines.Select(_ => BoxWidth)], Between, Beside));
        Point[][] routes = Routes(drawing, edges);
        double width = Math.Max(drawing.Height, BoxWidth) + 2 * Margin + Beside;
        page.Raw($"<svg class=\"g\" viewBox=\"0 0 {Whole(width)} {Whole(drawing.Width + 2 * Margin)}\" width=\"{Whole(width)}\" height=\"{Whole(drawing.Width + 2 * Margin)}\" role=\"img\" aria-label=\"");
        page.Text($"Who waits for whom: {part.Happenings.Length} happenings, {part.Waits.Length} waits; all are listed below").Raw("\">\n");
        page.Raw($"<defs><marker id=\"{id}\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerUnits=\"userSpaceOnUse\" markerWidth=\"10\" markerHeight=\"10\" orient=\"auto\"><path class=\"tip\" d=\"M0 0L10 5L0 10z\"/></marker></defs>\n");
        for (int i = 0; i < part.Identities.Length; i++) Identity(routes[part.Waits.Length + i]);
        for (int e = 0; e < part.Waits.Length; e++) Wait(routes[e], part.Waits[e]);
        for (int h = 0; h < lines.Length; h++) Box(drawing.Centres[h], lines[h], height, knotOf.TryGetValue(part.Happenings[h].Id, out int knot) ? knot : null);
        Labels(routes);
        page.Raw("</svg>\n");
    }

    private bool IsInKnot(int happening) => knotOf.ContainsKey(part.Happenings[happening].Id);

    private bool IsInKnot(DrawnWait wait) => IsInKnot(wait.From) && IsInKnot(wait.To) && knotOf[part.Happenings[wait.From].Id] == knotOf[part.Happenings[wait.To].Id];

    /// <summary>Turned by a quarter, and each end at a place of its own along the side of its box.</summary>
    private static Point[][] Routes(Drawing drawing, (int From, int To)[] edges)
    {
        Point[][] routes = [.. drawing.Routes.Select(r => r.Select(p => new Point(p.Y + Margin + Beside / 2, p.X + Margin)).ToArray())];
        var ends = routes.SelectMany((r, e) => new[] { (Edge: e, At: 0, Box: edges[e].From, Next: r[1].X), (Edge: e, At: r.Length - 1, Box: edges[e].To, Next: r[^2].X) });
        foreach (var side in ends.GroupBy(e => (e.Box, Y: Whole(routes[e.Edge][e.At].Y))).ToArray())
        {
            var inOrder = side.OrderBy(e => e.Next).ThenBy(e => e.Edge).ToArray();
            double room = Math.Min(30, (BoxWidth - 24) / inOrder.Length);
            for (int i = 0; i < inOrder.Length; i++)
            {
                Point end = routes[inOrder[i].Edge][inOrder[i].At];
                routes[inOrder[i].Edge][inOrder[i].At] = end with { X = end.X + (i - (inOrder.Length - 1) / 2.0) * room };
            }
        }

        return routes;
    }

    private void Wait(Point[] route, DrawnWait wait)
    {
        string dashes = wait.Mode switch { ConditionMode.Before => "", ConditionMode.Together => " stroke-dasharray=\"2 4\"", ConditionMode.Assured => " stroke-dasharray=\"10 4\"" };
        page.Raw($"<path class=\"{(IsInKnot(wait) ? "wait ring" : "wait")}\" d=\"{Curve(route)}\"{dashes} marker-end=\"url(#{id})\"/>\n");
    }

    private void Identity(Point[] route) => page.Raw($"<path class=\"same\" d=\"{Curve(route)}\"/><path class=\"between\" d=\"{Curve(route)}\"/>\n");

    /// <summary>Upright at every point, so that curves leave boxes and pass layers without crossing names.</summary>
    private static string Curve(Point[] route)
    {
        StringBuilder path = new($"M{Whole(route[0].X)},{Whole(route[0].Y)}");
        for (int i = 1; i < route.Length; i++)
        {
            (Point a, Point b) = (route[i - 1], route[i]);
            double reach = Math.Abs(a.Y - b.Y) < 1 ? Beside * .7 : (b.Y - a.Y) / 2;
            double second = Math.Abs(a.Y - b.Y) < 1 ? b.Y + reach : b.Y - reach;
            path.Append($"C{Whole(a.X)},{Whole(a.Y + reach)} {Whole(b.X)},{Whole(second)} {Whole(b.X)},{Whole(b.Y)}");
        }

        return path.ToString();
    }

    private void Box(Point centre, string[] lines, double height, int? knot)
    {
        double left = centre.Y + Margin + Beside / 2 - BoxWidth / 2, top = centre.X + Margin - height / 2, first = top + (height - lines.Length * LineHeight) / 2 + 11;
        page.Raw($"<rect class=\"{(knot is null ? "box" : "box ring")}\" x=\"{Whole(left)}\" y=\"{Whole(top)}\" width=\"{Whole(BoxWidth)}\" height=\"{Whole(height)}\" rx=\"4\"/>\n");
        if (knot is { } number) page.Raw($"<text class=\"of\" x=\"{Whole(left + BoxWidth - 5)}\" y=\"{Whole(top + 13)}\" text-anchor=\"end\">({number})</text>\n");
        for (int i = 0; i < lines.Length; i++)
            page.Raw($"<text class=\"words\" x=\"{Whole(left + 8)}\" y=\"{Whole(first + i * LineHeight)}\">").Text(lines[i]).Raw("</text>\n");
    }

    /// <summary>In the gap beside what waits, side by side without overlap.</summary>
    private void Labels(Point[][] routes)
    {
        (string Text, Point At)[] labels =
        [
            .. part.Waits.Select((w, i) => ($"{w.Number} {(w.Wait.Holder is null ? "not said who" : Short(nameOf(w.Wait.Holder)))}{(w.Wait.Threat ? " (until then)" : "")}{(w.Told is { } told && ConditionWords.Enough(told) is not null ? " (or)" : "")}", Near(routes[i]))),
            .. part.Identities.Select((d, i) => ($"{d.Letter} {(d.Identity.Level == Concordance.Talks.Waiting.IdentityLevel.Assumed ? "assumed" : "stated")}{(d.Identity.Holds ? "" : ", off")}", Near(routes[part.Waits.Length + i]))),
        ];
        foreach (IGrouping<double, (string Text, Point At)> row in labels.GroupBy(l => Math.Round(l.At.Y)).OrderBy(g => g.Key))
        {
            (string Text, Point At)[] inRow = [.. row.OrderBy(l => l.At.X)];
            double[] x = Apart.Settle([.. inRow.Select(l => l.At.X)], [.. inRow.Select(l => l.Text.Length * Letter + 10)]);
            for (int i = 0; i < inRow.Length; i++)
                page.Raw($"<text class=\"label\" x=\"{Whole(x[i])}\" y=\"{Whole(row.Key + 4)}\" text-anchor=\"middle\">").Text(inRow[i].Text).Raw("</text>\n");
        }
    }

    private static Point Near(Point[] route)
    {
        double down = route[1].Y - route[0].Y, step = Math.Abs(down) < 1 ? Beside / 2 : Math.Sign(down) * Beside / 2;
        return new(Math.Abs(down) < 1 ? (route[0].X + route[1].X) / 2 : route[0].X + (route[1].X - route[0].X) * Math.Min(1, Math.Abs(step / down)), route[0].Y + step);
    }

    /// <summary>In whole units: no culture writes them otherwise.</summary>
    private static int Whole(double at) => (int)Math.Round(at);

    private static string Short(string name) => name.Length <= 22 ? name : name[..21].TrimEnd() + "…";

    private static string[] Lines(string name)
    {
        List<string> lines = [];
        foreach (string word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= LineLetters) lines[^1] += " " + word;
            else lines.Add(word.Length > LineLetters ? word[..(LineLetters - 1)] + "…" : word);
        }

        return lines.Count > MostLines ? [.. lines[..(MostLines - 1)], lines[MostLines - 1] + " …"] : [.. lines];
    }
}
