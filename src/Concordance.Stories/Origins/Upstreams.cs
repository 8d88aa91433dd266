using System.Collections.Immutable;
using Concordance.Stories.Claims;
using Concordance.Stories.Copies;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Origins;

/// <summary>What a claim rests on: how many origins, who speaks, and for whom.</summary>
public sealed record Founded(Independence Independent, ImmutableArray<Entity> Speakers, ImmutableArray<Entity> Sides);

/// <summary>
/// Follows each support of a claim to where it comes from. Supports join into one origin where they have one speaker, agency or document, or
/// where one is copied from the other. For "at least" they join as well where one quotes the other (a ring of quoting is one origin, however
/// long) and where a body speaks beside those who speak for it. An end without a name and the report's own voice count for "at most" alone.
/// </summary>
public static class Upstreams
{
    /// <param name="supports">Passages that assert the claim.</param>
    /// <param name="copies">Of the story.</param>
    public static Founded Count(Joined story, ImmutableArray<Passage> supports, ImmutableArray<Copy> copies)
    {
        ImmutableArray<End> ends = [.. supports.Select(p => End.Of(story, p))];
        HashSet<object> speaking = new(ends.Where(e => e.IsNamed).SelectMany(e => e.Keys), OriginKeys.Instance);
        HashSet<Entity> bodies = new(ends.SelectMany(e => e.Speakers).Where(s => !Side.IsPerson(s)).Select(s => Side.Of(s, story.Entities)), ReferenceEqualityComparer.Instance);
        ILookup<ReportId, (Span Span, Copy Copy)> copied = copies.SelectMany(c => c.Places.Select(p => (p.Report, p.Span, Copy: c))).ToLookup(p => p.Report, p => (p.Span, p.Copy));
        SharedOrigins most = new(supports.Length), least = new(supports.Length);
        for (int i = 0; i < ends.Length; i++)
        {
            Span at = supports[i].At.Span;
            object[] keys = [.. ends[i].Keys, .. copied[supports[i].At.Report].Where(c => 2 * c.Span.Shared(at) > at.Length).Select(c => c.Copy.Because)];
            most.Join(i, keys);
            least.Join(i, [.. keys, .. ends[i].Stations.Where(speaking.Contains), .. ends[i].Speakers.Select(s => Side.Of(s, story.Entities)).Where(bodies.Contains)]);
        }

        Entity[] speakers = [.. ends.SelectMany(e => e.Speakers)];
        return new Founded(
            new Independence(least.Count(i => ends[i].IsNamed), Math.Max(1, most.Count(_ => true))),
            InOrder(speakers), InOrder(speakers.Select(s => Side.Of(s, story.Entities))));
    }

    private static ImmutableArray<Entity> InOrder(IEnumerable<Entity> entities) =>
        [.. entities.Distinct<Entity>(ReferenceEqualityComparer.Instance).OrderBy(e => e.Main.Report).ThenBy(e => e.Main.Span)];
}
