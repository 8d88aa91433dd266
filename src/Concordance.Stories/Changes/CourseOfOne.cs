using Concordance.Language;
using Concordance.Reading.Days;
using Concordance.Stories.Deeds;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
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
        HashSet<Entity> namesakes = AgesOfOne.Namesakes(story);
        foreach (var one in story.Reports.SelectMany(r => StateReader.Of(story, r)).Where(s => s.Thing.Who is not { } who || !namesakes.Contains(who)).GroupBy(s => (s.Course, s.Thing.Key)))
        {
            StateTold[] told = [.. one.Take(MostOfOne)];
            if (told.Length < 2 || told.All(t => t.In == told[0].In)) continue;
            foreach (List<StateTold> steps in Courses(told, story))
                if (!steps.Exists(s => chains.Tells(s.At))) chains.AddInOrder(Rule, About(steps[0]), [.. steps.Select(s => new Telling(s.In, story.DayOf(s.In), OneLine.Of(s.At.Span.Of(s.In.Report.Text)), s.Rank, s.At, null))]);
        }
    }

    /// <summary>From each telling on, the earliest first, what goes on from it; of two roads each has its own.</summary>
    private static IEnumerable<List<StateTold>> Courses(StateTold[] told, Joined story)
    {
        bool either = IsEither(told[0].Course);
        StateTold[] furthest = [.. told.GroupBy(t => t.In.Report.Id).Select(g => Furthest([.. g], either)).OfType<StateTold>()];
        List<StateTold> rest = InOrder(either ? [.. furthest, .. told.Where(t => IsNewPlan(t, furthest, told, story))] : furthest, story);
        for (int first = 0; first + 1 < rest.Count; first++)
        {
            List<StateTold> steps = Steps(rest.Skip(first), either, story);
            if (steps.Count < 2) continue;
            yield return steps;
            rest.RemoveAll(steps.Contains);
            first--;
        }
    }

    /// <summary>"Remain closed for a third day and will reopen on Friday": set for a day beside the state that holds, and by no report before.</summary>
    private static bool IsNewPlan(StateTold plan, StateTold[] furthest, StateTold[] told, Joined story) =>
        plan is { Form: StateForm.Ahead, Day: not null } && furthest.Any(f => f.In == plan.In && f.Form == StateForm.Holds && f.Step != plan.Step && (f.Named.IsSubsetOf(plan.Named) || plan.Named.IsSubsetOf(f.Named)))
        && told.All(t => t == plan || t.Form != StateForm.Ahead || t.Step != plan.Step || IsLater(story.DayOf(plan.In), story.DayOf(t.In)));

    /// <summary>By day; what a report without any day tells stands before the first that goes on from it.</summary>
    private static List<StateTold> InOrder(StateTold[] told, Joined story)
    {
        List<StateTold> order = [.. told.Where(t => !IsOfAnyDay(story.DayOf(t.In))).OrderBy(t => Chains.Day(story.DayOf(t.In)))];
        foreach (StateTold one in told.Where(t => IsOfAnyDay(story.DayOf(t.In))))
            order.Insert(order.FindIndex(o => o.Rank > one.Rank) is >= 0 and var at ? at : order.Count, one);
        return order;
    }

    /// <summary>Of each report the state that it tells as the furthest; each step is of the same thing as the one before and of a later day.</summary>
    private static List<StateTold> Steps(IEnumerable<StateTold> told, bool either, Joined story)
    {
        List<StateTold> steps = [];
        foreach (StateTold next in told)
        {
            // "The trains will run again" alone does not say that they had stopped; set for a day it is a plan.
            if (steps.Count == 0 && next is { Course: "closed", Form: StateForm.Ahead, Day: null }) continue;
            if (steps.Count == 0)
            {
                steps.Add(next);
                continue;
            }

            StateTold last = steps[^1];
            if (next.Form == StateForm.NotYet || !(IsLater(story.DayOf(last.In), story.DayOf(next.In)) || GoesOn(last, next, story)) || LooksBack(next, story.DayOf(last.In))) continue;
            if (IsMoved(last, next, either) && AreOne(last, next)) steps.Add(next);
        }

        return steps;
    }

    /// <summary>What is only ahead can but come ("will run again", then "run again"), or be set for another day.</summary>
    private static bool IsMoved(StateTold last, StateTold next, bool either)
    {
        if (last.Form == StateForm.Ahead && next.Form == StateForm.Ahead && last.Step == next.Step) return last.Day is { } first && next.Day is { } second && first != second;
        return either ? last.Form == StateForm.Holds ? next.Step != last.Step : next.Step == last.Step && next.Form != last.Form : next.Rank > last.Rank;
    }

    /// <summary>Of a thing that can go to and fro a report that tells both states says by its own clauses which is the news; else nothing of their order.</summary>
    private static StateTold? Furthest(StateTold[] told, bool either)
    {
        StateTold[] news = either && told.Any(t => t.Form == StateForm.Holds) ? [.. told.Where(t => t.Form == StateForm.Holds)] : told;
        if (either && news.Any(t => t.Step != news[0].Step)) news = [.. news.Where(t => t.IsMain)];
        return news.Length == 0 || (either && news.Any(t => t.Step != news[0].Step)) ? null : news.OrderByDescending(t => t.Rank).ThenBy(t => t.IsHeadline).First();
    }

    private static bool IsLater(SolvedDay earlier, SolvedDay later) => earlier.Range.Latest is { } first && later.Range.Earliest is { } last && first < last;

    private static bool IsOfAnyDay(SolvedDay day) => day.Range is { Earliest: null, Latest: null };

    /// <summary>Where one report has no day, a later step comes after an earlier one; of what goes to and fro only where its word says that it was so before: "reopened", "lifted", "again".</summary>
    private static bool GoesOn(StateTold last, StateTold next, Joined story)
    {
        if (!(IsOfAnyDay(story.DayOf(last.In)) || IsOfAnyDay(story.DayOf(next.In))) || next.Form != StateForm.Holds || next.Rank <= last.Rank) return false;
        return !IsEither(next.Course) || next.In.Parsed.TokensOf(next.At.Span).Any(t => next.In.Parsed.Lower(t) is "again" or "lifted" || (next.In.Parsed.Pos[t] == Pos.VERB && next.In.Parsed.Lower(t).StartsWith("re", StringComparison.Ordinal)));
    }

    private static bool IsEither(string course) => course is "closed" or "ban" or "measure";

    /// <summary>Of a day before the earlier report, or told by the way ("the arrested man").</summary>
    private static bool LooksBack(StateTold next, SolvedDay earlier) => next.Day is { } day ? !IsOfAnyDay(earlier) && day < Chains.Day(earlier) : next.IsAside;

    /// <summary>The same person, or the same noun of which nothing tells one from another and something speaks for their being one.</summary>
    private static bool AreOne(StateTold a, StateTold b)
    {
        // "Norway is ready to accept observers", "Sweden accepts observers": what one means to do is not done by another.
        if (a.Step == b.Step && a.Doer is { } doer && b.Doer is { } doing && !ReferenceEquals(doer, doing) && !a.Named.Contains(doing.Main) && !b.Named.Contains(doer.Main)) return false;
        if (a.Thing.Who is not null || a.Thing.Key.StartsWith("aged ", StringComparison.Ordinal)) return true;
        (Which one, Which other) = (a.Thing.Which, b.Thing.Which);
        if (a.Thing.Key == "kind cause") return true;
        if (IsService(a.Thing.Key)) return one.Order == other.Order && (one.Words.Overlaps(other.Words) || a.Named.Overlaps(b.Named) || a.Named.Count == 0 || b.Named.Count == 0);
        if (IsTheRest(a, b)) return true;
        if (!one.IsOne(other) || (Count(a) is { } many && Count(b) is { } others && many != others)) return false;
        if (IsPeople(a) || LemmaOf(a) != LemmaOf(b)) return IsTheOne(b) && IsAlone(a) && IsAlone(b);
        return one.Words.Overlaps(other.Words) || (IsKnown(b) && IsAlone(a) && IsAlone(b));
    }

    /// <summary>"Will open two locks", then "opened the last four locks": with the last of them the whole is done.</summary>
    private static bool IsTheRest(StateTold a, StateTold b) =>
        b.Thing.Which.Order == "last" && a.Thing.Which.Order.Length == 0 && LemmaOf(a) == LemmaOf(b) && Count(b) is not null && IsTheOne(b) && a.In.Parsed.Tags[a.Thing.At] == "NNS" && b.In.Parsed.Tags[b.Thing.At] == "NNS"
        && (a.Thing.Which.Words.IsSubsetOf(b.Thing.Which.Words) || b.Thing.Which.Words.IsSubsetOf(a.Thing.Which.Words)) && IsAlone(a) && IsAlone(b);

    /// <summary>What runs, and stops, as a whole.</summary>
    private static bool IsService(string key) => key is "kind flights" or "kind school" or "kind trains" or "kind trading" or "kind power" or "kind evacuees" or "kind cause";

    private static bool IsPeople(StateTold one) => MeasureReader.IsPeople(LemmaOf(one));

    private static string LemmaOf(StateTold one) => one.In.Parsed.Lemma(one.Thing.At);

    /// <summary>"The bridge", or all of a kind: "ferries cross again".</summary>
    private static bool IsKnown(StateTold one) => one.IsHeadline || one is { Course: "held", Step: > 1, Form: not StateForm.NotYet } || one.Thing.Which.IsTheOne || (one.In.Parsed.Tags[one.Thing.At] == "NNS" && one.In.Parsed.Child(one.Thing.At, Relation.det, Relation.nummod) < 0);

    private static bool IsTheOne(StateTold one) => one.Thing.Which.IsTheOne && !one.In.Parsed.HasChild(one.Thing.At, "no", "any", "neither");

    private static string? Count(StateTold one)
    {
        foreach (int child in one.In.Parsed.Children(one.Thing.At))
            if (one.In.Parsed.Relations[child] == Relation.nummod) return one.In.Parsed.Lower(child);
        return null;
    }

    /// <summary>The report speaks of no other of its kind: "the northern bridge" beside "the bridge".</summary>
    private static bool IsAlone(StateTold one)
    {
        ParsedText parsed = one.In.Parsed;
        for (int t = 0; t < parsed.Count; t++)
            if (parsed.Pos[t] == Pos.NOUN && t != one.Thing.At && StateThings.KeyOf(parsed, t) == StateThings.KeyOf(parsed, one.Thing.At) && Names(Which.Of(parsed, t)) is var words && Names(one.Thing.Which) is var own && !words.IsSubsetOf(own) && !own.IsSubsetOf(words)) return false;
        return true;
    }

    /// <summary>The words that say which one: of a "15-day strike" not how long it lasts.</summary>
    private static HashSet<string> Names(Which which) => [.. which.Words.Where(w => w is not ("dai" or "week" or "month" or "year" or "hour"))];

    private static string About(StateTold first)
    {
        if (first.Thing.Who is { } who) return who.Name;
        string words = OneLine.Of(first.In.Parsed.ShortPhrase(first.Thing.At).Of(first.In.Report.Text));
        return words.Length <= LongestAbout ? words : first.In.Parsed.Form(first.Thing.At);
    }
}
