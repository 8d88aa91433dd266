using System.Collections.Immutable;
using Concordance.Stories;
using Concordance.Talks.Waiting.Acts;

namespace Concordance.Talks.Waiting;

/// <summary>
/// Which happening that is waited for may be, or may need, which one that is held back. Pairs come from a table of what they share: the
/// noun or paper they are about, the kind of act; or a report says that two are one.
/// </summary>
internal static class IdentityFinder
{
    /// <summary>More happenings than this under one noun are not told apart by it.</summary>
    private const int MostSharing = 40;

    public static ImmutableArray<Identity> Find(Joined story, ImmutableArray<Wait> waits)
    {
        Happening[] awaited = [.. waits.Select(w => w.On).Distinct<Happening>(ReferenceEqualityComparer.Instance)], held = [.. waits.Select(w => w.What).Distinct<Happening>(ReferenceEqualityComparer.Instance)];
        Dictionary<string, List<Happening>> table = new(StringComparer.Ordinal);
        foreach (Happening happening in held)
            foreach (string key in Keys(happening))
            {
                if (!table.TryGetValue(key, out List<Happening>? sharing)) table[key] = sharing = [];
                if (sharing.Count < MostSharing) sharing.Add(happening);
            }

        Seats seats = new(story);
        List<Identity> found = [];
        foreach (Happening happening in awaited)
            foreach (Happening other in Keys(happening).SelectMany(k => table.GetValueOrDefault(k) ?? []).Distinct<Happening>(ReferenceEqualityComparer.Instance))
                if (!ReferenceEquals(happening, other) && happening.IsUndoing == other.IsUndoing && (EntailedAct.Of(happening, other) ?? PressureEnds.Of(happening, other) ?? SameTalks.Of(happening, other) ?? SameAct.Of(happening, other, seats)) is { } identity) found.Add(identity);
        OnlyOneHeld only = new(waits);
        found.AddRange(waits.SelectMany(only.Of).Where(o => !found.Any(f => ReferenceEquals(f.A, o.A) && ReferenceEquals(f.B, o.B))).DistinctBy(o => (o.A.Places[0], o.B.Places[0])).ToArray());
        found.AddRange(new LastLink(waits, [.. found]).All().Where(o => !found.Any(f => ReferenceEquals(f.A, o.A) && ReferenceEquals(f.B, o.B))).DistinctBy(o => (o.A.Places[0], o.B.Places[0])).ToArray());
        StatedSame stated = new(story);
        if (stated.IsEmpty) return [.. found];
        foreach (Happening happening in awaited.Take(MostSharing))
            foreach (Happening other in held.Take(MostSharing))
                if (!ReferenceEquals(happening, other) && happening.IsUndoing == other.IsUndoing && stated.Of(happening, other) is { } same && !found.Any(f => ReferenceEquals(f.A, happening) && ReferenceEquals(f.B, other))) found.Add(same);
        return [.. found];
    }

    private static ImmutableSortedSet<string> Keys(Happening happening)
    {
        ImmutableSortedSet<string>.Builder keys = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (ActPhrase phrase in happening.Phrases)
        {
            if (phrase.Talks is not null) keys.Add("talks");
            if (phrase.By is { } by && phrase.Frame.IsKnown) keys.Add($"{phrase.Frame.Name} by {by.Name}");
            // "Its brigades are pulled back", "its soldiers have left": who goes is told by different words for them.
            if (phrase.By is { } mover && phrase.Frame.Name is "leave" or "withdraw" or "return") keys.Add($"moved by {mover.Name}");
            if (PressureEnds.Concerns(phrase)) keys.Add("pressure");
            if (phrase.Of is not { } thing) continue;
            foreach (string near in thing.Kind.Union(thing.Of)) keys.Add("noun " + near);
            if (ActWords.IsForces(thing.Head)) keys.Add("forces");
            keys.Add(EntailedAct.Binds(thing) ? "paper that binds" : "noun " + thing.Head);
            if (EntailedAct.PaperOf(thing) is { } owned) keys.Add(owned);
            if (thing.Document is { } paper) keys.Add("paper " + paper.Name);
        }

        return keys.ToImmutable();
    }
}
