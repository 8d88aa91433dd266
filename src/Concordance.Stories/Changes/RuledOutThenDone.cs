using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Stories.Claims;
using Concordance.Stories.Deeds;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Changes;

/// <summary>What one said would not come was done by the same: "a recall is not planned, the firm said", then "the firm has recalled its lamps"; "ruled out a sale", then "sold".</summary>
internal static class RuledOutThenDone
{
    private static readonly RuleId Rule = new("changes/ruled-out-then-done");

    /// <summary>Days after which the same act is another.</summary>
    private const int LongestWait = 45;

    private const int Farthest = 5;

    /// <param name="By">Who said so, or would not do it.</param>
    private sealed record RuledOut(ReadReport In, string Family, HashSet<string> By, Place At);

    /// <param name="By">Who did it.</param>
    /// <param name="Until">The last days of the times that its sentence gives.</param>
    private sealed record Deed(ReadReport In, string Family, HashSet<string> By, DateOnly[] Until, Place At);

    public static void Find(Joined story, Chains chains)
    {
        RuledOut[] plans = [.. story.Reports.SelectMany(r => Read(story, r))];
        HashSet<string> families = new(plans.Select(p => p.Family), StringComparer.Ordinal);
        ByFamily<Deed> deeds = new(story.Reports.SelectMany(r => Done(story, r, families)), d => d.Family, d => d.In);
        HashSet<Place> told = [];
        foreach (RuledOut plan in plans)
            foreach (Deed[] later in deeds.Of(plan.Family))
            {
                ReadReport report = later[0].In;
                if (story.DayOf(report).Value is not { } day || story.DayOf(plan.In).Value is not { } before || day <= before || day > before.AddDays(LongestWait)) continue;
                if (later.FirstOrDefault(d => d.By.Overlaps(plan.By) && !d.Until.Any(u => u < before)) is not { At: var done } || chains.Tells(plan.At) || chains.Tells(done) || !told.Add(done)) continue;
                chains.AddInOrder(Rule, OneLine.Of(done.Span.Of(report.Report.Text)), [new Telling(plan.In, story.DayOf(plan.In), "ruled out", 0, plan.At, null), new Telling(report, story.DayOf(report), "reported done", 1, done, null)]);
                break;
            }
    }

    private static IEnumerable<RuledOut> Read(Joined story, ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 1; t < parsed.Count; t++)
        {
            if (Act(parsed, t) is not (>= 0 and var act) || EventKin.IsGeneral(parsed, act)) continue;
            Statement? said = report.Innermost(parsed.Spans[act]);
            if (said is { Question: true } or { Act: Reading.Attribution.Act.Deny }) continue;
            HashSet<string> by = NamesAround.Of(story, report, said?.Speaker is { } speaker ? parsed.TokensOf(speaker.Span) : []);
            if (said?.Speaker is { Referents: [var one] } && story.EntityOf(one) is { } who) by.Add($"@{who.Main}");
            if (parsed.VerbAbove(act) is >= 0 and var verb && Doer(parsed, verb) is >= 0 and var doer) by.UnionWith(Around(story, report, doer));
            if (by.Count > 0) yield return new RuledOut(report, EventKin.Of(parsed, act), by, report.At(Span.Hull(parsed.Spans[t], parsed.Spans[act])));
        }
    }

    /// <summary>"A recall was not planned", "had no plans to recall", "ruled out a recall".</summary>
    private static int Act(ParsedText parsed, int t)
    {
        if (parsed.Pos[t] == Pos.VERB && parsed.Lemma(t) is "plan" or "consider" or "intend" && parsed.HasNot(t) && parsed.Child(t, Relation.nsubj_pass) is >= 0 and var noun) return parsed.Pos[noun] == Pos.NOUN ? noun : -1;
        if (parsed.Lemma(t) is "plan" or "intention" && parsed.Pos[t] == Pos.NOUN && parsed.HasChild(t, "no"))
            for (int v = t + 1; v <= t + 3 && v < parsed.Count; v++)
                if (parsed.Pos[v] is Pos.VERB or Pos.NOUN) return v;
        if (parsed.Lower(t) is "ruled" or "rules" && parsed.Lower(t + 1) == "out" && parsed.Tags[t] is "VBD" or "VBZ" or "VBN" && !parsed.HasNot(t) && !parsed.HasChild(t, "had", "could", "can", "to"))
            for (int v = t + 2; v <= t + Farthest && v < parsed.Count && parsed.Pos[v] is not Pos.PUNCT; v++)
                if (parsed.Tags[v] == "VBG" || parsed.Pos[v] == Pos.NOUN) return v;
        return -1;
    }

    private static int Doer(ParsedText parsed, int verb) => parsed.Child(verb, Relation.nsubj);

    private static HashSet<string> Around(Joined story, ReadReport report, int token) => NamesAround.Of(story, report, report.Parsed.TokensOf(report.Parsed.ShortPhrase(token)));

    /// <summary>Acts of these families that somebody has done.</summary>
    private static IEnumerable<Deed> Done(Joined story, ReadReport report, HashSet<string> families)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 1; t < parsed.Count; t++)
        {
            if (parsed.Pos[t] != Pos.VERB || EventKin.Of(parsed, t) is var family && !families.Contains(family) || VerbForm.Of(parsed, t, false) is not { When: DeedTime.Past, Done: true } || parsed.HasChild(t, "had") || Doer(parsed, t) is not (>= 0 and var doer)) continue;
            Span sentence = parsed.SentenceSpan(parsed.SentenceOf[t]);
            yield return new Deed(report, family, Around(story, report, doer), [.. report.Times.Where(x => sentence.Contains(x.Span)).Select(x => story.On(x)?.Days.Latest).OfType<DateOnly>()], report.At(parsed.SpanOf(Math.Min(doer, t), t + 1)));
        }
    }
}
