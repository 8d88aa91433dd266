using System.Collections.Immutable;

namespace Concordance.Store.Acts;

/// <summary>Which acts stand: those that no standing act takes back.</summary>
public static class Standing
{
    /// <summary>The numbers of the acts that are taken back. An undo always comes after what it undoes, so one walk from the end settles all.</summary>
    public static ImmutableHashSet<long> Undone(IReadOnlyList<KeptAct> acts)
    {
        ImmutableHashSet<long>.Builder undone = ImmutableHashSet.CreateBuilder<long>();
        for (int i = acts.Count - 1; i >= 0; i--)
            if (acts[i].Act is Undo undo && !undone.Contains(acts[i].Number)) undone.Add(undo.Of);
        return undone.ToImmutable();
    }

    /// <summary>The latest standing act on each thing, in the order of their numbers; undos themselves are none.</summary>
    public static ImmutableArray<KeptAct> Latest(IReadOnlyList<KeptAct> acts)
    {
        ImmutableHashSet<long> undone = Undone(acts);
        Dictionary<string, KeptAct> latest = new(StringComparer.Ordinal);
        foreach (KeptAct kept in acts)
            if (kept.Act is not (Undo or Gone) && !undone.Contains(kept.Number)) latest[kept.Act.About] = kept;
        return [.. latest.Values.OrderBy(k => k.Number)];
    }

    /// <summary>The act that "undo" takes back at a desk: its latest that stands and can be taken back; null where there is none.</summary>
    public static KeptAct? ToUndo(IReadOnlyList<KeptAct> acts, string desk)
    {
        ImmutableHashSet<long> undone = Undone(acts);
        return acts.LastOrDefault(a => a.Desk == desk && a.Act is not (Undo or Gone or DeleteReport) && !undone.Contains(a.Number));
    }

    /// <summary>The undo that "redo" takes back at a desk: its latest that stands, unless the desk did something else since; null where there is none.</summary>
    public static KeptAct? ToRedo(IReadOnlyList<KeptAct> acts, string desk)
    {
        ImmutableHashSet<long> undone = Undone(acts);
        Dictionary<long, Act> byNumber = acts.ToDictionary(a => a.Number, a => a.Act);
        for (int i = acts.Count - 1; i >= 0; i--)
        {
            if (acts[i].Desk != desk) continue;
            if (acts[i].Act is not Undo undo) return null;
            // An undo of an undo is a redo: it is passed over, and what it took back with it.
            if (!undone.Contains(acts[i].Number) && byNumber.GetValueOrDefault(undo.Of) is not Undo) return acts[i];
        }

        return null;
    }
}
