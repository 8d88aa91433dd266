using Concordance.Language;
using Concordance.Reading.Events;
using Concordance.Stories.Differences;

namespace Concordance.Stories.Deeds;

/// <summary>What the form of a verb and the words around it say: over or ahead, done or not.</summary>
internal readonly record struct VerbForm(DeedTime When, bool Done)
{
    private const int Farthest = 4;

    /// <summary>Null where the words leave it open ("may sign", "if it signs", "wants to sign"), or tell of a habit ("signs").</summary>
    /// <param name="participle">Also "signing", as a charge or denial has it ("accused of signing").</param>
    public static VerbForm? Of(ParsedText parsed, int verb, bool participle)
    {
        bool not = false, past = parsed.Tags[verb] == "VBD", ahead = false, to = false;
        foreach (int child in parsed.Children(verb))
        {
            string word = parsed.Lower(child);
            // The month is no "may".
            if (parsed.Pos[child] == Pos.PROPN) continue;
            if (LeavesOpen(word)) return null;
            if (child < verb && word is "did" or "has" or "have" or "had" or "was" or "were" or "'ve" or "'d" && parsed.Relations[child] is Relation.aux or Relation.aux_pass) past = true;
            ahead |= word is "will" or "'ll" or "wo" && child < verb;
            not |= IsNot(word) || (child < verb && IsNobody(parsed, child));
            not |= parsed.Relations[child] is Relation.obj && IsNobody(parsed, child);
            to |= word == "to" && parsed.Relations[child] == Relation.mark;
        }

        if (IsUnderIf(parsed, verb) || Awaited.Opening(parsed, verb) >= 0) return null;
        if (IsYetTo(parsed, verb)) return new(DeedTime.Past, false);
        if (ahead) return new(DeedTime.Ahead, !not);
        // "Is to be handed down"; "was to be" may have come to nothing.
        if (to && BeTo(parsed, verb) is { } be) return be is "is" or "are" ? new(DeedTime.Ahead, !not) : null;
        if (to) return UnderVerb(parsed, verb, not);
        if (past && parsed.Tags[verb] is "VBD" or "VBN" or "VB" or "VBG") return new(DeedTime.Past, !not);
        return participle && parsed.Tags[verb] == "VBG" ? new(DeedTime.Past, !not) : null;
    }

    /// <summary>The words around a verb leave open whether it is done: "may sign", "if it signs".</summary>
    public static bool IsOpen(ParsedText parsed, int verb)
    {
        foreach (int child in parsed.Children(verb))
            if (parsed.Pos[child] != Pos.PROPN && LeavesOpen(parsed.Lower(child))) return true;
        return IsUnderIf(parsed, verb) || IsBehindIf(parsed, verb) || Awaited.Opening(parsed, verb) >= 0;
    }

    /// <summary>"Until the board withdraws the letter": trees take the subject for what "until" stands before.</summary>
    private static bool IsBehindIf(ParsedText parsed, int verb)
    {
        for (int t = verb - 1; t >= 0 && verb - t <= 2 * Farthest && parsed.SentenceOf[t] == parsed.SentenceOf[verb] && parsed.Pos[t] is not (Pos.VERB or Pos.PUNCT); t--)
            if (parsed.Lower(t) is "until" or "unless" or "if" or "whether") return true;
        return false;
    }

    /// <summary>"May sign", "until it signs", "was due to sign": open when it is told; what is denied is not.</summary>
    public static bool MayCome(ParsedText parsed, int verb) => !parsed.HasNot(verb) && Of(parsed, verb, false) is null && (IsOpen(parsed, verb) || WasTo(parsed, verb));

    /// <summary>"Was to sign", "was due to sign", "had been expected to sign".</summary>
    private static bool WasTo(ParsedText parsed, int verb) =>
        BeTo(parsed, verb) is "was" or "were" || (parsed.Lower(verb - 1) == "to" && parsed.Relations[verb] is Relation.xcomp or Relation.ccomp or Relation.advcl && parsed.Heads[verb] is >= 0 and var above && parsed.Lemma(above) is "due" or "expect" or "schedule" or "plan" or "set" or "intend" or "want" or "hope" && !parsed.HasNot(above));

    private static bool LeavesOpen(string word) => word is "would" or "could" or "may" or "might" or "should" or "must" or "can" or "ca" or "shall" or "if" or "unless" or "whether" or "until" or "nearly" or "almost" or "?";

    private static bool IsNot(string word) => Phrases.IsNot(word) || word == "neither";

    /// <summary>"Nothing", "nobody", "no ship", "none of the ships".</summary>
    private static bool IsNobody(ParsedText parsed, int noun)
    {
        if (parsed.Relations[noun] is not (Relation.nsubj or Relation.nsubj_pass or Relation.obj)) return false;
        if (parsed.Lower(noun) is "nothing" or "nobody" or "none") return true;
        foreach (int child in parsed.Children(noun))
            if (child < noun && parsed.Lower(child) is "no" or "neither") return true;
        return false;
    }

    /// <summary>"Is to sign", "is due to sign", "is expected to sign": ahead; "failed to sign": not done.</summary>
    private static VerbForm? UnderVerb(ParsedText parsed, int verb, bool not)
    {
        if (parsed.Relations[verb] is not (Relation.xcomp or Relation.ccomp or Relation.advcl) || parsed.Heads[verb] is not (>= 0 and var above)) return null;
        if (parsed.Lemma(above) is "fail" or "refuse" or "decline" && Of(parsed, above, false) is { When: DeedTime.Past, Done: true }) return new(DeedTime.Past, false);
        if (IsDoneBySaying(parsed, verb, above) && Of(parsed, above, false) is { When: DeedTime.Past, Done: true }) return new(DeedTime.Past, !not);
        return parsed.Lemma(above) is "be" or "due" or "expect" or "schedule" or "plan" or "set" or "intend" or "hope" or "aim" && !HasNegation(parsed, above) ? new(DeedTime.Ahead, !not) : null;
    }

    /// <summary>The form of "be" right before the "to" of an infinitive; null where none stands there.</summary>
    private static string? BeTo(ParsedText parsed, int verb)
    {
        foreach (int child in parsed.Children(verb))
            if (child > 0 && child < verb && parsed.Lower(child) == "to" && parsed.Relations[child] == Relation.mark && parsed.Lower(child - 1) is "is" or "are" or "was" or "were") return parsed.Lower(child - 1);
        return null;
    }

    /// <summary>"Telephoned her to concede", "wrote to resign": what is done by saying it is done when one who is to hear it is reached.</summary>
    public static bool IsDoneBySaying(ParsedText parsed, int verb, int above) =>
        parsed.Relations[verb] is Relation.advcl or Relation.xcomp && parsed.Lemma(above) is "telephone" or "telephon" or "phone" or "call" or "ring" or "write" or "text" or "email" or "cable"
        && parsed.Lemma(verb) is "concede" or "apologise" or "apologize" or "congratulate" or "thank" or "complain" or "resign" or "confess" or "decline" or "protest";

    /// <summary>"Has not signed", "has yet to sign": not at any time until it is told.</summary>
    public static bool IsNotSoFar(ParsedText parsed, int verb) => IsYetTo(parsed, verb) || (parsed.Tags[verb] is "VBN" or "VBD" && parsed.HasNot(verb) && parsed.HasChild(verb, "has", "have", "'s", "’s", "'ve"));

    /// <summary>"Has yet to sign", "has yet to be signed".</summary>
    public static bool IsYetTo(ParsedText parsed, int verb)
    {
        int to = verb - 1;
        while (to > 1 && parsed.Lower(to) is "be" or "have" or "been" or "fully") to--;
        return to > 1 && parsed.Lower(to) == "to" && parsed.Lower(to - 1) == "yet";
    }

    private static bool HasNegation(ParsedText parsed, int verb) => parsed.HasNot(verb) || parsed.HasChild(verb, "neither", "no", "was", "were", "had");

    private static bool IsUnderIf(ParsedText parsed, int verb)
    {
        for (int at = verb, steps = 0; at >= 0 && steps < Farthest; at = parsed.Heads[at], steps++)
            if (parsed.Relations[at] is Relation.advcl or Relation.ccomp or Relation.acl)
                foreach (int child in parsed.Children(at))
                    if (parsed.Relations[child] == Relation.mark && parsed.Lower(child) is "if" or "unless" or "whether" or "until" or "lest" or "before") return true;
        return false;
    }
}
