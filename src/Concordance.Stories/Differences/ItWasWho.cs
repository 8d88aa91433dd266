using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>One deed that a cleft sentence gives to one person and another report's to another: "It was Lund who opened the gate", "it was Dahl who opened the gate". A cleft shuts out everybody else.</summary>
internal static class ItWasWho
{
    private static readonly RuleId Rule = new("differences/it-was-who");

    private const int Farthest = 8;

    public static void Find(Joined story, Findings findings)
    {
        foreach (Account[] rivals in Accounts.AtOdds(story.Reports.SelectMany(r => Read(story, r))))
            if (OneInARole.AreOthers(rivals)) findings.Conflict(Rule, Accounts.AreDisputed(rivals) ? ConflictKind.Dispute : ConflictKind.Who, $"who did it: {rivals[0].In.Words(rivals[0].At)}", rivals.Select(r => r.Of), rivals.Select(r => r.At), "each account gives the deed to one alone, and to another");
    }

    private static IEnumerable<Account> Read(Joined story, ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 0; t + 3 < parsed.Count; t++)
        {
            if (parsed.Lower(t) != "it" || parsed.Lower(t + 1) is not ("was" or "is")) continue;
            int who = t + 2;
            while (who < parsed.Count && who < t + Farthest && parsed.SentenceOf[who] == parsed.SentenceOf[t] && parsed.Lower(who) is not ("who" or "and" or "or" or "not")) who++;
            if (who >= parsed.Count || parsed.Lower(who) != "who" || story.EntityOf(report.Whom(who - 1)) is not { Type: ReferentType.Person } person || Verb(parsed, who) is not (>= 0 and var verb)) continue;
            int thing = parsed.Child(verb, Relation.obj);
            if (thing < 0 || parsed.Pos[thing] is not (Pos.NOUN or Pos.PROPN) || Account.DayOf(story, report, t) is not { } day) continue;
            Span words = Span.Hull(parsed.Spans[t], parsed.Spans[Math.Max(verb, thing)]);
            yield return new Account(report, $"{parsed.Lemma(verb)} {parsed.Lower(verb + 1)} {Matter.Of(parsed, thing)}", person.Main.ToString(), report.Report.At(words), person, day, Account.SourceOf(story, report, words));
        }
    }

    /// <summary>The verb right behind "who", past an adverb or an auxiliary; -1 where it is denied.</summary>
    private static int Verb(ParsedText parsed, int who)
    {
        for (int t = who + 1; t < parsed.Count && t <= who + 3 && parsed.Pos[t] is Pos.VERB or Pos.AUX or Pos.ADV; t++)
            if (parsed.Pos[t] == Pos.VERB) return parsed.IsOpen(t) ? -1 : t;
        return -1;
    }
}
