using Concordance.Reading;
using Concordance.Reading.Days;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Changes;

/// <summary>How many were killed, hurt, taken to hospital, driven out: told of one event from day to day, in whatever words.</summary>
internal static class TollsByDay
{
    private static readonly RuleId Rule = new("changes/tolls-by-day");

    /// <summary>A count of another size is of another thing.</summary>
    private const int MostTimes = 40;

    /// <summary>Days after which a number is no longer the next of the same matter.</summary>
    private const int LongestWait = 92;

    public static void Find(Joined story, Chains chains)
    {
        foreach (var kind in story.Reports.SelectMany(r => TollReader.Of(story, r)).GroupBy(t => t.Of).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            List<Toll> steps = [];
            foreach (Toll next in kind.GroupBy(t => t.In.Report.Id).Select(WholeOf).OrderBy(t => Chains.Day(story.DayOf(t.In))))
                if (story.DayOf(next.In) is { Range: { Earliest: not null, Latest: not null } } && (steps.Count == 0 || Follows(steps[^1], next, story))) steps.Add(next);
            if (steps.Count > 1 && chains.GiveWay([.. steps.Select(s => s.At)])) chains.AddInOrder(Rule, kind.Key, [.. steps.Select(s => new Telling(s.In, story.DayOf(s.In), OneLine.Of(s.At.Span.Of(s.In.Report.Text)), 0, s.At, null))]);
        }
    }

    /// <summary>The largest that a report gives: the others are parts of it.</summary>
    private static Toll WholeOf(IEnumerable<Toll> told)
    {
        Toll[] all = [.. told];
        Toll whole = all.OrderByDescending(t => t.Noun is null).ThenByDescending(t => t.Value).ThenBy(t => t.IsHeadline).ThenBy(t => t.At.Span).First();
        // "Two dead" above, "killed two workers" below: the words of the report itself.
        return whole.IsHeadline && all.FirstOrDefault(t => !t.IsHeadline && t.Value == whole.Value) is { } body ? body with { Noun = whole.Noun } : whole;
    }

    private static bool Follows(Toll last, Toll next, Joined story)
    {
        (DayRange earlier, DayRange later) = (story.DayOf(last.In).Range, story.DayOf(next.In).Range);
        if (!(earlier.Latest < later.Earliest) || later.Earliest!.Value.DayNumber - earlier.Latest!.Value.DayNumber > LongestWait) return false;
        // Those in hospital and the missing grow fewer, too.
        bool moved = last.Of is "missing" or "hospital" ? next.Value != last.Value : next.Value > last.Value;
        return moved && (last.Value == 0 || next.Value <= MostTimes * last.Value) && IsOfOne(last, next) && !AreOfTwo(story, last, next);
    }

    /// <summary>Of one kind of people; where more of one kind are told than there were people before, the toll has risen: "three dead", "four workers died".</summary>
    private static bool IsOfOne(Toll last, Toll next) => last.Noun == next.Noun || (last.Noun is null && next.Value > last.Value);

    /// <summary>Of two accidents, or of two countries: each tells where, and the other report has no word of it.</summary>
    private static bool AreOfTwo(Joined story, Toll a, Toll b)
    {
        Span words = SameMatter.Around(a.In, a.At.Span), against = SameMatter.Around(b.In, b.At.Span);
        if (!SameMatter.AreOfOneAccident(a.In, words, b.In, against)) return true;
        HashSet<Entity> here = SameMatter.Places(story, a.In, words), there = SameMatter.Places(story, b.In, against);
        return here.Count > 0 && there.Count > 0 && !here.Any(e => IsNamedIn(e, b.In)) && !there.Any(e => IsNamedIn(e, a.In));
    }

    private static bool IsNamedIn(Entity place, ReadReport report) => report.Report.Text.Contains(place.Name, StringComparison.OrdinalIgnoreCase);
}
