using Concordance.Language;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Talks.Outcomes;

/// <summary>A goal that is said to be still far: "a deal remains elusive", "a truce is out of reach", "no deal is in sight", "has yet to be reached", "the lack of an agreement".</summary>
internal static class MissedGoal
{
    public static bool Holds(ParsedText parsed, int noun) => IsLacking(parsed, noun) || Predicate(parsed, noun) >= 0;

    /// <summary>The clause, from the goal to what is said of it.</summary>
    public static Span Words(ParsedText parsed, int noun)
    {
        if (IsLacking(parsed, noun))
        {
            int lack = parsed.Heads[noun], above = parsed.Heads[lack];
            return above >= 0 && parsed.Subject(above) == lack ? Span.Hull(parsed.Phrase(lack), parsed.Phrase(above)) : parsed.Phrase(lack);
        }

        return Span.Hull(parsed.Phrase(noun), parsed.Phrase(Predicate(parsed, noun)));
    }

    /// <summary>"The lack of a deal", "the absence of an agreement".</summary>
    private static bool IsLacking(ParsedText parsed, int noun) => parsed.Heads[noun] is >= 0 and var head && parsed.Lemma(head) is "lack" or "absence" && parsed.Pos[head] == Pos.NOUN && parsed.Preposition(noun) == "of";

    /// <summary>What is said of the goal as a subject, where it says that it is far; -1 where it does not. A noun joined to the subject is one too.</summary>
    private static int Predicate(ParsedText parsed, int noun)
    {
        int subject = parsed.Relations[noun] == Relation.conj && parsed.Heads[noun] is >= 0 and var joined ? joined : noun, head = parsed.Heads[subject];
        if (head < 0 || parsed.Relations[subject] is not (Relation.nsubj or Relation.nsubj_pass)) return -1;
        string no = parsed.Lower(parsed.Child(subject, Relation.det));
        for (int t = subject + 1; t < parsed.Count && t < subject + MostWords && parsed.SentenceOf[t] == parsed.SentenceOf[subject]; t++)
        {
            if (!parsed.IsUnder(t, head)) continue;
            if (parsed.Lower(t) is "elusive" or "unreached" or "unattainable" or "distant" && no != "no" && !parsed.HasNot(head) && Stands(parsed, head, t)) return head;
            if (parsed.Lower(t) == "out" && parsed.Lower(t + 1) == "of" && parsed.Lower(t + 2) == "reach" && no != "no" && !parsed.HasNot(head)) return head;
            if (parsed.Lower(t) == "in" && parsed.Lower(t + 1) is "sight" or "reach" && (no == "no" || parsed.HasNot(head))) return head;
            if (parsed.Lower(t) == "yet" && parsed.Lower(t + 1) == "to" && parsed.Lower(t - 1) is "has" or "have" && no != "no" && parsed.Lower(t + 2) is "be" or "emerge" or "come" or "materialise" or "materialize") return head;
        }

        return -1;
    }

    private const int MostWords = 8;

    /// <summary>"Is elusive", "remains elusive", "proved elusive"; "would be elusive" is a guess.</summary>
    private static bool Stands(ParsedText parsed, int head, int word) => !parsed.HasChild(head, "may", "might", "would", "could", "if") && (head == word || parsed.Lemma(head) is "remain" or "prove" or "stay" or "seem" or "be");
}
