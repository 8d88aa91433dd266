using Concordance.Reading.Days;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Changes;

/// <summary>A sentence to prison that a later court makes shorter or longer: "was sentenced to nine years", then "the sentence is reduced to six years".</summary>
internal static class TermChanged
{
    private static readonly RuleId Rule = new("changes/term-changed");

    public static void Find(Joined story, Chains chains)
    {
        TermTold[] all = [.. story.Reports.SelectMany(r => TermTold.Of(story, r))];
        // A report that tells two sentences tells of two people.
        TermTold[] before = OneEach.Of(all.Where(t => !t.IsChanged), t => t.In, t => t.Months), after = OneEach.Of(all.Where(t => t.IsChanged), t => t.In, t => t.Months);
        if (before.FirstOrDefault(b => after.Any(a => Follows(story, b, a))) is not { } first) return;
        TermTold next = after.First(a => Follows(story, first, a));
        if (before.All(b => b.Months == first.Months || b.Months == next.Months) && !chains.Tells(next.At))
            chains.AddInOrder(Rule, "the sentence", [Step(story, first, "sentenced"), Step(story, next, "changed")]);
    }

    private static Telling Step(Joined story, TermTold told, string state) => new(told.In, story.DayOf(told.In), state, 0, told.At, null);

    private static bool Follows(Joined story, TermTold before, TermTold after) =>
        before.Months != after.Months && before.In != after.In && Chains.Day(story.DayOf(before.In)) is var one && Chains.Day(story.DayOf(after.In)) is var other && one != DateOnly.MaxValue && other != DateOnly.MaxValue && one < other;
}
