using Concordance.Dossiers.Exports;
using Concordance.Knots.Closing;
using Concordance.Knots.Networks;

namespace Concordance.Cli.Networks;

/// <summary>Who waits for whom in a network, in the language of Graphviz; what cannot happen is dashed.</summary>
public static class NetworkDot
{
    public static string Write(Network network)
    {
        HashSet<int> reached = [.. Closure.Of(network).Reached];
        DotGraph dot = new();
        for (int a = 0; a < network.Actions.Length; a++) dot.Box(a, NetworkWords.NameOf(network.Actions[a]), reached.Contains(a) ? null : "style=dashed");
        foreach (Condition condition in network.Conditions)
            foreach (Leaf leaf in condition.Guard.Leaves.Distinct()) dot.Arrow(condition.Action, leaf.Target, $"{condition.Id} {GuardWords.Of(leaf.Mode)}");
        return dot.ToString();
    }
}
