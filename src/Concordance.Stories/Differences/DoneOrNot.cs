using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Stories.Deeds;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>
/// One act on one thing that one account tells as done and another as not done: "Norway signed the treaty", "Norway has yet to sign the
/// treaty". What was not done and then is, is a change; two who speak for themselves differ. Attendance and delivery are acts like others.
/// </summary>
internal static class DoneOrNot
{
    private static readonly RuleId Rule = new("differences/done-or-not");

    private static readonly FrozenSet<string> Saying = WordList.ReadSet(typeof(DoneOrNot), "en.acts-of-saying.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Days between two reports in which two parties still speak of one thing.</summary>
    private const int LongestDispute = 3;

    public static void Find(DeedTable deeds, Findings findings)
    {
        foreach ((Deed a, Deed b) in deeds.Pairs(AreAtOdds))
        {
            if (findings.Tells(a.At, b.At)) continue;
            bool disputed = Teller.AreTwo(a.Source, b.Source);
            (Deed done, Deed not) = a.Done ? (a, b) : (b, a);
            findings.Conflict(Rule, disputed ? ConflictKind.Dispute : KindOf(a), $"whether it was done: {done.In.Words(done.At)}", [], OneEach.AllAtOdds(done, not, deeds.Alike(done), d => d.In, (one, other) => OneMatter.Holds(one, other) && AreAtOdds(one, other)).Select(d => d.At), disputed ? "one says that it was done, another that it was not" : "done by one account and not done by another, of one time", matter: MatterKind.Question);
        }
    }

    private static bool AreAtOdds(Deed a, Deed b)
    {
        if (Says(a) || Says(b) || !IsOneTime(a, b)) return false;
        if (a.Done == b.Done || a.When != b.When || (a.Day is { } one && b.Day is { } other && one != other)) return false;
        (Deed done, Deed not) = a.Done ? (a, b) : (b, a);
        bool oneDay = a.When == DeedTime.Past && a.Day is not null && a.Day == b.Day;
        // Of reports whose order is not known only what one report tells, or what both tell of one day, is held against each other.
        if (Teller.AreTwo(a.Source, b.Source)) return a.In == b.In || (Deed.Apart(a, b) is { } apart ? apart <= LongestDispute : oneDay);
        // A plan that is given up is a change, and so is what was not done and then is.
        if (a.In == b.In) return false;
        // Who says another thing later, in one's own name or by another of one's side, has changed one's account.
        if (Teller.AreOne(a.Source, b.Source) && Deed.Apart(a, b) != 0) return false;
        return oneDay ? Deed.Apart(a, b) <= LongestDispute : not.Told - done.Told is { } later && later >= 0 && later <= (a.Act == HandOver.Delivery ? LongestDispute : 0);
    }

    /// <summary>Who declines to say one thing may have said another.</summary>
    private static bool Says(Deed deed) => Saying.Contains(deed.In.Parsed.Lemma(deed.Verb)) || (deed.Act != HandOver.Delivery && Saying.Contains(deed.In.Parsed.Lemma(deed.ThingAt)));

    /// <summary>"He came", "he ran": of an act on nothing only the day says which it is.</summary>
    private static bool IsOneTime(Deed a, Deed b) => !(a.IsSubject && b.IsSubject && a.Thing[0] == '@' && b.Thing[0] == '@') || (a.Day is not null && a.Day == b.Day) || (a.Done ? IsNeverSo(a, b) : IsNeverSo(b, a));

    /// <summary>"Lund conceded", and a day later another that Lund "has not conceded": whatever the day, it was not done until then.</summary>
    private static bool IsNeverSo(Deed done, Deed not) => Teller.AreTwo(done.Source, not.Source) && IsSoFar(done, not) && !IsSomewhere(done) && !IsSomewhere(not);

    private static bool IsSoFar(Deed done, Deed not) => not.Told - done.Told >= 0 && !(done.Day > not.Told) && VerbForm.IsNotSoFar(not.In.Parsed, not.Verb) && !Claims.Recurring.Is(done.Act);

    /// <summary>"Has not played in Lund" is of one place only.</summary>
    private static bool IsSomewhere(Deed deed)
    {
        foreach (int child in deed.In.Parsed.Children(deed.Verb))
            if (deed.In.Parsed.Relations[child] == Relation.obl && deed.In.Parsed.Pos[child] == Pos.PROPN && deed.DayAt?.Overlaps(deed.In.Parsed.Spans[child]) != true) return true;
        return false;
    }

    private static ConflictKind KindOf(Deed deed) => deed.Act == HandOver.Delivery ? ConflictKind.Delivery : deed.In.Parsed.Lemma(deed.Verb) switch
    {
        "attend" or "join" or "visit" or "participate" or "come" or "travel" or "appear" => ConflictKind.Attendance,
        "deliver" or "ship" => ConflictKind.Delivery,
        _ => ConflictKind.Status,
    };
}
