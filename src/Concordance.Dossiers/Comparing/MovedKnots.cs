using System.Collections.Immutable;
using Concordance.Dossiers.Json;
using Concordance.Talks.Waiting;

namespace Concordance.Dossiers.Comparing;

/// <summary>Circular conditions that are new on the later day, stand otherwise, or are no longer found. What only would be one is none.</summary>
internal static class MovedKnots
{
    public static ImmutableArray<MovedKnot> Of(Dossier before, Dossier after)
    {
        List<(TalksEntry Talks, KnotEntry Knot)> was = [.. Told(before)];
        List<MovedKnot> moved = [];
        foreach ((TalksEntry talks, KnotEntry now) in Told(after))
        {
            int at = was.FindIndex(w => IsOne(w.Knot, now));
            KnotEntry? then = at < 0 ? null : was[at].Knot;
            if (at >= 0) was.RemoveAt(at);
            if (then?.State != now.State || then.After?.As != now.After?.As) moved.Add(new MovedKnot(now.Id, About(talks, now), then?.State, now.State, now.After, Conditions(after, now)));
        }

        moved.AddRange(was.Where(w => w.Knot.State == KnotState.Open).Select(w => new MovedKnot(w.Knot.Id, About(w.Talks, w.Knot), w.Knot.State, null, null, Conditions(before, w.Knot))));
        return [.. moved];
    }

    private static IEnumerable<(TalksEntry, KnotEntry)> Told(Dossier dossier) =>
        (dossier.Stories ?? []).Select(s => s.Talks?.Found).OfType<TalksEntry>().SelectMany(t => t.Knots.Where(k => k.State != KnotState.WouldClose).Select(k => (t, k)));

    /// <summary>A condition that a later report states too keeps its first place; one more of them does not make another circle.</summary>
    private static bool IsOne(KnotEntry a, KnotEntry b) => a.Id == b.Id || a.Conditions.Intersect(b.Conditions).Count() == Math.Min(a.Conditions.Length, b.Conditions.Length);

    private static string About(TalksEntry talks, KnotEntry knot) => string.Join(" / ", knot.Cycle.Select(c => talks.Happenings.First(h => h.Id == c).Name));

    private static ImmutableArray<SpanEntry> Conditions(Dossier dossier, KnotEntry knot) =>
        [.. (dossier.Conditions ?? []).Where(c => knot.Conditions.Contains(c.Id)).Select(c => c.Sentence).Distinct()];
}
