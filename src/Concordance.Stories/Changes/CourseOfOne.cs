using Concordance.Language;
using Concordance.Reading.Days;
using Concordance.Stories.Claims;
using Concordance.Stories.Deeds;
using Concordance.Stories.Differences;
using Concordance.Stories.Measures;
using Concordance.Texts;

namespace Concordance.Stories.Changes;

/// <summary>One thing in one state in an earlier report and in another in a later one: shut and open again, arrested and then sentenced, damaged and repaired.</summary>
internal static class CourseOfOne
{
    private static readonly RuleId Rule = new("changes/course-of-one");

    /// <summary>Of a thing that is told of again and again the first are enough.</summary>
    private const int MostOfOne = 64;

    private const int LongestAbout = 70;

    public static void Find(Joined story, Chains chains)
    {
        foreach (var one in story.Reports.SelectMany(r => StateReader.Of(story, r)).GroupBy(s => (s.Course, s.Thing)))
        {
            StateTold[] told = [.. one.Take(MostOfOne)];
            if (told.Length < 2 || told.All(t => t.In == told[0].In)) continue;
            List<StateTold> steps = Steps(told, story);
            if (steps.Count > 1 && !steps.Exists(s => chains.Tells(s.At))) chains.AddInOrder(Rule, About(steps[0]), [.. steps.Select(s => new Telling(s.In, story.DayOf(s.In), OneLine.Of(s.At.Span.Of(s.In.Report.Text)), s.Rank, s.At, null))]);
        }
    }

    /// <summary>Of each report the state that it tells as the furthest; each step is of the same thing as the one before and of a later day.</summary>
    private static List<StateTold> Steps(StateTold[] told, Joined story)
    {
        bool either = told[0].Course is "closed" or "ban";
        List<StateTold> steps = [];
        foreach (StateTold next in told.GroupBy(t => t.In.Report.Id).Select(g => Furthest([.. g], either)).OfType<StateTold>().OrderBy(t => Chains.Day(story.DayOf(t.In))))
        {
            // "The trains will run again" alone does not say that they had stopped.
            if (steps.Count == 0 && next is { Course: "closed", Form: not StateForm.Holds }) continue;
            if (steps.Count == 0)
            {
                steps.Add(next);
                continue;
            }

            StateTold last = steps[^1];
            if (next.Form == StateForm.NotYet || !IsLater(story.DayOf(last.In), story.DayOf(next.In))) continue;
            // What is only ahead can but come: "will run again", then "run again".
            bool moved = either ? last.Form == StateForm.Holds ? next.Step != last.Step : next.Step == last.Step && next.Form == StateForm.Holds : next.Rank > last.Rank;
            if (moved && AreOne(last, next)) steps.Add(next);
            else if (steps.Count == 1 && !moved && next.Rank == last.Rank) steps[0] = next;
        }

        return steps;
    }

    /// <summary>Of a thing that can go to and fro a report that tells both states says nothing of their order.</summary>
    private static StateTold? Furthest(StateTold[] told, bool either)
    {
        if (either && told.Any(t => t.Step != told[0].Step)) return null;
        return told.MaxBy(t => t.Rank);
    }

    private static bool IsLater(SolvedDay earlier, SolvedDay later) => earlier.Range.Single is { } first && later.Range.Single is { } last && first < last;

    /// <summary>The same person, or the same noun of which nothing tells one from another and something speaks for their being one.</summary>
    private static bool AreOne(StateTold a, StateTold b)
    {
        if (a.Who is not null) return true;
        bool service = a.Thing.StartsWith("kind ", StringComparison.Ordinal);
        if (!(service ? a.Which.Order == b.Which.Order : a.Which.IsOne(b.Which)) || (a.Named.Count > 0 && b.Named.Count > 0 && !a.Named.Overlaps(b.Named) && !a.Which.Words.Overlaps(b.Which.Words))) return false;
        if (Count(a) is { } one && Count(b) is { } other && one != other) return false;
        if (a.Which.Words.Overlaps(b.Which.Words)) return true;
        if (service) return a.Named.Overlaps(b.Named) || a.Named.Count == 0 || b.Named.Count == 0;
        return !MeasureReader.IsPeople(a.In.Parsed.Lemma(a.ThingAt)) && (a.Named.Overlaps(b.Named) || (a.Named.Count == 0 && b.Named.Count == 0 && IsKnown(a) && IsKnown(b))) && IsAlone(a) && IsAlone(b);
    }

    /// <summary>"The bridge", or all of a kind: "ferries cross again".</summary>
    private static bool IsKnown(StateTold one) => one.Which.IsTheOne || (one.In.Parsed.Tags[one.ThingAt] == "NNS" && one.In.Parsed.Child(one.ThingAt, Relation.det, Relation.nummod) < 0);

    private static string? Count(StateTold one)
    {
        foreach (int child in one.In.Parsed.Children(one.ThingAt))
            if (one.In.Parsed.Relations[child] == Relation.nummod) return one.In.Parsed.Lower(child);
        return null;
    }

    /// <summary>The report speaks of no other of its kind: "the northern bridge" beside "the bridge".</summary>
    private static bool IsAlone(StateTold one)
    {
        ParsedText parsed = one.In.Parsed;
        for (int t = 0; t < parsed.Count; t++)
            if (parsed.Pos[t] == Pos.NOUN && t != one.ThingAt && EventKin.Of(parsed, t) == one.Thing && Which.Of(parsed, t).Words is var words && !words.IsSubsetOf(one.Which.Words) && !one.Which.Words.IsSubsetOf(words)) return false;
        return true;
    }

    private static string About(StateTold first)
    {
        if (first.Who is { } who) return who.Name;
        string words = OneLine.Of(first.In.Parsed.ShortPhrase(first.ThingAt).Of(first.In.Report.Text));
        return words.Length <= LongestAbout ? words : first.In.Parsed.Form(first.ThingAt);
    }
}
