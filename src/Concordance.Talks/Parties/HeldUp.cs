using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Talks.Waiting;
using Concordance.Talks.Waiting.Acts;
using Concordance.Texts;

namespace Concordance.Talks.Parties;

/// <summary>
/// Sides that bargain by what they hold back, whatever words are used for it: two that each make something wait, where one waits for an act of the
/// other or names it, or both speak of one thing (the data room, the offer).
/// </summary>
internal static class HeldUp
{
    public static (ImmutableArray<Entity> Sides, ImmutableArray<Place> At)? Of(ImmutableArray<Wait> waits, Sides sides)
    {
        (Entity Holder, Wait Wait)[] held = [.. waits.Where(w => w is { IsThreat: false, Holder: not null }).Select(w => (sides.Of(w.Holder) ?? w.Holder!, w))];
        HashSet<Entity> found = new(ReferenceEqualityComparer.Instance);
        List<Place> at = [];
        for (int i = 0; i < held.Length; i++)
            for (int j = i + 1; j < held.Length; j++)
            {
                if (ReferenceEquals(held[i].Holder, held[j].Holder) || !(IsFor(held[i], held[j], sides) || IsFor(held[j], held[i], sides) || ShareThing(held[i].Wait, held[j].Wait))) continue;
                found.UnionWith([held[i].Holder, held[j].Holder]);
                at.AddRange([.. held[i].Wait.Because.At.Take(1), .. held[j].Wait.Because.At.Take(1)]);
            }

        return found.Count == 0 ? null : ([.. found], [.. at.Distinct()]);
    }

    /// <summary>What the one waits for is the other's to do.</summary>
    private static bool IsFor((Entity Holder, Wait Wait) one, (Entity Holder, Wait Wait) other, Sides sides) =>
        (one.Wait.On.By is { } doer && ReferenceEquals(sides.Of(doer) ?? doer, other.Holder)) || one.Wait.Stated.Any(s => sides.Within(s.In, s.What.Sentence).Contains(other.Holder, ReferenceEqualityComparer.Instance));

    /// <summary>One thing, or one noun that tells something, in the words of both.</summary>
    private static bool ShareThing(Wait one, Wait other) => Things(one).Any(a => Things(other).Any(a.Fits)) || Words(one).Overlaps(Words(other));

    private static IEnumerable<Thing> Things(Wait wait) => wait.What.Phrases.Concat(wait.On.Phrases).Select(p => p.Of).OfType<Thing>();

    private static HashSet<string> Words(Wait wait) => [.. wait.Stated.SelectMany(s => new[] { s.What.Clause, s.What.Governed!.Value }.SelectMany(w => Nouns(s.In.Parsed, w)))];

    private static IEnumerable<string> Nouns(ParsedText parsed, Span words)
    {
        foreach (int t in parsed.TokensOf(words).ToArray())
            if (parsed.Pos[t] == Pos.NOUN && !Bare.Contains(parsed.Lemma(t))) yield return parsed.Lemma(t);
    }

    private static readonly IReadOnlySet<string> Bare = WordList.ReadSet(typeof(Positions.Nouns), "en.bare-nouns.txt");
}
