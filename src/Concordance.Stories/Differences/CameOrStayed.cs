using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>One who was there by one report and not by another, of one occasion and day: "Lund attended the hearing on Monday", "Lund stayed away from the hearing on Monday".</summary>
internal static class CameOrStayed
{
    private static readonly RuleId Rule = new("differences/came-or-stayed");

    private const int Farthest = 7;

    public static void Find(Joined story, Findings findings)
    {
        foreach (Account[] both in Accounts.AtOdds(story.Reports.SelectMany(r => Read(story, r))))
            findings.Conflict(Rule, Accounts.AreDisputed(both) ? ConflictKind.Dispute : ConflictKind.Attendance, $"whether {((Entity)both[0].Of).Name} was there", both.Select(a => a.Of).Distinct(), both.Select(a => a.At), "there by one account and not there by another, of one day", matter: MatterKind.Question);
    }

    private static IEnumerable<Account> Read(Joined story, ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 0; t < parsed.Count; t++)
        {
            if (There(parsed, t) is not { } there || Occasion(parsed, t) is not (>= 0 and var occasion)) continue;
            if (Subject(parsed, t) is not (>= 0 and var subject) || subject > t || Account.WhoAt(story, report, subject) is not { Type: ReferentType.Person } who) continue;
            if (Account.DayOf(story, report, t) is not { } day) continue;
            Span words = Span.Hull(parsed.Spans[subject], parsed.Spans[occasion]);
            yield return new Account(report, $"{who.Main} {Matter.Of(parsed, occasion)}", there ? "there" : "away", report.Report.At(words), who, day, Account.SourceOf(story, report, words));
        }
    }

    /// <summary>Whether the words at a token put its subject there, or away; null where they say neither as a fact.</summary>
    private static bool? There(ParsedText parsed, int t)
    {
        bool? there = parsed.Lemma(t) switch
        {
            "attend" => true,
            "participate" or "take" when parsed.Lemma(t) == "participate" || parsed.Lower(t + 1) == "part" => true,
            "stay" when parsed.Lower(t + 1) == "away" => false,
            "skip" or "miss" or "boycott" => false,
            "come" or "show" or "turn" when parsed.Lower(t + 1) is "to" || (parsed.Lower(t + 1) == "up" && parsed.Lower(t + 2) is "at" or "for") => true,
            "present" when parsed.Lower(t + 1) is "at" && parsed.Child(t, Relation.cop) >= 0 => true,
            "absent" when parsed.Lower(t + 1) is "from" && parsed.Child(t, Relation.cop) >= 0 => false,
            _ when parsed.Pos[t] == Pos.NOUN && parsed.Preposition(t) == "at" && parsed.Child(t, Relation.cop) >= 0 => true,
            // "Was among the mourners at the funeral".
            _ when parsed.Pos[t] == Pos.NOUN && parsed.Preposition(t) == "among" && parsed.Child(t, Relation.cop) >= 0 && parsed.Lower(parsed.TokenAt(parsed.Spans[t].End)) is "at" => true,
            "room" when parsed.Lower(t - 2) == "in" && parsed.Child(t, Relation.cop) >= 0 => true,
            _ => null,
        };
        if (there is null || !IsPast(parsed, t)) return null;
        return IsDenied(parsed, t) ? !there : there;
    }

    /// <summary>Told as over: a past form, or "did not" before the bare one.</summary>
    private static bool IsPast(ParsedText parsed, int t)
    {
        foreach (int child in parsed.Children(t))
        {
            if (parsed.Tags[child] is "MD" or "TO" || parsed.Lower(child) is "if" or "whether" or "unless" or "nearly" or "almost") return false;
            if (parsed.Lower(child) is "did" or "was" or "were" or "had") return true;
        }

        return parsed.Tags[t] == "VBD";
    }

    private static bool IsDenied(ParsedText parsed, int t)
    {
        foreach (int child in parsed.Children(t))
            if (parsed.Lower(child) is "not" or "n't" or "never" or "neither") return true;
        return false;
    }

    private static int Subject(ParsedText parsed, int t) => parsed.Subject(t) is >= 0 and var own ? own : parsed.Relations[t] is Relation.conj && parsed.Heads[t] >= 0 ? parsed.Subject(parsed.Heads[t]) : -1;

    /// <summary>What was attended: the next noun.</summary>
    private static int Occasion(ParsedText parsed, int t)
    {
        if (parsed.Pos[t] == Pos.NOUN && parsed.Preposition(t) == "at") return t;
        for (int at = t + 1; at < parsed.Count && at <= t + Farthest && parsed.SentenceOf[at] == parsed.SentenceOf[t] && parsed.Pos[at] is not (Pos.PUNCT or Pos.SCONJ or Pos.CCONJ); at++)
            if (parsed.Pos[at] == Pos.NOUN && parsed.Lower(at) != "part" && parsed.Relations[at] is not Relation.compound) return at;
        return -1;
    }
}
