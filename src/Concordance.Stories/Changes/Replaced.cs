using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories.Deeds;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Changes;

/// <summary>An office that passes on: one whom an earlier report tells in it was replaced, or has stepped down.</summary>
internal static class Replaced
{
    private static readonly RuleId Rule = new("changes/replaced");

    public static void Find(Joined story, Chains chains)
    {
        HashSet<Place> told = [];
        foreach (ReadReport report in story.Reports)
            for (int verb = 0; verb < report.Parsed.Count; verb++)
                if (report.Parsed.Pos[verb] == Pos.VERB && Gone(story, report, verb) is var (who, state, words) && told.Add(who.Main) && Before(story, who, report) is { } office)
                    chains.Add(Rule, $"{who.Name}: {office.Text}", [Step(story, story.ReportOf(office.At.Report), "in office", office.At), Step(story, report, state, report.At(words))], int.MaxValue);
    }

    private static Telling Step(Joined story, ReadReport report, string state, Place at) => new(report, story.DayOf(report), state, 0, at, null);

    /// <summary>The office that the earliest report before gives; a former one is none.</summary>
    private static OfficeGiven? Before(Joined story, Entity who, ReadReport later) => who.Offices
        .Where(o => o.At.Report != later.Report.Id && !o.Text.Contains("ormer", StringComparison.Ordinal) && Chains.Day(story.DayOf(story.ReportOf(o.At.Report))) < Chains.Day(story.DayOf(later)))
        .OrderBy(o => Chains.Day(story.DayOf(story.ReportOf(o.At.Report)))).ThenBy(o => o.At.Report).ThenBy(o => o.At.Span).FirstOrDefault();

    /// <summary>"Lund was replaced by Dahl", "Dahl replaced Lund as mayor", "Lund stepped down".</summary>
    private static (Entity Who, string State, Span Words)? Gone(Joined story, ReadReport report, int verb)
    {
        ParsedText parsed = report.Parsed;
        string act = parsed.Lemma(verb);
        bool down = (act == "step" && parsed.Lower(verb + 1) == "down") || act == "resign";
        if (!(down || act is "replace" or "succeed") || (VerbForm.Of(parsed, verb, false) is not { When: DeedTime.Past, Done: true } && !(act == "succeed" && parsed.Tags[verb] == "VBZ"))) return null;
        int passive = parsed.Child(verb, Relation.nsubj_pass), who = down ? parsed.Subject(verb) : passive >= 0 ? passive : parsed.Child(verb, Relation.obj);
        if (who < 0 || Person(story, report, who) is not { } gone) return null;
        int next = down ? -1 : passive >= 0 ? Next(parsed, verb) : parsed.Subject(verb);
        Entity? follower = next >= 0 ? Person(story, report, next) : null;
        if (!down && (follower is null || ReferenceEquals(follower, gone))) return null;
        Span words = Span.Hull(parsed.Spans[who], Span.Hull(parsed.Spans[verb], next >= 0 ? parsed.Phrase(next) : parsed.Spans[down && act == "step" ? verb + 1 : verb]));
        return (gone, down ? "stepped down" : $"replaced by {follower!.Name}", words);
    }

    /// <summary>Behind "by" or "with", in the same sentence and right behind the verb.</summary>
    private static int Next(ParsedText parsed, int verb)
    {
        for (int t = verb + 1; t < parsed.Count && t < verb + 6 && parsed.SentenceOf[t] == parsed.SentenceOf[verb]; t++)
            if (parsed.Lower(t) is "by" or "with")
                for (int name = t + 1; name < parsed.Count && name < t + 6; name++)
                    if (parsed.Pos[name] == Pos.PROPN) return name;
        return -1;
    }

    private static Entity? Person(Joined story, ReadReport report, int token) => Account.WhoAt(story, report, token) is { Type: ReferentType.Person } person ? person : null;
}
