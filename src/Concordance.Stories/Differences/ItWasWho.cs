using System.Collections.Frozen;
using Concordance.Reading.Coreference;
using Concordance.Stories.Deeds;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>
/// One deed given to two persons where one alone can have done it: "Lund scored the winning goal", "the winning goal was scored by Dahl";
/// a cleft ("it was Lund who opened the gate") shuts out everybody else for any deed.
/// </summary>
internal static class ItWasWho
{
    private static readonly RuleId Rule = new("differences/it-was-who");

    /// <summary>en.deeds-of-one.txt: verbs for what one person does to a thing once.</summary>
    private static readonly FrozenSet<string> OfOne = WordList.ReadSet(typeof(ItWasWho), "en.deeds-of-one.txt").ToFrozenSet(StringComparer.Ordinal);

    private static readonly string Score = Claims.EventKin.OfWord("score");

    private static readonly string Chair = Claims.EventKin.OfWord("chair");

    private const int LongestApart = 2, Near = 6;

    public static void Find(DeedTable deeds, Findings findings)
    {
        foreach ((Deed a, Deed b) in deeds.PairsOf((x, y) => AreRivals(x, y) && x.Which.IsOne(y.Which) && OneMatter.AreNamedAlike(x, y)))
            findings.Conflict(Rule, Teller.AreTwo(a.Source, b.Source) ? ConflictKind.Dispute : ConflictKind.Who, $"who did it: {a.In.Words(a.At)}", [a.Doer!, b.Doer!], [a.At, b.At], "each account gives the deed to one alone, and to another");
    }

    private static bool AreRivals(Deed a, Deed b)
    {
        if (!a.Done || !b.Done || a.When != DeedTime.Past || b.When != DeedTime.Past || a.In == b.In || !(Deed.Apart(a, b) is { } apart ? apart <= LongestApart : OneMatter.AreLinked(a, b)) || (a.Day is { } one && b.Day is { } other && one != other)) return false;
        if (a.Doer is not { Type: ReferentType.Person } || b.Doer is not { Type: ReferentType.Person } || ReferenceEquals(a.Doer, b.Doer) || Initial(a) == Initial(b)) return false;
        bool alone = (a.ByHimAlone || b.ByHimAlone) && !IsShared(a) && !IsShared(b);
        return IsOne(a) && IsOne(b) && !IsNot(a) && !IsNot(b) && (alone || ((OfOne.Contains(a.In.Parsed.Lemma(a.Verb)) || (IsLed(a) && IsLed(b)) || (a.Act == Score && a.In.Parsed.Lemma(b.ThingAt) != "goal") || (a.Act == Score && IsTheOnly(a) && IsTheOnly(b)) || ((IsDecision(a) || (a.Act == WilledActs.Ordering && b.Act == WilledActs.Ordering)) && a.Which.Words.Overlaps(b.Which.Words))) && !IsShared(a) && !IsShared(b)));
    }

    /// <summary>"The order to clear the square was given by Lund": of one order to do one thing one is the giver.</summary>
    private static bool IsDecision(Deed deed) => deed.In.Parsed.IsOrder(deed.ThingAt) && deed.In.Parsed.Lemma(deed.Verb) is "give" or "make" or "take" or "issue" or "come";

    /// <summary>"Led the rescue", "the talks were chaired by", "won the prize": what one does, of such things alone.</summary>
    private static bool IsLed(Deed deed)
    {
        string verb = deed.In.Parsed.Lemma(deed.Verb), thing = deed.In.Parsed.Lemma(deed.ThingAt);
        if (deed.In.Parsed.HasChild(deed.Verb, "also", "jointly", "together")) return false;
        return (verb == "lead" && thing is "rescue" or "search" or "operation" or "expedition" or "inquiry" or "investigation" or "raid") || (deed.Act == Chair && thing is "talk" or "talks") || (verb is "win" or "go" && thing is "prize" or "award" or "election" or "race" or "title" or "medal" or "final" && deed.Which.Words.Count > 0);
    }

    /// <summary>"The only goal", "the winning goal".</summary>
    private static bool IsTheOnly(Deed deed) => deed.In.Parsed.HasChild(deed.ThingAt, "only", "winning", "decisive", "deciding");

    /// <summary>Two surnames that begin alike may be one name in two romanisations.</summary>
    private static char Initial(Deed deed) => char.ToUpperInvariant(deed.Doer!.Name.Split(' ')[^1][0]);

    private static bool IsOne(Deed deed) => deed.Which.IsTheOne && (IsLed(deed) || (deed.In.Parsed.Tags[deed.ThingAt] == "NN" || deed.Act == WilledActs.Ordering));

    /// <summary>"It was not Lund who".</summary>
    private static bool IsNot(Deed deed)
    {
        for (int t = deed.DoerAt; t > deed.DoerAt - Near && t >= deed.In.Parsed.Sentences[deed.In.Parsed.SentenceOf[deed.DoerAt]].First; t--)
            if (Phrases.IsNot(deed.In.Parsed.Lower(t))) return true;
        return false;
    }

    /// <summary>"Lund and Dahl opened the gate".</summary>
    private static bool IsShared(Deed deed) => deed.In.Parsed.Child(deed.DoerAt, Language.Relation.conj) >= 0 || deed.In.Parsed.Relations[deed.DoerAt] == Language.Relation.conj;
}
