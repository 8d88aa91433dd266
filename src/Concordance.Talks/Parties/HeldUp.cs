using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading.Conditions;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Talks.Positions;
using Concordance.Talks.Waiting;
using Concordance.Texts;

namespace Concordance.Talks.Parties;

/// <summary>
/// Sides that bargain by what they hold back, whatever words are used for it: two that each make something wait, where one waits for an act of the
/// other or names it, or for what the other holds back (the data room, the offer); or of which one waits for the other, who takes a stand on the same thing.
/// </summary>
internal static class HeldUp
{
    public static (ImmutableArray<Entity> Sides, ImmutableArray<Place> At)? Of(ImmutableArray<Wait> waits, ImmutableArray<PositionDraft> drafts, Sides sides)
    {
        Held[] held = [.. waits.Where(w => w is { IsThreat: false, Holder: not null }).Select(w => Of(w, sides))];
        HashSet<Entity> found = new(ReferenceEqualityComparer.Instance);
        List<Place> at = [];
        for (int i = 0; i < held.Length; i++)
            for (int j = i + 1; j < held.Length; j++)
            {
                if (ReferenceEquals(held[i].Holder, held[j].Holder) || !(IsFor(held[i], held[j]) || IsFor(held[j], held[i]) || ShareThing(held[i], held[j]))) continue;
                found.UnionWith([held[i].Holder, held[j].Holder]);
                at.AddRange([.. held[i].Wait.Because.At.Take(1), .. held[j].Wait.Because.At.Take(1)]);
            }

        foreach (Held one in held)
            foreach (PositionDraft other in drafts.Where(d => d.Strong && !ReferenceEquals(d.Party, one.Holder) && one.Named.Contains(d.Party)))
            {
                if (!NounsIn(other.In.Parsed, other.Text).Any(n => one.Awaited.Contains(n) || one.Kept.Contains(n))) continue;
                found.UnionWith([one.Holder, other.Party]);
                at.AddRange([.. one.Wait.Because.At.Take(1), other.In.Report.At(other.Text)]);
            }

        // Each makes something wait, and one names the other in it, whether or not both conditions could be read as acts.
        foreach (PositionDraft other in held.Length == 0 ? [] : drafts.Where(d => d.Because.Rule == HeldCondition.Rule))
        {
            HashSet<Entity> named = new(sides.Within(other.In, other.Text), ReferenceEqualityComparer.Instance);
            foreach (Held one in held.Where(h => !ReferenceEquals(other.Party, h.Holder) && named.Contains(h.Holder)))
            {
                found.UnionWith([one.Holder, other.Party]);
                at.AddRange([.. one.Wait.Because.At.Take(1), other.In.Report.At(other.Text)]);
            }
        }

        return found.Count == 0 ? null : ([.. found], [.. at.Distinct()]);
    }

    /// <summary>A wait with what it is held against others by: whose act and which sides its words name, the things and nouns in them.</summary>
    private sealed record Held(Entity Holder, Wait Wait, HashSet<Entity> Named, HashSet<string> Kept, HashSet<string> Awaited);

    private static Held Of(Wait wait, Sides sides)
    {
        HashSet<Entity> named = new(wait.Stated.SelectMany(s => sides.Within(s.In, s.What.Sentence)), ReferenceEqualityComparer.Instance);
        if (wait.On.By is { } doer) named.Add(sides.Of(doer) ?? doer);
        return new Held(sides.Of(wait.Holder) ?? wait.Holder!, wait, named, Nouns(s => s.What.Governed!.Value, wait.What), Nouns(s => s.What.Clause, wait.On));

        HashSet<string> Nouns(Func<Told<Condition>, Span> words, Happening of) =>
            new(wait.Stated.SelectMany(s => NounsIn(s.In.Parsed, words(s))).Concat(of.Phrases.Select(p => p.Of?.Head).OfType<string>()), StringComparer.Ordinal);
    }

    /// <summary>What the one waits for is the other's to do.</summary>
    private static bool IsFor(Held one, Held other) => one.Named.Contains(other.Holder);

    /// <summary>One thing that the one holds back and the other waits for; what both wait for, or both hold back, is no matter between them.</summary>
    private static bool ShareThing(Held one, Held other) => one.Kept.Overlaps(other.Awaited) || other.Kept.Overlaps(one.Awaited);

    private static IEnumerable<string> NounsIn(ParsedText parsed, Span words) => parsed.TokensOf(words).Where(t => parsed.Pos[t] == Pos.NOUN && !Nouns.IsBare(parsed.Lemma(t))).Select(parsed.Lemma);
}
