using System.Collections.Immutable;
using Concordance.Knots.Closing;
using Concordance.Knots.Networks;

namespace Concordance.Knots.Openings;

/// <summary>The open part of a question as a network of its own, small enough to be closed again and again.</summary>
internal sealed class OpenPart
{
    private readonly ImmutableArray<Item> _original;
    private readonly Network _network;
    private readonly int[] _goals;

    private OpenPart(Network network, ImmutableArray<Item> items, ImmutableArray<Item> original, bool isPossible) =>
        (_network, Items, _original, IsPossible, _goals) = (network, items, original, isPossible, [.. network.Goals]);

    /// <summary>False where a goal stays out of reach whatever is granted.</summary>
    public bool IsPossible { get; }

    /// <summary>What may be granted and matters, by numbers of this part.</summary>
    public ImmutableArray<Item> Items { get; }

    /// <summary>The same item by the numbers of the question.</summary>
    public Item Original(Item item) => _original[Items.BinarySearch(item)];

    public static OpenPart Of(Question question, CancellationToken stop = default)
    {
        Network network = question.Network;
        Residue residue = new(network, question.Items, stop);
        int[] open = [.. residue.Groups.SelectMany(g => g).Order()];
        Dictionary<int, int> place = open.Index().ToDictionary(p => p.Item, p => p.Index);
        Guard Part(Guard guard) => residue.Settled(guard) is { } settled ? settled ? new All([]) : new Any([]) : guard switch
        {
            Leaf leaf => leaf with { Target = place[leaf.Target] },
            All all => new All([.. all.Of.Select(Part)]),
            Any any => new Any([.. any.Of.Select(Part)]),
            AtLeast some => new AtLeast(some.Count, [.. some.Of.Select(Part)]),
            _ => throw new InvalidOperationException("a guard of an unknown kind"),
        };
        int[] conditions = [.. open.SelectMany(a => residue.ConditionsOf(a).ToArray()).Order()];
        Dictionary<int, int> condition = conditions.Index().ToDictionary(p => p.Item, p => p.Index);
        Network part = new(
            [.. open.Select(a => network.Actions[a])],
            [.. conditions.Select(c => network.Conditions[c] with { Action = place[network.Conditions[c].Action], Guard = Part(network.Conditions[c].Guard) })],
            [.. network.Goals.Where(residue.IsOpen).Select(g => place[g])]);
        (Item Here, Item Original)[] items = [.. question.Items.Distinct()
            .Where(i => (i.Do == Relief.Establish ? place : condition).ContainsKey(i.At))
            .Select(i => (i with { At = (i.Do == Relief.Establish ? place : condition)[i.At] }, i)).OrderBy(p => p.Item1)];
        return new(part, [.. items.Select(i => i.Here)], [.. items.Select(i => i.Original)], network.Goals.All(g => residue.Done[g] || residue.Possible[g]));
    }

    public bool Opens(IEnumerable<Item> granted)
    {
        bool[] reached = Reached(granted);
        return _goals.All(g => reached[g]);
    }

    /// <summary>Items on actions that stay put although these were granted: while all of them are refused, nothing more moves.</summary>
    public Item[] Missing(IReadOnlyCollection<Item> granted)
    {
        bool[] reached = Reached(granted);
        return [.. Items.Where(i => !reached[i.Do == Relief.Establish ? i.At : _network.Conditions[i.At].Action] && !granted.Contains(i))];
    }

    private bool[] Reached(IEnumerable<Item> granted)
    {
        bool[] reached = new bool[_network.Actions.Length];
        foreach (int action in Closure.Of(_network.With(granted)).Reached) reached[action] = true;
        return reached;
    }
}
