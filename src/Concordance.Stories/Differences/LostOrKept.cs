using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories.Claims;
using Concordance.Stories.Deeds;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>One who has left or lost an office in one report and still holds it in another of the same day: "the coach has been sacked", "Lund is still the coach".</summary>
internal static class LostOrKept
{
    private static readonly RuleId Rule = new("differences/lost-or-kept");

    public static void Find(Joined story, Findings findings)
    {
        foreach (Account[] both in Accounts.AtOdds(story.Reports.SelectMany(r => Read(story, r))))
            if (!findings.Tells(both[0].At, both[1].At))
                findings.Conflict(Rule, Accounts.AreDisputed(both) ? ConflictKind.Dispute : ConflictKind.Status, $"whether {((Entity)both[0].Of).Name} is in office", both.Select(a => a.Of).Distinct(), both.Select(a => a.At), "gone by one account and still there by another, of one day", "they left in between", matter: MatterKind.Question);
    }

    private static IEnumerable<Account> Read(Joined story, ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        if (story.DayOf(report).Value is not { } day) yield break;
        for (int t = 0; t < parsed.Count; t++)
        {
            (int who, bool kept) = Gone(report, t) is >= 0 and var gone ? (gone, false) : (Kept(parsed, t), true);
            if (who < 0 || Account.WhoAt(story, report, who) is not { Type: ReferentType.Person } person) continue;
            Span words = Span.Hull(parsed.Spans[who], parsed.Spans[t]);
            yield return new Account(report, $"{person.Main} in office", kept ? "kept" : "gone", report.Report.At(words), person, day.DayNumber, Account.SourceOf(story, report, words));
        }
    }

    /// <summary>Who was dismissed, or resigned; -1 where nobody did.</summary>
    private static int Gone(ReadReport report, int verb)
    {
        ParsedText parsed = report.Parsed;
        if (parsed.Pos[verb] != Pos.VERB || VerbForm.Of(parsed, verb, false) is not { When: DeedTime.Past, Done: true }) return -1;
        if (parsed.Lemma(verb) is "sack" or "dismiss" or "fire" or "oust" or "axe") return Arguments.Of(report, verb) is { IsSubject: false } who ? who.Thing : -1;
        return parsed.Lemma(verb) is "resign" or "quit" || (parsed.Lemma(verb) == "step" && parsed.Lower(verb + 1) == "down") ? parsed.Child(verb, Relation.nsubj) : -1;
    }

    /// <summary>"Lund is still the coach", "Lund remains coach", "Lund is still in office"; -1 where nobody is told to.</summary>
    private static int Kept(ParsedText parsed, int t)
    {
        if (parsed.Pos[t] != Pos.NOUN) return -1;
        int verb = parsed.Heads[t];
        bool remains = verb >= 0 && parsed.Lower(verb) is "remains" or "stays" && parsed.Relations[t] is Relation.xcomp or Relation.obl or Relation.obj && !parsed.HasNot(verb);
        bool still = parsed.HasChild(t, "still") && parsed.HasChild(t, "is", "'s") && parsed.Child(t, Relation.cop) >= 0 && !parsed.HasNot(t);
        if (!remains && !still) return -1;
        bool office = parsed.Lemma(t) is "office" or "charge" or "post" ? parsed.Preposition(t) is "in" : parsed.Preposition(t).Length == 0 && IsOffice(parsed.Lemma(t));
        return office ? parsed.Child(remains ? verb : t, Relation.nsubj) : -1;
    }

    private static bool IsOffice(string noun) => noun is "coach" or "manager" or "minister" or "mayor" or "chairman" or "chairwoman" or "chair" or "president" or "director" or "head" or "chief" or "captain" or "editor" or "governor" or "secretary" or "leader" or "boss" or "treasurer";
}
