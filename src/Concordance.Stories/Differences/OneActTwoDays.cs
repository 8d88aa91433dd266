using System.Collections.Frozen;
using Concordance.Stories.Deeds;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>One act on one thing on two days: "the bridge will be lifted on Friday", "on Saturday". Another day for a plan in a later report is a change; what is over does not move any more.</summary>
internal static class OneActTwoDays
{
    private static readonly RuleId Rule = new("differences/one-act-two-days");

    /// <summary>en.acts-done-again.txt: what one does on one day and on the next again.</summary>
    private static readonly FrozenSet<string> Again = WordList.ReadSet(typeof(OneActTwoDays), "en.acts-done-again.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Days further apart are of two acts of one kind.</summary>
    private const int Farthest = 3, FarthestAhead = 10;

    public static void Find(DeedTable deeds, Findings findings)
    {
        foreach ((Deed a, Deed b) in deeds.Pairs(AreAtOdds))
            findings.Conflict(Rule, Teller.AreTwo(a.Source, b.Source) ? ConflictKind.Dispute : ConflictKind.Date, $"the day: {a.In.Words(a.At)}", [], [WithDay(a), WithDay(b)], "one act, and two accounts of one time give it two days", "it is done twice", matter: MatterKind.Day);
    }

    /// <summary>What is done on one day and on the next again.</summary>
    public static bool IsDoneAgain(Deed deed) => Again.Contains(deed.In.Parsed.Lemma(deed.Verb));

    private static bool AreAtOdds(Deed a, Deed b)
    {
        if (!a.Done || !b.Done || a.When != b.When || a.In == b.In || a.Day is not { } one || b.Day is not { } other || one == other) return false;
        if (IsDoneAgain(a) || !IsTheOne(a) || !IsTheOne(b)) return false;
        int apart = Math.Abs(one - other);
        return a.When == DeedTime.Ahead ? Deed.Apart(a, b) == 0 && apart <= FarthestAhead : apart <= Farthest && Deed.Apart(a, b) <= Farthest && Math.Max(one, other) <= Math.Min(a.Told!.Value, b.Told!.Value);
    }

    /// <summary>One that is known, and neither several nor again.</summary>
    public static bool IsTheOne(Deed deed)
    {
        if (!deed.Which.IsTheOne || deed.In.Parsed.Tags[deed.ThingAt] is "NNS" or "NNPS") return false;
        foreach (int child in deed.In.Parsed.Children(deed.Verb))
            if ((deed.In.Parsed.Lower(child) == "again" && deed.Act != Claims.EventKin.OfWord("reopen")) || deed.In.Parsed.Lower(child) is "also" or "first" or "then" or "twice" or "daily" or "every") return false;
        return true;
    }

    public static Place WithDay(Deed deed) => deed.DayAt is { } day ? deed.In.Report.At(Span.Hull(deed.At.Span, day)) : deed.At;
}
