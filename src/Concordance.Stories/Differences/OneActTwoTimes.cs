using Concordance.Stories.Deeds;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>One act on one thing of one day at two times of the clock: "the bridge was closed at 6am", "the bridge was closed at 7.30am". "About six" and "before six" give none.</summary>
internal static class OneActTwoTimes
{
    private static readonly RuleId Rule = new("differences/one-act-two-times");

    /// <summary>Minutes within which two clocks tell one time; half a day, by which "7.30" and "19.30" differ.</summary>
    private const int Nearest = 20, HalfDay = 12 * 60;

    public static void Find(DeedTable deeds, Findings findings)
    {
        foreach ((Deed a, Deed b) in deeds.Pairs(AreAtOdds))
            if (!findings.Tells(a.At, b.At))
                findings.Conflict(Rule, Teller.AreTwo(a.Source, b.Source) ? ConflictKind.Dispute : ConflictKind.Date, $"the time: {a.In.Words(a.At)}", [], new[] { a, b }.Select(OneActTwoDays.WithDay), "one act of one day, and two accounts give it two times", "it was done twice", matter: MatterKind.Day);
    }

    private static bool AreAtOdds(Deed a, Deed b) =>
        a.In != b.In && a.Done && b.Done && a.When == b.When && a.Clock is { } one && b.Clock is { } other && AreApart(one, other) && a.Day is not null && a.Day == b.Day
        && (a.Act == WilledActs.Ordering || (!OneActTwoDays.IsDoneAgain(a) && !a.IsGeneral)) && OneActTwoDays.IsTheOne(a) && OneActTwoDays.IsTheOne(b) && (OneMatter.AreLinked(a, b) || !IsOfASitting(a));

    /// <summary>Sessions begin and end several times a day: without another word for which one they are not held against each other.</summary>
    private static bool IsOfASitting(Deed deed) => deed.In.Parsed.Lemma(deed.Verb) is "begin" or "start" or "open" or "end" or "close" or "resume" or "finish" && deed.In.Parsed.Lemma(deed.ThingAt) is not ("bridge" or "road" or "gate" or "fire");

    private static bool AreApart(int one, int other) => Math.Abs(one - other) is var apart && apart >= Nearest && apart % HalfDay >= Nearest && HalfDay - (apart % HalfDay) >= Nearest;
}
