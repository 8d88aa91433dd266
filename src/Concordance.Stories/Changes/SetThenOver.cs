using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Stories.Claims;
using Concordance.Stories.Deeds;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Changes;

/// <summary>What was set for a day is behind when a later report speaks: "is to visit the mill on Friday", then "during her visit to the mill"; "will hold a debate on Friday", then "after a heated debate"; "a vote will be held on Friday", then "the house voted on Friday".</summary>
internal static class SetThenOver
{
    private static readonly RuleId Rule = new("changes/set-then-over");

    /// <summary>Days before and after the day it is set for on which the same words tell of the same thing.</summary>
    private const int LongestAhead = 21, LongestBehind = 10;

    private const int Farthest = 7, MostOfReport = 64, LongestWords = 80;

    /// <param name="Family">What is set.</param>
    /// <param name="About">Families of what else its sentence tells.</param>
    private sealed record Plan(ReadReport In, DateOnly Day, string Name, string Family, HashSet<string> About, HashSet<string> Named, Place At);

    /// <summary>Words by which an act is behind: the act itself, done, or "after" and "during" before its noun.</summary>
    /// <param name="Days">Those of its sentence where the act itself is told, else those near it.</param>
    private sealed record Past(ReadReport In, string Family, bool IsAct, DateOnly?[] Days, HashSet<string> About, HashSet<string> Named, Place At);

    public static void Find(Joined story, Chains chains)
    {
        Plan[] plans = [.. story.Reports.SelectMany(r => PlansOf(story, r).Take(MostOfReport))];
        HashSet<string> families = new(plans.Select(p => p.Family), StringComparer.Ordinal);
        ByFamily<Past> past = new(story.Reports.SelectMany(r => PastOf(story, r, families)), p => p.Family, p => p.In);
        HashSet<Place> told = [];
        foreach (Plan plan in plans)
            foreach (Past[] later in past.Of(plan.Family))
            {
                ReadReport report = later[0].In;
                if (report.Report.Id == plan.In.Report.Id || story.DayOf(report).Value is not { } day || day < plan.Day || day > plan.Day.AddDays(LongestBehind)) continue;
                if (later.FirstOrDefault(p => IsOf(p, plan)) is not { At: var over } || chains.Tells(plan.At) || chains.Tells(over) || !told.Add(over)) continue;
                chains.AddInOrder(Rule, plan.Name, [new Telling(plan.In, story.DayOf(plan.In), "planned", 0, plan.At, null), new Telling(report, PlannedThenHeld.On(plan.Day, story.DayOf(report)), "reported held", PlannedThenHeld.Done, over, null)]);
                break;
            }
    }

    private static IEnumerable<Plan> PlansOf(Joined story, ReadReport report)
    {
        if (story.DayOf(report).Value is not { } told) yield break;
        ParsedText parsed = report.Parsed;
        foreach (TimeExpression time in report.Times.Where(t => t.Kind is TimeKind.Date or TimeKind.Time))
        {
            int at = parsed.TokenAt(time.Span.End - 1);
            if (at >= parsed.Count || story.On(time)?.Days.Single is not { } day || day < told || day > told.AddDays(LongestAhead)) continue;
            int verb = parsed.VerbAbove(at);
            if (verb < 0 || !IsAhead(parsed, verb) || Core(parsed, verb) is not (>= 0 and var core)) continue;
            SentenceRange sentence = parsed.Sentences[parsed.SentenceOf[verb]];
            int[] words = [.. Enumerable.Range(sentence.First, sentence.Count)];
            Span when = Span.Hull(parsed.Spans[verb], time.Span), whole = Span.Hull(parsed.Spans[core], when);
            string name = OneLine.Of((parsed.Pos[core] == Pos.NOUN ? parsed.ShortPhrase(core) : when).Of(report.Report.Text));
            yield return new Plan(report, day, name, EventKin.Of(parsed, core), About(parsed, words, core), NamesAround.Of(story, report, words), report.At(whole.Length <= LongestWords ? whole : when.Length <= LongestWords ? when : parsed.Spans[core]));
        }
    }

    /// <summary>"Will visit", "is to visit", "plans to visit".</summary>
    private static bool IsAhead(ParsedText parsed, int verb) =>
        VerbForm.Of(parsed, verb, false) is { When: DeedTime.Ahead, Done: true }
        || (parsed.Lower(verb - 1) == "to" && parsed.Heads[verb] is >= 0 and var above && parsed.Lemma(above) is "plan" or "intend" or "due" or "schedule" && !parsed.HasNot(above) && !parsed.HasChild(above, "had", "was", "were", "no"));

    /// <summary>What is set: the act itself, or the noun of "hold a debate", "a debate will be held".</summary>
    private static int Core(ParsedText parsed, int verb)
    {
        if (parsed.Lemma(verb) is "hold" or "have" or "pay" or "stage" or "convene" or "give" or "take")
        {
            int noun = parsed.Child(verb, Relation.obj, Relation.nsubj_pass);
            // "Has been put off and will be held on Thursday".
            if (noun < 0 && parsed.Relations[verb] == Relation.conj && parsed.Heads[verb] is >= 0 and var first) noun = parsed.Child(first, Relation.nsubj_pass);
            return noun >= 0 && parsed.Pos[noun] == Pos.NOUN ? noun : -1;
        }

        return EventKin.IsGeneral(parsed, verb) ? -1 : verb;
    }

    private static HashSet<string> About(ParsedText parsed, IEnumerable<int> words, int core) =>
        [.. words.Where(t => t != core && parsed.Pos[t] is Pos.NOUN && !EventKin.IsGeneral(parsed, t)).Select(t => EventKin.Of(parsed, t))];

    /// <summary>The act itself on the day that it was set for, or words that look back on it with a name, or without any with another word, of the plan.</summary>
    private static bool IsOf(Past past, Plan plan) => past.IsAct
        // "Cranes are to stand idle in Drumton" and "the number of ships off Drumton stood at 43": one place ties no two acts.
        ? past.Days is [{ } day] && day == plan.Day && (past.About.Overlaps(plan.About) || past.Named.Count(n => n[0] != '@' && plan.Named.Contains(n)) > 1)
        : !past.Days.Any(d => d is { } other && other != plan.Day) && (past.Named.Overlaps(plan.Named) || (plan.Named.Count == 0 && past.About.Overlaps(plan.About)));

    private static IEnumerable<Past> PastOf(Joined story, ReadReport report, HashSet<string> families)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 0; t + 1 < parsed.Count; t++)
        {
            if (parsed.Pos[t] == Pos.VERB && EventKin.Of(parsed, t) is var family && families.Contains(family) && VerbForm.Of(parsed, t, false) is { When: DeedTime.Past, Done: true }) yield return Done(story, report, t, family);
            if (parsed.Lower(t) is not ("after" or "during" or "following")) continue;
            foreach ((string told, int act) in Told(parsed, t).DistinctBy(a => a.Family, StringComparer.Ordinal))
                if (families.Contains(told) && !IsStillAhead(parsed, t, act)) yield return LookedBackOn(story, report, t, act, told);
        }
    }

    /// <summary>"The house voted on Friday": the act itself.</summary>
    private static Past Done(Joined story, ReadReport report, int verb, string family)
    {
        ParsedText parsed = report.Parsed;
        SentenceRange sentence = parsed.Sentences[parsed.SentenceOf[verb]];
        int[] words = [.. Enumerable.Range(sentence.First, sentence.Count)];
        DateOnly?[] days = [.. report.Times.Where(x => x.Kind is TimeKind.Date or TimeKind.Time && parsed.SentenceSpan(parsed.SentenceOf[verb]).Contains(x.Span)).Select(x => story.On(x)?.Days.Single).Distinct()];
        Place at = report.At(parsed.Subject(verb) is >= 0 and var who && verb - who is > 0 and < Farthest ? parsed.SpanOf(who, verb + 1) : parsed.Spans[verb]);
        return new Past(report, family, true, days, About(parsed, words, verb), NamesAround.Of(story, report, words), at);
    }

    /// <summary>"After a heated debate", "during her visit", "after meeting the heads".</summary>
    private static Past LookedBackOn(Joined story, ReadReport report, int at, int act, string family)
    {
        ParsedText parsed = report.Parsed;
        SentenceRange sentence = parsed.Sentences[parsed.SentenceOf[at]];
        int[] words = [.. Enumerable.Range(sentence.First, sentence.Count)];
        DateOnly?[] days = [.. report.Times.Where(x => x.Kind is TimeKind.Date or TimeKind.Time && Math.Abs(parsed.TokenAt(x.Span.Start) - act) < Farthest).Select(x => story.On(x)?.Days.Single)];
        return new Past(report, family, false, days, About(parsed, words, act), NamesAround.Of(story, report, words), report.At(parsed.SpanOf(at, act + 1)));
    }

    /// <summary>The nouns of acts behind the preposition, or an "-ing" right behind it, each with its family.</summary>
    private static IEnumerable<(string Family, int Act)> Told(ParsedText parsed, int at)
    {
        for (int t = at + 1; t < parsed.Count && t <= at + Farthest && parsed.SentenceOf[t] == parsed.SentenceOf[at] && parsed.Pos[t] is not Pos.PUNCT; t++)
        {
            bool right = t == at + 1 && parsed.Tags[t] == "VBG";
            if ((right || parsed.Pos[t] == Pos.NOUN) && !(parsed.Relations[t] == Relation.compound && parsed.Heads[t] > t)) yield return (EventKin.Of(parsed, t), t);
            // "A heated debate": the participle belongs to the noun.
            if (parsed.Pos[t] is Pos.VERB or Pos.AUX or Pos.SCONJ or Pos.CCONJ or Pos.ADP && !right && parsed.Relations[t] != Relation.amod) yield break;
        }
    }

    /// <summary>"Will decide after the debate": the act is not over.</summary>
    private static bool IsStillAhead(ParsedText parsed, int at, int act)
    {
        int verb = parsed.VerbAbove(act);
        return parsed.Lower(at - 1) != "," && verb >= 0 && (VerbForm.IsOpen(parsed, verb) || parsed.HasChild(verb, "will", "to"));
    }
}
