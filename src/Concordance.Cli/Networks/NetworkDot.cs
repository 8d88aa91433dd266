using System.Globalization;
using System.Text;
using Concordance.Knots.Closing;
using Concordance.Knots.Networks;

namespace Concordance.Cli.Networks;

/// <summary>Who waits for whom, in the language of Graphviz: from the one that waits to what it waits for; what cannot happen is dashed.</summary>
public static class NetworkDot
{
    public static string Write(Network network)
    {
        HashSet<int> reached = [.. Closure.Of(network).Reached];
        StringBuilder dot = new("digraph waiting {\n  rankdir=LR;\n  node [shape=box];\n");
        for (int a = 0; a < network.Actions.Length; a++)
            dot.Append(CultureInfo.InvariantCulture, $"  a{a} [label=\"{Quoted(NetworkWords.NameOf(network.Actions[a]))}\"{(reached.Contains(a) ? "" : ", style=dashed")}];\n");
        foreach (Condition condition in network.Conditions)
            foreach (Leaf leaf in condition.Guard.Leaves.Distinct())
                dot.Append(CultureInfo.InvariantCulture, $"  a{condition.Action} -> a{leaf.Target} [label=\"{condition.Id} {GuardWords.Of(leaf.Mode)}\"];\n");
        return dot.Append("}\n").ToString();
    }

    private static string Quoted(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);
}
