using Concordance.Language;
using Concordance.Stories.Differences;

namespace Concordance.Talks.Waiting.Acts;

/// <summary>Words that tell an act in a roundabout way: what is held back, what is to be signed, what comes to a ceasefire, what has been handed in.</summary>
internal static class ActWords
{
    /// <summary>"rules out signing", "is holding back its signature".</summary>
    public static bool HoldsBack(ParsedText parsed, int verb) =>
        parsed.Pos[verb] == Pos.VERB && verb + 1 < parsed.Count && ((parsed.Lemma(verb) == "rule" && parsed.Lower(verb + 1) == "out") || (parsed.Lemma(verb) == "hold" && parsed.Lower(verb + 1) is "back" or "off"));

    /// <summary>"is not going to sign".</summary>
    public static bool IsGoingTo(ParsedText parsed, int token) =>
        token + 2 < parsed.Count && parsed.Lower(token) == "going" && parsed.Lower(token + 1) == "to" && parsed.Pos[token + 2] == Pos.VERB;

    /// <summary>"a signed lease", "a treaty signed by all": the participle tells what is to be done with it.</summary>
    public static ActFrame? Done(ParsedText parsed, int noun)
    {
        foreach (int child in parsed.Children(noun))
            if (parsed.Tags[child] == "VBN" && ((child < noun && parsed.Relations[child] == Relation.amod) || (child == noun + 1 && parsed.Relations[child] == Relation.acl)) && ActLexicon.Named(parsed.Lemma(child)) is { } frame) return frame;
        return null;
    }

    /// <summary>What is fired or fires.</summary>
    private static readonly string[] Arms = ["artillery", "bomb", "gun", "missile", "rocket", "shell"];

    public static bool IsArms(string lemma) => Arms.Contains(lemma);

    /// <summary>Who is sent somewhere and withdrawn.</summary>
    private static readonly string[] Forces = ["army", "brigade", "fighter", "force", "militia", "soldier", "tank", "troop", "troops", "unit"];

    public static bool IsForces(string lemma) => Forces.Contains(lemma) || IsArms(lemma);

    /// <summary>"an end to the fighting", "stops shooting", "the shelling will cease", "cessation of hostilities".</summary>
    public static bool CeaseFire(ParsedText parsed, int token)
    {
        if (ActLexicon.Of(parsed, token) is not { } frame) return false;
        if (frame.Name == ActFrame.CeaseFire) return true;
        if (frame.Name != ActFrame.Stop) return false;
        foreach (int child in parsed.Children(token))
            if (parsed.Relations[child] is Relation.obj or Relation.nmod or Relation.xcomp or Relation.nsubj && IsFighting(parsed.Lemma(child))) return true;
        return false;
    }

    public static bool IsFighting(string lemma) => lemma is "hostility" or "fire" or "fighting" or "shooting" or "shoot" or "fight" or "shelling" or "bombing" or "bombardment" or "attack" or "gun";

    /// <summary>"all forty-one", "both", "the two": so many of what was told before.</summary>
    public static bool IsCount(ParsedText parsed, int token) => parsed.Pos[token] == Pos.NUM || parsed.Lower(token) is "all" or "both" || (parsed.Lemma(token) == "one" && token > 1 && parsed.Pos[token - 1] is Pos.PUNCT or Pos.SYM && parsed.Pos[token - 2] == Pos.NUM);

    /// <summary>"is on the table", "is in the file", "is with the court": the paper has been given.</summary>
    public static bool LiesThere(ParsedText parsed, int token) =>
        parsed.Pos[token] is Pos.NOUN or Pos.PROPN && parsed.Child(token, Relation.cop) >= 0 && parsed.Preposition(token) is "on" or "in" or "with" or "before" && Subjects.Of(parsed, token) >= 0;

    /// <summary>What a verb takes behind a preposition: "come up with an offer", "vote for the speaker"; -1 where it takes none.</summary>
    public static int Behind(ParsedText parsed, int verb)
    {
        if (parsed.Lemma(verb) != "vote") return Offers.ComesWith(parsed, verb);
        foreach (int child in parsed.Children(verb))
            if (child > verb && parsed.Preposition(child) == "for" && parsed.Pos[child] is Pos.NOUN or Pos.PROPN) return child;
        return -1;
    }

    /// <summary>"The water permit": one body gives several, and the word before tells which.</summary>
    public static bool TellsWhich(ParsedText parsed, int noun) => parsed.Lemma(noun) is "permit" or "permission" && parsed.Child(noun, Relation.compound) is >= 0 and var kind && parsed.Pos[kind] == Pos.NOUN;
}
