using Concordance.Reading.Days;
using Concordance.Stories.Deeds;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Changes;

/// <summary>One act on one thing as several reports tell it: ahead on one day, done, called off or moved on a later one. What is only doubted or denied is a question of accounts, not of time.</summary>
internal static class StatusByDay
{
    public static readonly RuleId Rule = new("changes/status-by-day");

    /// <summary>So many days after it was told as a plan a deed of the same words is another one.</summary>
    private const int LongestWait = 45;

    public static void Find(DeedTable deeds, Joined story, Chains chains)
    {
        HashSet<Place> told = [];
        foreach (IReadOnlyList<Deed> group in deeds.Groups)
        {
            Deed? first = group.FirstOrDefault(d => d.Said?.Act is not Reading.Attribution.Act.Deny && IsOpen(d));
            if (first is null || chains.Tells(first.At) || !told.Add(first.At)) continue;
            Deed[] one = [first, .. group.Where(d => d != first && d.Told - first.Told is > 0 and <= LongestWait && OneMatter.Holds(first, d) && OneMatter.AreLinked(first, d) && Follows(first, d) && !IsContested(d, group) && !chains.Tells(d.At))];
            if (one.Any(d => d.When == DeedTime.Past || d.IsMoved || !d.Done)) chains.Add(Rule, About(first), one.Select(d => new Telling(d.In, DayOf(d, story), State(d), Rank(d), d.At, null)), PlannedThenHeld.Done);
        }
    }

    /// <summary>Done by one account and not done by another of one time: a contradiction, and no state that stands.</summary>
    private static bool IsContested(Deed deed, IReadOnlyList<Deed> group) =>
        deed.When == DeedTime.Past && !deed.IsMoved && group.Any(o => o.When == DeedTime.Past && !o.IsMoved && o.Done != deed.Done && o.In != deed.In && Deed.Apart(o, deed) <= 1 && OneMatter.Holds(o, deed));

    /// <summary>A plan, or what has not been done so far; of what is done again and again, and of who begins or ends, no state is told.</summary>
    private static bool IsOpen(Deed deed)
    {
        if (!deed.IsNominal && !IsCertainMeeting(deed) && (deed.IsGeneral || (deed.IsSubject && deed.Thing[0] == '@') || OneActTwoDays.IsDoneAgain(deed))) return false;
        return deed.When == DeedTime.Ahead ? deed.Done : !deed.Done && deed.Day is null && (IsSoFar(deed) || deed.Act == HandOver.Delivery);
    }

    /// <summary>"Will hold their autumn meetings": somebody, and a word that says which.</summary>
    private static bool IsCertainMeeting(Deed deed) =>
        deed.In.Parsed.Lemma(deed.Verb) is "hold" or "host" && deed.Doer is not null && deed.Which.Words.Count > 0 && !deed.Which.Words.Any(w => w is "daily" or "weekly" or "monthly" or "regular" or "usual" or "first" or "new");

    /// <summary>"Has not signed", "has yet to sign"; "did not sign" is over.</summary>
    private static bool IsSoFar(Deed deed)
    {
        foreach (int child in deed.In.Parsed.Children(deed.Verb))
            if (deed.In.Parsed.Lower(child) is "has" or "have" or "yet") return true;
        return false;
    }

    /// <summary>Done on the day it was planned for, where both have one (another day is another account of it, or another deed); what was looked for again, or only denied, does not follow.</summary>
    private static bool Follows(Deed first, Deed later) =>
        later.Said?.Act is not Reading.Attribution.Act.Deny && (later.IsMoved || first.Day is null || later.Day is null || later.Day == first.Day) && (later.When == DeedTime.Ahead || later.Day is null || later.Day >= first.Told);

    private static string State(Deed deed) => deed switch
    {
        { IsMoved: true } => "moved",
        { When: DeedTime.Ahead, Done: true } => "planned",
        { When: DeedTime.Ahead, Done: false } => "given up",
        { Done: true } => "reported done",
        { Done: false, IsNominal: true } => "called off",
        _ => "reported not done",
    };

    private static int Rank(Deed deed) => deed switch
    {
        { IsMoved: true } => 1,
        { When: DeedTime.Ahead, Done: true } => 0,
        { When: DeedTime.Past, Done: true } => PlannedThenHeld.Done,
        { Done: false, IsNominal: false, When: DeedTime.Past } => 0,
        _ => 2,
    };

    private static SolvedDay DayOf(Deed deed, Joined story) =>
        deed is { When: DeedTime.Past, Done: true, Day: { } day } ? PlannedThenHeld.On(DateOnly.FromDayNumber(day), story.DayOf(deed.In)) : story.DayOf(deed.In);

    private static string About(Deed deed) => deed.In.Report.Text[deed.At.Span.Start..deed.At.Span.End].ReplaceLineEndings(" ");
}
