using System.Collections.Immutable;

namespace Concordance.Knots.Networks;

/// <summary>What kind of thing an action is; it decides what can be released in one atomic step.</summary>
public enum ActKind { Document, Commitment, Physical, Event }

/// <summary>Something that a party may do.</summary>
/// <param name="Id">The number it has in its file; the network itself counts actions from 0.</param>
public sealed record Act(int Id, int Party, ActKind Kind, string? Name = null)
{
    /// <summary>Papers and promises can be handed over at one stroke, physical acts and events cannot.</summary>
    public bool IsAtomic => Kind is ActKind.Document or ActKind.Commitment;
}

/// <summary>An action will not be done unless the guard holds; several conditions of one action must all hold.</summary>
/// <param name="Id">The number it has in its file.</param>
/// <param name="Action">Index of the action that waits.</param>
/// <param name="Relaxable">Whether dropping or softening it is thinkable at all.</param>
/// <param name="WaiveCost">Cost of dropping it, at least 0.</param>
/// <param name="SoftenCost">Cost of accepting "together" for each of its "before", at least 0.</param>
public sealed record Condition(int Id, int Action, Guard Guard, bool Relaxable, int WaiveCost = 1, int SoftenCost = 1);

/// <summary>Waive: a condition is dropped. Soften: "you first" in it becomes "together". Establish: an action is done, whatever it waited for.</summary>
public enum Relief { Waive, Soften, Establish }

/// <summary>One thing that may be conceded or come about.</summary>
/// <param name="At">Index in the network: of a condition, of an action where one is established.</param>
public readonly record struct Item(Relief Do, int At) : IComparable<Item>
{
    public int CompareTo(Item other) => At != other.At ? At.CompareTo(other.At) : Do.CompareTo(other.Do);
}

/// <summary>Actions, the conditions they wait on, and the actions one would like to see done.</summary>
public sealed record Network(ImmutableArray<Act> Actions, ImmutableArray<Condition> Conditions, ImmutableArray<int> Goals)
{
    public long Cost(Item item) => item.Do switch
    {
        Relief.Waive => Conditions[item.At].WaiveCost,
        Relief.Soften => Conditions[item.At].SoftenCost,
        _ => 1,
    };

    /// <summary>All concessions that parties could make: softening only where something is demanded "before".</summary>
    public IEnumerable<Item> Items
    {
        get
        {
            for (int c = 0; c < Conditions.Length; c++)
            {
                if (!Conditions[c].Relaxable) continue;
                yield return new Item(Relief.Waive, c);
                if (Conditions[c].Guard.Leaves.Any(l => l.Mode == Mode.Before)) yield return new Item(Relief.Soften, c);
            }
        }
    }

    /// <summary>The network after these have been granted.</summary>
    public Network With(IEnumerable<Item> items)
    {
        Condition[] conditions = [.. Conditions];
        HashSet<int> established = [];
        foreach (Item item in items)
        {
            if (item.Do == Relief.Establish) established.Add(item.At);
            else conditions[item.At] = conditions[item.At] with { Guard = item.Do == Relief.Waive ? new All([]) : Softened(conditions[item.At].Guard) };
        }

        return this with { Conditions = [.. conditions.Where(c => !established.Contains(c.Action))] };
    }

    /// <summary>Every leaf read as "before": the reading of those who trust nobody. Nothing is left to soften then.</summary>
    public Network BeforeOnly() =>
        this with { Conditions = [.. Conditions.Select(c => c with { Guard = c.Guard.Map(l => l with { Mode = Mode.Before }) })] };

    private static Guard Softened(Guard guard) => guard.Map(l => l.Mode == Mode.Before ? l with { Mode = Mode.Together } : l);
}
