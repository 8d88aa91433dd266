using Concordance.Language;

namespace Concordance.Stories.Differences;

/// <summary>Dissent by what a party has or lacks: "tell a different tale", "have another explanation", "has no record of any such call", "has never heard of it", "do not believe it".</summary>
internal static class OwnVersion
{
    /// <summary>Words between the verb and "different": "a", "a very".</summary>
    private const int Between = 3;

    /// <summary>The token after the phrase that begins with a verb; null where it says no such thing.</summary>
    public static int? End(ParsedText parsed, int verb) => Different(parsed, verb) ?? Unknown(parsed, verb) ?? Unbelieved(parsed, verb);

    /// <summary>"Tell a very different story", "has another version".</summary>
    private static int? Different(ParsedText parsed, int verb)
    {
        if (parsed.Lemma(verb) is not ("tell" or "have" or "give" or "offer" or "paint" or "remember") || parsed.IsOpen(verb)) return null;
        for (int t = verb + 1; t + 1 < parsed.Count && t <= verb + Between && parsed.SentenceOf[t + 1] == parsed.SentenceOf[verb] && parsed.Pos[t] is not (Pos.NOUN or Pos.PUNCT); t++)
            if (parsed.Lower(t) is "different" or "another" or "other" && parsed.Lemma(t + 1) is "story" or "tale" or "version" or "account" or "explanation" or "view" or "recollection" or "memory" or "picture" or "theory") return t + 2;
        return null;
    }

    /// <summary>"Has no record of that", "had never heard of it", "knows nothing of such a letter", "could not recall a warning".</summary>
    private static int? Unknown(ParsedText parsed, int verb)
    {
        int t = verb + 1, end = parsed.Sentences[parsed.SentenceOf[verb]].End;
        bool lacks = parsed.Lemma(verb) == "have" && t + 1 < end && parsed.Lower(t) == "no" && parsed.Lower(t + 1) is "record" or "records" or "memory" or "recollection" or "knowledge";
        bool unheard = parsed.Lower(verb) == "heard" && parsed.Lower(verb - 1) == "never";
        bool ignorant = parsed.Lemma(verb) == "know" && t < end && parsed.Lower(t) == "nothing";
        t = lacks ? verb + 3 : unheard ? verb + 1 : ignorant ? verb + 2 : end;
        return t + 1 < end && parsed.Lower(t) is "of" or "about" && Points(parsed, t + 1) ? t + 2 : null;
    }

    /// <summary>"Do not believe it", "doubts that".</summary>
    private static int? Unbelieved(ParsedText parsed, int verb)
    {
        bool not = parsed.Lemma(verb) is "believe" or "buy" or "accept" or "trust" && parsed.HasNot(verb), doubts = parsed.Lemma(verb) == "doubt" && !parsed.IsOpen(verb);
        int t = verb + 1, end = parsed.Sentences[parsed.SentenceOf[verb]].End;
        return (not || doubts) && t + 1 < end && parsed.Lower(t) is "it" or "this" or "that" or "him" or "her" or "them" && parsed.Form(t + 1) is "." or "," or ";" or ":" ? t + 1 : null;
    }

    /// <summary>What stands above, or anything of its kind.</summary>
    private static bool Points(ParsedText parsed, int token) => parsed.Lower(token) is "it" or "this" or "that" or "them" or "any" or "such" or "these" or "those";
}
