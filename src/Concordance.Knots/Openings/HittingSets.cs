using System.Collections.Immutable;
using Concordance.Knots.Networks;

namespace Concordance.Knots.Openings;

/// <summary>
/// Minimal ways out in order, least first, without a diagram and in little memory: they are the minimal sets that hit every blocker
/// (Murakami and Uno 2014 for the branching), blockers are found as they are needed with the closure as judge, and the search is
/// repeated with a larger bound each time (Korf 1985), so that what is given out so far is all there is up to that bound.
/// </summary>
public sealed class HittingSets
{
    /// <summary>A blocker of many members forbids little and costs much to find: where they are so large, none is sought for what is out of the bound anyway.</summary>
    private const int LargeBlocker = 32;

    private readonly Question _question;
    private readonly Func<Item, long> _weight;
    private readonly OpenPart _part;
    private readonly List<ItemSet> _blockers = [];
    private readonly long _leastWeight;
    private long _members;
    private long _bound;
    private long _before = -1;
    private long? _next;
    private CancellationToken _stop;

    /// <param name="weight">What "least" means: 1 for fewest items, the cost for cheapest; never negative.</param>
    public HittingSets(Question question, Func<Item, long> weight, CancellationToken stop = default)
    {
        (_question, _weight, _part) = (question, weight, OpenPart.Of(question, stop));
        _leastWeight = _part.Items.IsEmpty ? 0 : Enumerable.Range(0, _part.Items.Length).Min(Weight);
    }

    /// <summary>Whether all were given out; false until then.</summary>
    public bool IsComplete { get; private set; }

    public IEnumerable<WayOut> Find(CancellationToken stop)
    {
        _stop = stop;
        while (!stop.IsCancellationRequested)
        {
            _next = null;
            foreach (ItemSet found in Search(new(_part.Items.Length), new(_part.Items.Length), 0)) yield return Way(found);
            if (stop.IsCancellationRequested) yield break;
            if (_next is not { } next)
            {
                IsComplete = true;
                yield break;
            }

            (_before, _bound) = (_bound, next);
        }
    }

    /// <summary>All minimal ways out that hold what is chosen and nothing barred, with a weight above the last bound and up to this one.</summary>
    private IEnumerable<ItemSet> Search(ItemSet chosen, ItemSet barred, long spent)
    {
        if (!_part.IsPossible) yield break;
        if (Unhit(chosen, barred, spent, out bool opens) is not { } blocker)
        {
            if (opens && spent > _before && IsMinimal(chosen)) yield return chosen;
            yield break;
        }

        ItemSet without = barred;
        foreach (int item in blocker.Members)
        {
            if (barred.Has(item)) continue;
            foreach (ItemSet found in Search(chosen.With(item), without, spent + Weight(item))) yield return found;
            without = without.With(item);
        }
    }

    /// <summary>A blocker to branch on, learnt where none is known; null where the chosen open the way, or lead nowhere within the bound.</summary>
    private ItemSet? Unhit(ItemSet chosen, ItemSet barred, long spent, out bool opens)
    {
        opens = false;
        while (!_stop.IsCancellationRequested)
        {
            (ItemSet? open, long? more) = LeastOpen(chosen, barred);
            if (more is not { } least || IsBeyond(spent + least)) return null;
            if (open is not null) return open;
            Item[] given = [.. Items(chosen)];
            opens = _part.Opens(given);
            if (opens || AreLarge && IsBeyond(spent + _leastWeight) || Blocker(given) is not { } blocker) return null;
            _blockers.Add(blocker);
            _members += blocker.Members.Count();
        }

        return null;
    }

    /// <summary>What is beyond the bound is left for a later turn, and the next bound is the least of what was left.</summary>
    private bool IsBeyond(long weight)
    {
        if (weight <= _bound) return false;
        _next = Math.Min(_next ?? long.MaxValue, weight);
        return true;
    }

    /// <summary>The unhit blocker that leaves least choice, and a lower bound of what is still to be spent: blockers that share nothing must each be hit. No bound: a dead end.</summary>
    private (ItemSet? Open, long? More) LeastOpen(ItemSet chosen, ItemSet barred)
    {
        List<(int Free, int Blocker)> unhit = [];
        for (int b = 0; b < _blockers.Count; b++)
        {
            if (_blockers[b].Meets(chosen)) continue;
            int free = _blockers[b].CountOutside(barred);
            if (free == 0) return (null, null);
            unhit.Add((free, b));
        }

        if (unhit.Count == 0) return (null, 0);
        unhit.Sort();
        ItemSet taken = barred;
        long least = 0;
        foreach ((_, int b) in unhit)
        {
            if (!_blockers[b].MeetsOnly(taken, barred)) continue;
            least += _blockers[b].Members.Where(i => !barred.Has(i)).Min(Weight);
            taken = taken.With(_blockers[b]);
        }

        return (_blockers[unhit[0].Blocker], least);
    }

    /// <summary>A minimal set of items that must not all be refused and of which none is granted yet; null when stopped.</summary>
    private ItemSet? Blocker(Item[] given)
    {
        bool Blocks(IReadOnlyCollection<Item> refused)
        {
            HashSet<Item> no = [.. refused];
            return !_part.Opens(_part.Items.Where(i => !no.Contains(i)));
        }

        return LeastSet.Of(Blocks, _part.Missing(given), _stop) is not { } blocker ? null
            : blocker.Aggregate(new ItemSet(_part.Items.Length), (set, item) => set.With(_part.Items.BinarySearch(item)));
    }

    private bool IsMinimal(ItemSet chosen)
    {
        foreach (int item in chosen.Members)
        {
            bool alone = _blockers.Any(b => b.Has(item) && b.MeetsIn(chosen) == 1);
            if (!alone && _part.Opens(Items(chosen).Where(i => i != _part.Items[item]))) return false;
        }

        return true;
    }

    private bool AreLarge => _members > (long)LargeBlocker * _blockers.Count;

    private IEnumerable<Item> Items(ItemSet set) => set.Members.Select(i => _part.Items[i]);

    private long Weight(int item) => _weight(_part.Original(_part.Items[item]));

    private WayOut Way(ItemSet found)
    {
        ImmutableArray<Item> items = [.. Items(found).Select(_part.Original).Order()];
        return new(items, items.Sum(_question.Network.Cost));
    }
}
