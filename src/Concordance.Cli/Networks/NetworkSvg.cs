using System.Collections.Immutable;
using System.Globalization;
using System.Security;
using System.Text;
using Concordance.Knots.Closing;
using Concordance.Knots.Layouts;
using Concordance.Knots.Networks;

namespace Concordance.Cli.Networks;

/// <summary>
/// Who waits for whom as a drawing that also reads in black and white: an arrow goes from what waits to what it waits for, which lies further left.
/// What cannot happen has a dashed frame and says so; a circle of waiting is drawn thick, with its arrows marked; modes differ by dashes and by word.
/// </summary>
public static class NetworkSvg
{
    /// <summary>More boxes than this nobody reads on a page.</summary>
    public const int MostActions = 150;

    private const double BoxWidth = 170, LineHeight = 14, Between = 22, Beside = 130, Margin = 20, Legend = 74;
    private const int LineLetters = 26, MostLines = 4;

    /// <summary>Null where there are too many actions to draw.</summary>
    public static string? Write(Network network)
    {
        if (network.Actions.Length > MostActions) return null;
        HashSet<int> reached = [.. Closure.Of(network).Reached];
        (int From, int To, string Word, Mode Mode)[] edges = [.. network.Conditions.SelectMany(c => c.Guard.Leaves.Distinct().Select(l => (c.Action, l.Target, c, l)))
            .GroupBy(e => (e.Action, e.Target, e.l.Mode)).Select(g => (g.Key.Action, g.Key.Target, $"{string.Join(", ", g.Select(e => e.c.Id.ToString(CultureInfo.InvariantCulture)))} {GuardWords.Of(g.Key.Mode)}", g.Key.Mode))];
        string[][] lines = [.. network.Actions.Select((a, i) => Lines(NetworkWords.NameOf(a), reached.Contains(i)))];
        Drawing drawing = LayeredLayout.Of(network.Actions.Length, edges.Select(e => (e.From, e.To)), new(BoxWidth, [.. lines.Select(l => l.Length * LineHeight + 12)], Between, Beside));
        int[] circle = Circles(network.Actions.Length, edges.Where(e => !reached.Contains(e.From) && !reached.Contains(e.To)).Select(e => (e.From, e.To)));
        StringBuilder svg = new();
        Begin(svg, drawing);
        bool[] closed = [.. edges.Select(e => circle[e.From] >= 0 && circle[e.From] == circle[e.To])];
        for (int e = 0; e < edges.Length; e++) Edge(svg, drawing.Routes[e], edges[e].Mode, closed[e]);
        for (int a = 0; a < lines.Length; a++) Box(svg, drawing.Centres[a], lines[a], reached.Contains(a), circle[a] >= 0);
        Labels(svg, drawing, edges, closed);
        Key(svg, drawing.Height + Margin * 2);
        return svg.Append("</svg>\n").ToString();
    }

    private static void Begin(StringBuilder svg, Drawing drawing)
    {
        (double width, double height) = (Math.Max(drawing.Width + Beside + Margin * 2, 560), drawing.Height + Legend + Margin * 2);
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:0.#} {height:0.#}\" width=\"{width:0.#}\" height=\"{height:0.#}\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\">\n");
        svg.Append("<title>Who waits for whom</title>\n<defs>");
        foreach ((string id, int size) in new[] { ("tip", 7), ("knot", 5) })
            svg.Append(CultureInfo.InvariantCulture, $"<marker id=\"{id}\" viewBox=\"0 0 10 10\" refX=\"10\" refY=\"5\" markerWidth=\"{size}\" markerHeight=\"{size}\" orient=\"auto\"><path d=\"M0 0L10 5L0 10z\"/></marker>");
        svg.Append(CultureInfo.InvariantCulture, $"</defs>\n<rect width=\"{width:0.#}\" height=\"{height:0.#}\" fill=\"#fff\"/>\n");
    }

    private static void Edge(StringBuilder svg, ImmutableArray<Point> route, Mode mode, bool closed)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"{Curve(route)}\" fill=\"none\" stroke=\"{(closed ? "#a00" : "#333")}\" stroke-width=\"{(closed ? 2.6 : 1.1)}\"{Dashes(mode)} marker-end=\"url(#{(closed ? "knot" : "tip")})\"/>\n");
    }

    /// <summary>Level at every point, so that curves leave boxes and pass layers without crossing names.</summary>
    private static string Curve(ImmutableArray<Point> route)
    {
        StringBuilder path = new(string.Create(CultureInfo.InvariantCulture, $"M{Shift(route[0])}"));
        for (int i = 1; i < route.Length; i++)
        {
            (Point a, Point b) = (route[i - 1], route[i]);
            double reach = a.X == b.X ? Beside * .6 : (b.X - a.X) / 2;
            Point second = a.X == b.X ? new(b.X + reach, b.Y) : new(b.X - reach, b.Y);
            path.Append(CultureInfo.InvariantCulture, $"C{Shift(new(a.X + reach, a.Y))} {Shift(second)} {Shift(b)}");
        }

        return path.ToString();
    }

    private static string Shift(Point point) => string.Create(CultureInfo.InvariantCulture, $"{point.X + Margin:0.#},{point.Y + Margin:0.#}");

    private static string Dashes(Mode mode) => mode switch { Mode.Before => "", Mode.Together => " stroke-dasharray=\"2 3\"", Mode.Assured => " stroke-dasharray=\"9 4\"" };

    private static void Box(StringBuilder svg, Point centre, string[] lines, bool reached, bool knotted)
    {
        double height = lines.Length * LineHeight + 12, left = centre.X + Margin - BoxWidth / 2, top = centre.Y + Margin - height / 2;
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{left:0.#}\" y=\"{top:0.#}\" width=\"{BoxWidth}\" height=\"{height:0.#}\" rx=\"4\" fill=\"{(reached ? "#fff" : "#f2f2f2")}\" stroke=\"{(knotted ? "#a00" : "#333")}\" stroke-width=\"{(knotted ? 2.6 : 1.1)}\"{(reached ? "" : " stroke-dasharray=\"6 3\"")}/>\n");
        for (int i = 0; i < lines.Length; i++)
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{left + BoxWidth / 2:0.#}\" y=\"{top + 16 + i * LineHeight:0.#}\" text-anchor=\"middle\"{(!reached && i == lines.Length - 1 ? " font-style=\"italic\"" : "")}>{SecurityElement.Escape(lines[i])}</text>\n");
    }

    /// <summary>Beside the waiting end of its arrow, where arrows lie apart; labels of one column never overlap each other.</summary>
    private static void Labels(StringBuilder svg, Drawing drawing, (int From, int To, string Word, Mode Mode)[] edges, bool[] closed)
    {
        foreach (IGrouping<double, int> column in Enumerable.Range(0, edges.Length).GroupBy(e => Middle(drawing.Routes[e]).X).OrderBy(g => g.Key))
        {
            int[] order = [.. column.OrderBy(e => Middle(drawing.Routes[e]).Y).ThenBy(e => e)];
            double[] y = Apart.Settle([.. order.Select(e => Middle(drawing.Routes[e]).Y)], [.. order.Select(_ => LineHeight)]);
            for (int i = 0; i < order.Length; i++)
                svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{column.Key + Margin:0.#}\" y=\"{y[i] + Margin + 4:0.#}\" text-anchor=\"middle\" font-size=\"11\" stroke=\"#fff\" stroke-width=\"4\" paint-order=\"stroke\" fill=\"{(closed[order[i]] ? "#a00" : "#111")}\"{(closed[order[i]] ? " font-weight=\"bold\"" : "")}>{SecurityElement.Escape(edges[order[i]].Word)}{(closed[order[i]] ? " ↻" : "")}</text>\n");
        }
    }

    /// <summary>In the gap beside the box that waits, so that all labels of a gap stand in one column.</summary>
    private static Point Middle(ImmutableArray<Point> route)
    {
        double side = route[0].X <= route[1].X ? 1 : -1, far = Math.Abs(route[1].X - route[0].X);
        return new(route[0].X + side * Beside / 2, far == 0 ? (route[0].Y + route[1].Y) / 2 : route[0].Y + (route[1].Y - route[0].Y) * Math.Min(1, Beside / 2 / far));
    }

    private static void Key(StringBuilder svg, double top)
    {
        (string Text, string Line)[] keys =
        [
            ("waits for it to be done before", "stroke=\"#333\" stroke-width=\"1.1\""),
            ("… together, at one stroke", "stroke=\"#333\" stroke-width=\"1.1\"" + Dashes(Mode.Together)),
            ("… assured, perhaps later", "stroke=\"#333\" stroke-width=\"1.1\"" + Dashes(Mode.Assured)),
            ("↻ a circle: none of these can move", "stroke=\"#a00\" stroke-width=\"2.6\""),
        ];
        for (int i = 0; i < keys.Length; i++)
        {
            (double x, double y) = (Margin + i % 2 * 270, top + 16 + i / 2 * 20);
            svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{x + 34},{y - 4}H{x}\" {keys[i].Line} marker-end=\"url(#{(i == 3 ? "knot" : "tip")})\"/><text x=\"{x + 42}\" y=\"{y}\">{keys[i].Text}</text>\n");
        }

        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Margin}\" y=\"{top + 58}\" font-size=\"11\">Numbers are those of the conditions. Dashed frame: cannot happen as things stand. Follows from the stated conditions only.</text>\n");
    }

    /// <summary>A number for each circle of waiting, -1 for actions in none.</summary>
    private static int[] Circles(int actions, IEnumerable<(int From, int To)> edges)
    {
        int[] circle = new int[actions];
        Array.Fill(circle, -1);
        foreach ((int number, ImmutableArray<int> members) in Circular.Of(actions, edges).Index())
            foreach (int member in members) circle[member] = number;
        return circle;
    }

    private static string[] Lines(string name, bool reached)
    {
        List<string> lines = [];
        foreach (string word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= LineLetters) lines[^1] += " " + word;
            else lines.Add(word.Length > LineLetters ? word[..(LineLetters - 1)] + "…" : word);
        }

        if (lines.Count > MostLines) lines = [.. lines[..(MostLines - 1)], "…"];
        if (!reached) lines.Add("cannot happen");
        return [.. lines];
    }
}
