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

    /// <summary>Whose men they are, in whatever word.</summary>
    private static readonly string[] Soldiers = ["army", "brigade", "militia", "soldier", "troop", "troops", "unit"];

    /// <summary>The same men under two words: nothing tells that they leave two places.</summary>
    public static bool AreOneForce(ActPhrase a, ActPhrase b) =>
        a.Frame.Name == b.Frame.Name && a.Of is { } one && b.Of is { } two && Soldiers.Contains(one.Head) && Soldiers.Contains(two.Head) && one.IsWhere(two) && (PlaceLeft(a) is not { } left || PlaceLeft(b) is not { } other || left.Pos != other.Pos || left.Word == other.Word);

    /// <summary>"Out of the valley", "left the valley"; null where nothing tells.</summary>
    private static (Pos Pos, string Word)? PlaceLeft(ActPhrase act)
    {
        ParsedText parsed = act.In.Parsed;
        foreach (int child in parsed.Children(act.Head))
            if (child > act.Head && ((parsed.Relations[child] == Relation.obj && parsed.Lemma(act.Head) is "leave" or "quit" or "vacate") || parsed.Preposition(child) is "from" or "out" or "off" or "of")) return parsed.Pos[child] is Pos.NOUN or Pos.PROPN ? (parsed.Pos[child], parsed.Lower(child)) : null;
        return null;
    }

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
        if (SetsFree(parsed, verb)) return SetFree(parsed, verb);
        if (Offers.Before(parsed, verb) is >= 0 and var offered) return offered;
        if (parsed.Lemma(verb) == "elect") return Elected(parsed, verb);
        if (parsed.Lemma(verb) != "vote") return Offers.ComesWith(parsed, verb);
        foreach (int child in parsed.Children(verb))
            if (child > verb && parsed.Preposition(child) == "for" && parsed.Pos[child] is Pos.NOUN or Pos.PROPN) return child;
        return -1;
    }

    /// <summary>"Elects Ada Holm mayor": the name, and not what she is to be.</summary>
    private static int Elected(ParsedText parsed, int verb)
    {
        int t = verb + 1;
        if (t >= parsed.Count || parsed.Pos[t] != Pos.PROPN) return -1;
        while (t + 1 < parsed.Count && parsed.Pos[t + 1] == Pos.PROPN) t++;
        return t;
    }

    /// <summary>"The water permit": one body gives several, and the word before tells which.</summary>
    public static bool TellsWhich(ParsedText parsed, int noun) => parsed.Lemma(noun) is "permit" or "permission" && parsed.Child(noun, Relation.compound) is >= 0 and var kind && parsed.Pos[kind] == Pos.NOUN;

    /// <summary>"Sets the prisoners free", "lets the boats go".</summary>
    public static bool SetsFree(ParsedText parsed, int verb)
    {
        if (parsed.Lemma(verb) is not ("set" or "let")) return false;
        for (int t = verb + 2; t < Math.Min(parsed.Count, verb + Farthest) && parsed.Pos[t] != Pos.PUNCT && parsed.SentenceOf[t] == parsed.SentenceOf[verb]; t++)
        {
            if (parsed.Lower(t) == (parsed.Lemma(verb) == "set" ? "free" : "go") && (t + 1 == parsed.Count || parsed.Pos[t + 1] is not (Pos.ADV or Pos.ADP) || parsed.Lower(t + 1) is "on" or "in" or "after" or "before" or "only")) return true;
            if (parsed.Pos[t] is not (Pos.DET or Pos.ADJ or Pos.NUM or Pos.NOUN or Pos.PROPN or Pos.PRON)) return false;
        }

        return false;
    }

    private const int Farthest = 7;

    /// <summary>The last noun between "set" and "free".</summary>
    public static int SetFree(ParsedText parsed, int verb)
    {
        for (int t = verb + Farthest; t > verb; t--)
            if (t < parsed.Count && parsed.Lower(t) is "free" or "go" && parsed.Pos[t - 1] is Pos.NOUN or Pos.PROPN or Pos.PRON) return t - 1;
        return -1;
    }

    /// <summary>"will not open", "no signature", "no doctor goes", "nothing will be signed".</summary>
    public static bool IsNegated(ParsedText parsed, int token, int from) =>
        parsed.HasNot(token, from) || parsed.HasChild(token, "no", "neither") || (parsed.Pos[token] == Pos.VERB && parsed.Child(token, Relation.obj) is >= 0 and var done && done > token && parsed.HasChild(done, "no")) || (parsed.Pos[token] == Pos.VERB && parsed.Child(token, Relation.nsubj, Relation.nsubj_pass) is >= 0 and var subject && (parsed.Lower(subject) is "nothing" or "nobody" or "none" || parsed.HasChild(subject, "no", "neither")));
}
