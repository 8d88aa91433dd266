using Concordance.Reading.Attribution;
using Concordance.Stories.Deeds;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Changes;

/// <summary>What an earlier report told as a condition, as possible, or as due was done: "not until it withdraws the letter", then "has withdrawn its letter".</summary>
internal static class OpenThenDone
{
    private static readonly RuleId Rule = new("changes/open-then-done");

    /// <summary>So many days later a deed of the same words is another one.</summary>
    private const int LongestWait = 45;

    public static void Find(DeedTable deeds, Joined story, Chains chains)
    {
        HashSet<Place> told = [];
        foreach (Deed open in story.Reports.SelectMany(r => DeedReader.OpenOf(story, r)))
        {
            if (open.Told is null || open.IsGeneral || (open.IsSubject && open.Thing[0] == '@') || OneActTwoDays.IsDoneAgain(open) || open.Said is { Act: Act.Deny }) continue;
            if (deeds.Alike(open).FirstOrDefault(d => Follows(open, d)) is not { } done || chains.Tells(open.At) || chains.Tells(done.At) || !told.Add(done.At)) continue;
            chains.AddInOrder(Rule, OneLine.Of(done.At.Span.Of(done.In.Report.Text)), [new Telling(open.In, story.DayOf(open.In), "open", 0, open.At, null), new Telling(done.In, story.DayOf(done.In), "reported done", PlannedThenHeld.Done, done.At, null)]);
        }
    }

    private static bool Follows(Deed open, Deed done) =>
        done is { When: DeedTime.Past, Done: true, IsMoved: false, IsNominal: false } && done.In != open.In && done.Told - open.Told is > 0 and <= LongestWait && done.Said?.Act is not (Act.Deny or Act.Accuse)
        && (done.Day is null || done.Day >= open.Told || done.Day == open.Day) && OneMatter.Holds(open, done) && OneMatter.AreLinked(open, done);
}
