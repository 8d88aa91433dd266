using System.Text;
using Concordance.Texts;

namespace Concordance.Dossiers.Exports;

/// <summary>Who waits for whom in the language of Graphviz, from the one that waits to what it waits for; written as boxes and arrows come.</summary>
public sealed class DotGraph
{
    private readonly StringBuilder _written = new();

    /// <param name="first">Lines that stand over the graph as comments.</param>
    public DotGraph(params IEnumerable<string> first)
    {
        foreach (string line in first) _written.Append("// ").Append(OneLine.Of(line)).Append('\n');
        _written.Append("digraph waiting {\n  rankdir=LR;\n  node [shape=box];\n");
    }

    /// <param name="more">Further attributes: "style=dashed".</param>
    public DotGraph Box(int number, string label, string? more = null)
    {
        _written.Append($"  a{number} [label=\"{Quoted(label)}\"{(more is null ? "" : ", " + more)}];\n");
        return this;
    }

    /// <param name="more">As above.</param>
    public DotGraph Arrow(int from, int to, string label, string? more = null)
    {
        _written.Append($"  a{from} -> a{to} [label=\"{Quoted(label)}\"{(more is null ? "" : ", " + more)}];\n");
        return this;
    }

    public override string ToString() => _written + "}\n";

    private static string Quoted(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);
}
