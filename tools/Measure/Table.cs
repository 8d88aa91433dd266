using System.Text;

namespace Concordance.Tools.Measure;

/// <summary>A table as the screen and docs/MEASURED.md show it: Markdown, columns padded.</summary>
public sealed class Table(string title, params string[] columns)
{
    private readonly List<string[]> _rows = [];

    public void Add(params string[] cells) => _rows.Add(cells);

    public override string ToString()
    {
        int[] widths = [.. columns.Select((c, i) => Math.Max(c.Length, _rows.Max(r => (int?)r[i].Length) ?? 0))];
        StringBuilder text = new();
        text.Append("### ").Append(title).Append("\n\n");
        Line(text, columns, widths);
        Line(text, [.. widths.Select(w => new string('-', w))], widths);
        foreach (string[] row in _rows) Line(text, row, widths);
        return text.ToString();
    }

    private static void Line(StringBuilder text, string[] cells, int[] widths)
    {
        for (int i = 0; i < cells.Length; i++) text.Append(i == 0 ? "| " : " | ").Append(i == 0 ? cells[i].PadRight(widths[i]) : cells[i].PadLeft(widths[i]));
        text.Append(" |\n");
    }
}
