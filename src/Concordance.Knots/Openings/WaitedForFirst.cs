using Concordance.Knots.Networks;

namespace Concordance.Knots.Openings;

/// <summary>A group so ordered that whoever is waited for comes before those who wait, as far as circles allow (the order in which a search in depth leaves its nodes).</summary>
internal static class WaitedForFirst
{
    public static int[] Order(Residue residue, int[] group)
    {
        Dictionary<int, int> place = group.Index().ToDictionary(p => p.Item, p => p.Index);
        int[][] waitsFor = [.. group.Select(a => Targets(residue, a).Where(place.ContainsKey).Select(t => place[t]).Distinct().ToArray())];
        int[] next = new int[group.Length];
        bool[] found = new bool[group.Length];
        List<int> order = [];
        Stack<int> path = [];
        for (int root = 0; root < group.Length; root++)
        {
            if (found[root]) continue;
            found[root] = true;
            path.Push(root);
            while (path.TryPeek(out int at))
            {
                if (next[at] == waitsFor[at].Length) order.Add(group[path.Pop()]);
                else if (waitsFor[at][next[at]++] is var other && !found[other])
                {
                    found[other] = true;
                    path.Push(other);
                }
            }
        }

        return [.. order];
    }

    private static IEnumerable<int> Targets(Residue residue, int action)
    {
        foreach (int condition in residue.ConditionsOf(action).ToArray())
            foreach (Leaf leaf in residue.Network.Conditions[condition].Guard.Leaves) yield return leaf.Target;
    }
}
