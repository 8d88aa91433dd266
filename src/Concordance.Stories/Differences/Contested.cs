using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Stories.Claims;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>Two parties a few sentences apart on one matter, and one of the two says no, nobody, never: "the boxes were unguarded, said the campaign. No lorry was without a guard, said the judge."</summary>
internal static class Contested
{
    private static readonly RuleId Rule = new("differences/contested");

    private const int LongestAccount = 24;

    /// <summary>The two stand so many sentences, and so many statements, apart at most.</summary>
    private const int Sentences = 6, MostBetween = 4;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
        {
            Statement[] said = [.. Parties.Accounts(report).Where(s => IsOfFact(report, s))];
            for (int i = 0; i < said.Length; i++)
                for (int j = i + 1; j < said.Length && j <= i + MostBetween && Parties.Between(report, said[i], said[j]) <= Sentences; j++)
                    if (Parties.AreTwo(report, said[i], said[j]) && AreOpposed(report, said[i], said[j]) && SameMatter.Is(story, report, said[i].ContentHull, report, said[j].ContentHull)) Tell(report, said[i], said[j], findings);
        }
    }

    private static void Tell(ReadReport report, Statement one, Statement other, Findings findings)
    {
        Place at = report.Report.At(one.ContentHull), beside = report.Report.At(other.ContentHull);
        findings.Dispute(Rule, report, [one, other], at, beside, "two parties tell it in opposite ways");
    }

    /// <summary>One of the two denies; the word that it denies stands in the other, too, and one more of its clause.</summary>
    private static bool AreOpposed(ReadReport report, Statement one, Statement other)
    {
        int first = No(report, one.ContentHull), second = No(report, other.ContentHull);
        return (first < 0) != (second < 0) && (first < 0 ? Denies(report, second, one.ContentHull) : Denies(report, first, other.ContentHull));
    }

    private static bool Denies(ReadReport report, int no, Span told) => Denies(report, no, Words(report, told)) && IsOfOneAct(report, no, told);

    /// <summary>
    /// What is denied is told there: the act, by nobody else and of nothing else ("the bank lost money", not "the state lost none"), or the thing itself, where nothing is told
    /// to have been done with it ("there was no leak"); a word that only says which ("a chlorine leak") is neither.
    /// </summary>
    private static bool IsOfOneAct(ReadReport report, int no, Span told)
    {
        ParsedText parsed = report.Parsed;
        int head = parsed.Heads[no], verb = parsed.Pos[head] == Pos.VERB ? head : parsed.VerbAbove(no);
        int[] acts = [.. parsed.TokensOf(told).Where(t => parsed.Pos[t] == Pos.VERB && EventKin.Of(parsed, t) == EventKin.Of(parsed, verb))];
        if (acts.Length > 0 && !EventKin.IsGeneral(parsed, verb)) return acts.Any(a => OneAct.Is(report, verb, a));
        return parsed.TokensOf(told).Any(t => EventKin.Of(parsed, t) == EventKin.Of(parsed, head) && parsed.Relations[t] is not (Relation.compound or Relation.nmod or Relation.nmod_poss));
    }

    /// <summary>"Not", "never", "nobody", "no ship": the one word of a statement that denies; -1 where there is none, or several.</summary>
    internal static int No(ReadReport report, Span words)
    {
        int[] no = [.. report.Parsed.TokensOf(words).Where(t => Phrases.IsNot(report.Parsed.Lower(t)) || report.Parsed.Lower(t) is "no" or "nobody" or "none" or "nothing" or "neither")];
        return no is [var one] ? one : -1;
    }

    internal static bool Denies(ReadReport report, int no, HashSet<string> told)
    {
        ParsedText parsed = report.Parsed;
        int head = parsed.Heads[no], verb = head >= 0 && parsed.Pos[head] == Pos.VERB ? head : parsed.VerbAbove(no);
        if (head < 0 || verb < 0) return false;
        int[] bound = [.. new[] { verb, parsed.Subject(verb), parsed.Child(verb, Relation.obj), parsed.Child(verb, Relation.obl) }.Where(t => t >= 0 && !EventKin.IsGeneral(parsed, t) && told.Contains(EventKin.Of(parsed, t)))];
        return (bound.Contains(head) || bound.Contains(verb)) && (bound.Length > 1 || parsed.Pos[head] == Pos.NOUN);
    }

    internal static HashSet<string> Words(ReadReport report, Span words) =>
        report.Families(words, Pos.NOUN, Pos.VERB);

    /// <summary>What was or is so, in few words; no view, wish or forecast.</summary>
    internal static bool IsOfFact(ReadReport report, Statement said)
    {
        int[] words = [.. report.Parsed.TokensOf(said.ContentHull)];
        return words.Length <= LongestAccount && !words.Any(t => report.Parsed.Tags[t] == "MD" || report.Parsed.Lemma(t) is "think" or "believe" or "feel" or "want" or "hope" or "if" or "unless" or "support" or "agree");
    }
}
