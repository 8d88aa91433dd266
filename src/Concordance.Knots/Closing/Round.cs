using System.Collections.Immutable;

namespace Concordance.Knots.Closing;

/// <summary>μD.νA for one set of actions that may be counted on: single actions first, an atomic step where nothing else moves.</summary>
internal sealed class Round(Wiring wiring, bool[] counted)
{
    private readonly int[] _count = new int[wiring.Need.Length];
    private readonly Queue<int> _ready = [];
    private readonly List<ImmutableArray<int>> _steps = [];

    public bool[] Done { get; } = new bool[counted.Length];

    public Closure Result() => new([.. Enumerable.Range(0, Done.Length).Where(a => Done[a])], [.. _steps]);

    public void Run(int[] facts, CancellationToken stop)
    {
        foreach (int fact in facts) Take(fact);
        for (int node = 0; node < wiring.Need.Length; node++)
            if (wiring.Need[node] == 0) Hold(node);
        foreach (int node in wiring.Given) Raise(node);
        for (int a = 0; a < counted.Length; a++)
            if (counted[a])
                foreach (int node in wiring.Assured.Of(a)) Raise(node);
        do
        {
            stop.ThrowIfCancellationRequested();
            while (_ready.TryDequeue(out int action))
            {
                if (Done[action]) continue;
                Take(action);
                _steps.Add([action]);
            }
        }
        while (AtomicStep());
    }

    private void Take(int action)
    {
        if (Done[action]) return;
        Done[action] = true;
        foreach (int node in wiring.Before.Of(action)) Raise(node);
        foreach (int node in wiring.Together.Of(action)) Raise(node);
    }

    private void Raise(int node)
    {
        if (++_count[node] == wiring.Need[node]) Hold(node);
    }

    /// <summary>A node holds: so may the one above it.</summary>
    private void Hold(int node)
    {
        while (node >= counted.Length)
        {
            node = wiring.Parent[node];
            if (++_count[node] != wiring.Need[node]) return;
        }

        _ready.Enqueue(node);
    }

    private bool AtomicStep()
    {
        if (!wiring.Together.Any) return false;
        int[] step = GreatestStep.Of(wiring, _count, Done);
        foreach (int[] bundle in GreatestStep.Bundles(wiring, step)) _steps.Add([.. bundle]);
        foreach (int action in step) Take(action);
        return step.Length > 0;
    }
}
