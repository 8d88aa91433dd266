using System.Collections.Frozen;
using Concordance.Stories.Deeds;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>One body decides one thing one way in one report and the other way in another of one day: "the council approved the sale", "the council rejected the sale". What can be undone within a day (suspended, then resumed) is no such pair.</summary>
internal static class OppositeActs
{
    private static readonly RuleId Rule = new("differences/opposite-acts");

    /// <summary>en.opposite-acts.txt: each act with those that shut it out, by the families of the verbs.</summary>
    private static readonly FrozenDictionary<string, FrozenSet<string>> Against = WordList.Read(typeof(OppositeActs), "en.opposite-acts.txt").Select(l => l.Split(' ')).SelectMany(p => new[] { (One: p[0], Other: p[1]), (One: p[1], Other: p[0]) })
        .GroupBy(p => Claims.EventKin.OfWord(p.One), StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.Select(p => Claims.EventKin.OfWord(p.Other)).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    public static void Find(DeedTable deeds, Findings findings)
    {
        foreach (IReadOnlyList<Deed> thing in deeds.ByThing(d => Against.ContainsKey(d.Act)))
            if (First(thing) is var (a, b) && !findings.Tells(a.At, b.At))
                findings.Conflict(Rule, Teller.AreTwo(a.Source, b.Source) ? ConflictKind.Dispute : ConflictKind.Status, $"how it was decided: {a.In.Words(a.At)}", [], OneEach.AllAtOdds(a, b, thing, d => d.In, AreAtOdds).Select(d => d.At), "decided one way by one account and the other way by another, of one day", "two decisions are meant", matter: MatterKind.Question);
    }

    private static (Deed A, Deed B)? First(IReadOnlyList<Deed> thing)
    {
        for (int i = 0; i < thing.Count; i++)
            for (int j = i + 1; j < thing.Count; j++)
                if (AreAtOdds(thing[i], thing[j])) return (thing[i], thing[j]);
        return null;
    }

    private static bool AreAtOdds(Deed a, Deed b) =>
        a.In != b.In && a.Done && b.Done && a.When == b.When && Deed.Apart(a, b) <= 1 && (a.Day ?? a.Told) == (b.Day ?? b.Told) && Against.TryGetValue(a.Act, out FrozenSet<string>? others) && others.Contains(b.Act)
        && a.IsSubject == b.IsSubject && !Teller.AreOne(a.Source, b.Source) && IsOne(a) && IsOne(b) && AreOne(a, b) && !OneMatter.AreOtherDoers(a, b) && OneMatter.AreNamedAlike(a, b) && IsTied(a, b) && WilledActs.AreOfOneThing(a, b);

    /// <summary>"A plan to close the library" is one by what it is for.</summary>
    private static bool AreOne(Deed a, Deed b) => OneMatter.AreOneThing(a, b) || (a.Thing == b.Thing && a.Which.IsOne(b.Which) && a.Which.Words.Overlaps(b.Which.Words));

    /// <summary>Of several demands some are accepted and others not.</summary>
    private static bool IsOne(Deed deed) => deed.In.Parsed.Tags[deed.ThingAt] is not ("NNS" or "NNPS") && (OneActTwoDays.IsTheOne(deed) || deed.Which.Words.Count > 0);

    /// <summary>By one doer, or by words that both have of the thing or of who is named; where neither tells who decides, by two such ties.</summary>
    private static bool IsTied(Deed a, Deed b) =>
        a.DoerAt >= 0 && b.DoerAt >= 0 ? OneMatter.AreLinked(a, b) || OneMatter.AreByOneNoun(a, b) : a.Thing[0] == '@' || a.Which.Words.Overlaps(b.Which.Words);
}
