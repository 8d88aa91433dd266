namespace Concordance.Knots.Closing;

/// <summary>Strongly connected components (Tarjan 1972), without recursion: networks may be deep.</summary>
internal static class Components
{
    /// <summary>Components of the graph, each after those its members point to.</summary>
    public static List<int[]> InOrder(IReadOnlyList<IReadOnlyList<int>> pointsTo)
    {
        int n = pointsTo.Count, clock = 0;
        int[] found = new int[n], low = new int[n], next = new int[n];
        bool[] open = new bool[n];
        Stack<int> waiting = [], path = [];
        List<int[]> components = [];
        for (int root = 0; root < n; root++)
        {
            if (found[root] != 0) continue;
            path.Push(root);
            while (path.TryPeek(out int v))
            {
                if (next[v] == 0)
                {
                    found[v] = low[v] = ++clock;
                    open[v] = true;
                    waiting.Push(v);
                }

                if (next[v] < pointsTo[v].Count)
                {
                    int w = pointsTo[v][next[v]++];
                    if (found[w] == 0) path.Push(w);
                    else if (open[w]) low[v] = Math.Min(low[v], found[w]);
                    continue;
                }

                path.Pop();
                if (path.TryPeek(out int above)) low[above] = Math.Min(low[above], low[v]);
                if (low[v] == found[v]) components.Add(Pop(waiting, open, v));
            }
        }

        return components;
    }

    private static int[] Pop(Stack<int> waiting, bool[] open, int root)
    {
        List<int> members = [];
        int member;
        do
        {
            member = waiting.Pop();
            open[member] = false;
            members.Add(member);
        }
        while (member != root);
        members.Sort();
        return [.. members];
    }
}
