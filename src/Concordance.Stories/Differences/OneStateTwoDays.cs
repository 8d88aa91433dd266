using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Stories.Deeds;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>One act that makes a state and is done once, told with two days, months or years: "the pool was shut on 9 January", "the pool was closed on 28 March". However far apart they lie, one of two reports of one time is wrong, unless it was undone in between.</summary>
internal static class OneStateTwoDays
{
    private static readonly RuleId Rule = new("differences/one-state-two-days");

    /// <summary>en.lasting-acts.txt.</summary>
    private static readonly FrozenSet<string> Lasting = WordList.ReadSet(typeof(OneStateTwoDays), "en.lasting-acts.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Days between the reports; days of a stretch; days between the two tellings.</summary>
    private const int LongestApart = 3, LongestStretch = 366, Farthest = 800;

    public static void Find(DeedTable deeds, Findings findings)
    {
        foreach (IEnumerable<Deed> act in deeds.ByActAndThing())
        {
            Deed[] told = OneEach.Of(act.Where(IsState), d => d.In, d => d.Within!.Value);
            for (int j = 1; j < told.Length; j++)
                if (told.Take(j).FirstOrDefault(i => AreAtOdds(i, told[j])) is { } one)
                {
                    if (!findings.Tells(one.At, told[j].At)) Tell(one, told[j], told, findings);
                    break;
                }
        }
    }

    private static void Tell(Deed one, Deed other, Deed[] told, Findings findings) =>
        findings.Conflict(Rule, Teller.AreTwo(one.Source, other.Source) ? ConflictKind.Dispute : ConflictKind.Date, $"the day: {one.In.Words(one.At)}", [], OneEach.AllAtOdds(one, other, told, d => d.In, (a, b) => (a.Within == one.Within || a.Within == other.Within) && AreAtOdds(a, b)).Select(OneActTwoDays.WithDay), "one act that is done once, and two accounts of one time give it two days", "it was undone in between and done again", matter: MatterKind.Day);

    private static bool IsState(Deed deed) =>
        deed is { Done: true, When: DeedTime.Past, IsNominal: false, Within: { Earliest: { } first, Latest: { } last } } && last.DayNumber - first.DayNumber < LongestStretch && deed.Told is { } day && first.DayNumber <= day
        && Lasting.Contains(deed.In.Parsed.Lemma(deed.Verb)) && OneActTwoDays.IsTheOne(deed) && !IsPart(deed);

    /// <summary>"Partly closed", "reopened and closed": not the whole act, or not the only one.</summary>
    private static bool IsPart(Deed deed)
    {
        foreach (int child in deed.In.Parsed.Children(deed.Verb))
            if (deed.In.Parsed.Lower(child) is "partly" or "partially" or "temporarily" or "briefly" or "once" or "finally" or "re" or "previously" or "originally") return true;
        return false;
    }

    private static bool AreAtOdds(Deed a, Deed b) =>
        a.In != b.In && Deed.Apart(a, b) <= LongestApart && a.Within!.Value.And(b.Within!.Value) is null && Math.Abs(a.Within!.Value.Earliest!.Value.DayNumber - b.Within!.Value.Earliest!.Value.DayNumber) <= Farthest
        && OneMatter.Holds(a, b) && !IsUndone(a) && !IsUndone(b);

    /// <summary>Its report tells that the same was opened, freed or founded again.</summary>
    private static bool IsUndone(Deed deed)
    {
        ParsedText parsed = deed.In.Parsed;
        for (int t = 0; t < parsed.Count; t++)
            if (parsed.Lemma(t) is "reopen" or "reinstate" or "remarry" or "reappoint" or "reelect" && parsed.Tags[t] is "VBD" or "VBN") return true;
        return false;
    }
}
