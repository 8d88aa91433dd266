using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>A party rejects what another has just been told to say: "Farmers accuse the mine of poisoning the river. The mine has rejected the accusation", "the pilots called the account false".</summary>
internal static class RejectedAbove
{
    private static readonly RuleId Rule = new("differences/rejected-above");

    /// <summary>The charge or claim stands in the sentence before, or in the one before that.</summary>
    private const int Sentences = 2;

    private const int Farthest = 6;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
        {
            ParsedText parsed = report.Parsed;
            for (int t = 1; t < parsed.Count; t++)
                if (parsed.Pos[t] == Pos.VERB && !parsed.IsOpen(t) && (Rejected(parsed, t) ?? CalledWrong(parsed, t)) is { } noun && Above(report, t, noun) is { } told)
                {
                    Place rejection = report.Report.At(Span.Hull(parsed.Spans[Start(parsed, t)], parsed.Spans[Math.Max(t, Judged(parsed, noun))]));
                    if (!findings.Tells(report.Report.At(told), rejection)) findings.Conflict(Rule, ConflictKind.Dispute, $"the {parsed.Form(noun)}", [], [report.Report.At(told), rejection], "one party says it, another rejects it");
                }
        }
    }

    /// <summary>The noun of saying that is rejected or called untrue.</summary>
    private static int? Rejected(ParsedText parsed, int verb)
    {
        bool rejects = parsed.Lemma(verb) is "reject" or "deny" or "dismiss" or "refute" or "dispute" or "rebut" or "contradict" && parsed.Tags[verb] is "VBD" or "VBN" or "VBZ" or "VBP";
        bool calls = parsed.Lemma(verb) is "call" or "brand" or "describe" or "dismiss";
        if (!rejects && !calls) return null;
        for (int t = verb + 1; t < parsed.Count && t <= verb + Farthest && parsed.SentenceOf[t] == parsed.SentenceOf[verb] && parsed.Pos[t] is not Pos.PUNCT; t++)
        {
            if (!(IsSaying(parsed, t) || (calls && IsCount(parsed, t))) || !IsKnown(parsed, t)) continue;
            // "Rejects claims that cases are hidden": what is rejected stands behind the noun.
            if (parsed.Lower(t + 1) is "that" or "of") return null;
            return (rejects && IsSaying(parsed, t)) || IsUntrue(parsed, t) ? t : null;
        }

        return null;
    }

    private static bool IsSaying(ParsedText parsed, int t) => parsed.Lemma(t) is "accusation" or "allegation" or "charge" or "claim" or "account" or "version" or "assertion" or "story";

    private static bool IsCount(ParsedText parsed, int t) => parsed.Lemma(t) is "estimate" or "figure" or "number" or "count" or "calculation" or "suggestion" or "report";

    /// <summary>"Said the union's number was wrong", "insisted that the claim was untrue".</summary>
    private static int? CalledWrong(ParsedText parsed, int verb)
    {
        if (parsed.Lemma(verb) is not ("say" or "insist" or "maintain" or "argue" or "reply" or "answer") || parsed.Tags[verb] is not ("VBD" or "VBZ" or "VBP")) return null;
        for (int t = verb + 1; t < parsed.Count && t <= verb + Farthest && parsed.SentenceOf[t] == parsed.SentenceOf[verb] && parsed.Pos[t] is not Pos.PUNCT; t++)
            if ((IsSaying(parsed, t) || IsCount(parsed, t)) && IsKnown(parsed, t) && parsed.Lower(t + 1) is "was" or "were" or "is" or "are") return IsUntrue(parsed, t) ? t : null;
        return null;
    }

    /// <summary>The last word of the judgement on the noun.</summary>
    private static int Judged(ParsedText parsed, int noun)
    {
        for (int t = noun + 4; t > noun; t--)
            if (t < parsed.Count && parsed.SentenceOf[t] == parsed.SentenceOf[noun] && IsJudgement(parsed.Lower(t))) return t;
        return noun;
    }

    /// <summary>By the words right before: the tree of a noun with a judgement behind it is seldom right.</summary>
    private static bool IsKnown(ParsedText parsed, int noun)
    {
        for (int t = noun - 1; t > noun - 4 && t >= 0; t--)
            if (parsed.Lower(t) is "the" or "this" or "that" or "these" or "those" or "such" or "his" or "her" or "their" or "its" or "'s") return true;
        return false;
    }

    /// <summary>"False", "untrue", "a lie", "baseless" right behind.</summary>
    private static bool IsUntrue(ParsedText parsed, int noun)
    {
        for (int t = noun + 1; t < parsed.Count && t <= noun + 4 && parsed.SentenceOf[t] == parsed.SentenceOf[noun]; t++)
            if (IsJudgement(parsed.Lower(t))) return true;
        return false;
    }

    private static bool IsJudgement(string word) =>
        word is "false" or "untrue" or "wrong" or "baseless" or "unfounded" or "nonsense" or "lie" or "lies" or "absurd" or "fabricated" or "speculation" or "invention" or "exaggerated" or "inaccurate" or "incorrect" or "fiction" or "misleading";

    /// <summary>The charge or statement before, by another than who rejects it.</summary>
    private static Span? Above(ReadReport report, int verb, int noun)
    {
        ParsedText parsed = report.Parsed;
        int sentence = parsed.SentenceOf[verb], first = Math.Max(0, sentence - Sentences);
        if (sentence == 0 || parsed.Subject(verb) is not (>= 0 and var who)) return null;
        Span before = new(parsed.SentenceSpan(first).Start, parsed.SentenceSpan(sentence - 1).End);
        bool charge = parsed.Lemma(noun) is "accusation" or "allegation" or "charge";
        bool atOnce = charge && !Dissent.BeginsParagraph(report, sentence);
        if (charge)
            for (int t = parsed.Sentences[sentence].First - 1; t >= parsed.Sentences[first].First; t--)
                if (parsed.Lower(t) is "accuse" or "accuses" or "accused" or "accusing" or "alleges" or "alleged" && !parsed.IsOpen(t) && !IsOne(parsed, Accuser(parsed, t), who)) return Clause(parsed, t);
        // A charge need not be called one where it is rejected at once.
        if (atOnce) before = parsed.SentenceSpan(sentence - 1);
        // "The union's number": what the union said.
        string? whose = parsed.Child(noun, Relation.nmod_poss) is >= 0 and var owner && parsed.Pos[owner] is Pos.NOUN or Pos.PROPN ? parsed.Lemma(owner) : null;
        Statement? said = report.Statements.LastOrDefault(s => s.Speaker is not null && (whose is null || parsed.TokensOf(s.Speaker.Span).Any(t => parsed.Lemma(t) == whose)) && s.Cue is not null && before.Contains(s.ContentHull) && s.Act is Act.Say or Act.Announce or Act.Accuse or Act.Other && !s.Question);
        // "The fraud claims" are those of a matter that may stand anywhere above.
        return said is null || (charge && !atOnce) || parsed.Child(noun, Relation.compound, Relation.amod) >= 0 || IsOne(parsed, parsed.TokenAt(said.Speaker!.Span.End - 1), who) ? null : said.ContentHull;
    }

    /// <summary>The subject, else the first noun of the sentence.</summary>
    private static int Accuser(ParsedText parsed, int verb)
    {
        if (parsed.Subject(verb) is >= 0 and var subject && subject < verb) return subject;
        int first = parsed.Sentences[parsed.SentenceOf[verb]].First;
        while (first < verb && parsed.Pos[first] is not (Pos.NOUN or Pos.PROPN)) first++;
        return first < verb ? first : -1;
    }

    private static bool IsOne(ParsedText parsed, int one, int other) => one < 0 || parsed.Pos[one] == Pos.PRON || parsed.Pos[other] == Pos.PRON || parsed.Lower(one) == parsed.Lower(other);

    private static int Start(ParsedText parsed, int verb) => Accuser(parsed, verb) is >= 0 and var subject && subject < verb ? parsed.TokenAt(parsed.Phrase(subject).Start) : verb;

    private static Span Clause(ParsedText parsed, int verb)
    {
        int last = verb;
        while (last + 1 < parsed.Sentences[parsed.SentenceOf[verb]].End && parsed.Form(last + 1) is not ("." or ";")) last++;
        return parsed.SpanOf(Start(parsed, verb), last + 1);
    }
}
