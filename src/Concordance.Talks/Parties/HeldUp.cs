using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading.Conditions;
using Concordance.Reading.Coreference;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Talks.Positions;
using Concordance.Talks.Waiting;
using Concordance.Talks.Waiting.Acts;
using Concordance.Texts;

namespace Concordance.Talks.Parties;

/// <summary>
/// Sides that bargain by what they hold back, whatever words are used for it: two that each make something wait, where one waits for an act of the
/// other or names it, or for what the other holds back (the data room, the offer); or of which one waits for the other, who takes a stand on the same thing.
/// Nobody bargains by waiting for their own act; a person of nobody known bargains with a body only where it is the body that they wait for.
/// </summary>
internal static class HeldUp
{
    public static (ImmutableArray<Entity> Sides, ImmutableArray<Place> At)? Of(ImmutableArray<Wait> waits, ImmutableArray<PositionDraft> drafts, Sides sides)
    {
        Held[] held = [.. waits.Where(w => w is { IsThreat: false, IsOver: false, Holder.Type: not ReferentType.Unnamed } && !IsOwnAct(w, sides)).Select(w => Of(w, sides))];
        HashSet<Entity> found = new(ReferenceEqualityComparer.Instance);
        List<Place> at = [];
        for (int i = 0; i < held.Length; i++)
            for (int j = i + 1; j < held.Length; j++)
            {
                if (ReferenceEquals(held[i].Holder, held[j].Holder) || !(IsFor(held[i], held[j]) || IsFor(held[j], held[i]) || ShareThing(held[i], held[j])) || !MayBargain(held[i], held[j], sides)) continue;
                found.UnionWith([held[i].Holder, held[j].Holder]);
                at.AddRange([.. held[i].Wait.Because.At.Take(1), .. held[j].Wait.Because.At.Take(1)]);
            }

        foreach (Held one in held)
            foreach (PositionDraft other in drafts.Where(d => d.Strong && !ReferenceEquals(d.Party, one.Holder) && one.Named.Contains(d.Party) && AreAlike(d.Party, one.Holder, sides)))
            {
                if (!NounsIn(other.In.Parsed, other.Text).Any(n => one.Awaited.Contains(n) || one.Kept.Contains(n))) continue;
                found.UnionWith([one.Holder, other.Party]);
                at.AddRange([.. one.Wait.Because.At.Take(1), other.In.Report.At(other.Text)]);
            }

        // Each makes something wait, and one names the other in it, whether or not both conditions could be read as acts.
        foreach (PositionDraft other in held.Length == 0 ? [] : drafts.Where(d => d.Because.Rule == HeldCondition.Rule))
        {
            HashSet<Entity> named = new(sides.Within(other.In, other.Text), ReferenceEqualityComparer.Instance);
            foreach (Held one in held.Where(h => !ReferenceEquals(other.Party, h.Holder) && named.Contains(h.Holder) && AreAlike(other.Party, h.Holder, sides)))
            {
                found.UnionWith([one.Holder, other.Party]);
                at.AddRange([.. one.Wait.Because.At.Take(1), other.In.Report.At(other.Text)]);
            }
        }

        return found.Count == 0 ? null : ([.. found], [.. at.Distinct()]);
    }

    /// <summary>A wait with what it is held against others by: whose act and which sides its words name, the things and nouns in them.</summary>
    private sealed record Held(Entity Holder, Wait Wait, Entity? Doer, HashSet<Entity> Named, HashSet<string> Kept, HashSet<string> Awaited);

    private static Held Of(Wait wait, Sides sides)
    {
        HashSet<Entity> named = new(wait.Stated.SelectMany(s => sides.Within(s.In, s.What.Sentence)), ReferenceEqualityComparer.Instance);
        Entity? doer = wait.On.By is { } by ? sides.Of(by) ?? by : null;
        if (doer is not null) named.Add(doer);
        return new Held(sides.Of(wait.Holder) ?? wait.Holder!, wait, doer, named, Nouns(s => s.What.Governed!.Value, wait.What), Nouns(s => s.What.Clause, wait.On));

        HashSet<string> Nouns(Func<Told<Condition>, Span> words, Happening of) =>
            new(wait.Stated.SelectMany(s => NounsIn(s.In.Parsed, words(s))).Concat(of.Phrases.Select(p => p.Of?.Head).OfType<string>().Where(h => !Positions.Nouns.IsBare(h))), StringComparer.Ordinal);
    }

    /// <summary>"The buyer will sign when it has read the terms": whoever waits for their own act waits for nobody.</summary>
    public static bool IsOwnAct(Wait wait, Sides sides) => wait is { Holder: { } holder, On.By: { } doer } && ReferenceEquals(sides.Of(holder) ?? holder, sides.Of(doer) ?? doer);

    /// <summary>Two persons, or two bodies.</summary>
    public static bool AreAlike(Entity a, Entity b, Sides sides) => sides.IsPerson(a) == sides.IsPerson(b);

    /// <summary>"Tele Skarvik said it would buy": whoever is "it" is nobody's name, whatever it was taken for.</summary>
    public static bool IsIt(Wait wait) => wait.What.Phrases.Any(p => Subjects.Above(p.In.Parsed, p.Head) is >= 0 and var subject && p.In.Parsed.Lower(subject) == "it");

    private static bool MayBargain(Held a, Held b, Sides sides) => (sides.IsPerson(a.Holder) && !IsIt(a.Wait)) == (sides.IsPerson(b.Holder) && !IsIt(b.Wait)) || (sides.IsPerson(a.Holder) ? WaitsForBody(a, b) : WaitsForBody(b, a));

    /// <summary>"Before the expert has reported", "until the river has fallen": what somebody or something else does, whom nobody bargains with.</summary>
    public static bool IsOfOutsider(Wait wait) =>
        wait.On is { By: null } on && on.Phrases.All(p => p.Frame.Name != ActFrame.Lie && !(p.Frame.Name == "arrive" && p.In.Parsed.Child(p.Head, Relation.obl) < 0) && p.In.Parsed.Pos[p.Head] == Pos.VERB && p.In.Parsed.Child(p.Head, Relation.aux_pass) < 0 && p.In.Parsed.Subject(p.Head) is >= 0 and var subject && p.In.Parsed.Relations[subject] == Relation.nsubj && p.In.Parsed.Pos[subject] == Pos.NOUN);

    /// <summary>"He signs once the club has paid", "no receipt, no keys": a person waits for what a body does or keeps back, or each for the other, whatever words leave unsaid who pays.</summary>
    private static bool WaitsForBody(Held person, Held body) => (person.Doer is { } doer && ReferenceEquals(doer, body.Holder)) || person.Awaited.Overlaps(body.Kept) || (ReferenceEquals(body.Doer, person.Holder) && !IsOfOutsider(person.Wait));

    /// <summary>What the one waits for is the other's to do.</summary>
    private static bool IsFor(Held one, Held other) => one.Named.Contains(other.Holder);

    /// <summary>One thing that the one holds back and the other waits for; what both wait for, or both hold back, is no matter between them.</summary>
    private static bool ShareThing(Held one, Held other) => one.Kept.Overlaps(other.Awaited) || other.Kept.Overlaps(one.Awaited);

    private static IEnumerable<string> NounsIn(ParsedText parsed, Span words) => parsed.TokensOf(words).Where(t => parsed.Pos[t] == Pos.NOUN && !Nouns.IsBare(parsed.Lemma(t))).Select(parsed.Lemma);
}
