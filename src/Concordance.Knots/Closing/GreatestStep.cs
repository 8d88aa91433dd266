namespace Concordance.Knots.Closing;

/// <summary>νA: the greatest set of atomic actions each of which may be done if the others of the set are done at the same stroke.</summary>
internal static class GreatestStep
{
    /// <summary>All candidates are supposed done; whoever's conditions fail is taken out, and with it what leaned on it.</summary>
    public static int[] Of(Wiring wiring, int[] counts, bool[] done)
    {
        int[] count = [.. counts];
        bool[] inside = new bool[done.Length];
        for (int a = 0; a < done.Length; a++) inside[a] = !done[a] && wiring.Network.Actions[a].IsAtomic;
        for (int a = 0; a < done.Length; a++)
            if (inside[a])
                foreach (int node in wiring.Together.Of(a)) Raise(wiring, count, node);
        Stack<int> leaving = [];
        for (int a = 0; a < done.Length; a++)
            if (inside[a] && count[a] < wiring.Need[a]) leaving.Push(a);
        while (leaving.TryPop(out int gone))
        {
            if (!inside[gone]) continue;
            inside[gone] = false;
            foreach (int node in wiring.Together.Of(gone)) Lower(wiring, count, node, inside, leaving);
        }

        return [.. Enumerable.Range(0, done.Length).Where(a => inside[a])];
    }

    /// <summary>The step in its smallest parts that carry themselves, each after those it leans on: a part of several is one exchange.</summary>
    public static IEnumerable<int[]> Bundles(Wiring wiring, int[] step)
    {
        Dictionary<int, int> place = step.Index().ToDictionary(p => p.Item, p => p.Index);
        List<int>[] leansOn = [.. step.Select(_ => new List<int>())];
        for (int i = 0; i < step.Length; i++)
            foreach (int node in wiring.Together.Of(step[i]))
                if (place.TryGetValue(Owner(wiring, node), out int other)) leansOn[other].Add(i);
        return Components.InOrder(leansOn).Select(c => c.Select(i => step[i]).Order().ToArray());
    }

    private static int Owner(Wiring wiring, int node)
    {
        while (wiring.Parent[node] >= 0) node = wiring.Parent[node];
        return node;
    }

    private static void Raise(Wiring wiring, int[] count, int node)
    {
        while (++count[node] == wiring.Need[node] && wiring.Parent[node] >= 0) node = wiring.Parent[node];
    }

    private static void Lower(Wiring wiring, int[] count, int node, bool[] inside, Stack<int> gone)
    {
        while (true)
        {
            bool held = count[node]-- == wiring.Need[node];
            if (!held) return;
            if (wiring.Parent[node] < 0)
            {
                if (inside[node]) gone.Push(node);
                return;
            }

            node = wiring.Parent[node];
        }
    }
}
