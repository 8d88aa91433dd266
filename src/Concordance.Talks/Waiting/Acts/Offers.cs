using Concordance.Language;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Talks.Waiting.Acts;

/// <summary>"Made a new offer", "came back with a proposal", "handed the union an offer": in whatever words, a side has put it before the other.</summary>
internal static class Offers
{
    private static readonly IReadOnlySet<string> PutForward = WordList.ReadSet(typeof(Offers), "en.put-forward.txt");

    private static readonly ActFrame Presenting = new("present", ActNature.Paper);

    /// <summary>The act of "make" and "come up with" by what they take; null where they tell something else.</summary>
    public static ActFrame? Of(ParsedText parsed, int verb)
    {
        if (parsed.Lemma(verb) == "make" && Before(parsed, verb) >= 0) return Presenting;
        if (parsed.Lemma(verb) == "make") return parsed.Child(verb, Relation.obj, Relation.nsubj_pass) is >= 0 and var made && PutForward.Contains(parsed.Lemma(made)) ? Presenting : null;
        return ComesWith(parsed, verb) >= 0 ? Presenting : null;
    }

    /// <summary>"An offer that the firm had made": the noun before; -1 where it is none of the kind.</summary>
    public static int Before(ParsedText parsed, int verb) => parsed.Relations[verb] is Relation.acl or Relation.acl_relcl && parsed.Lemma(verb) == "make" && parsed.Heads[verb] is >= 0 and var noun && PutForward.Contains(parsed.Lemma(noun)) ? noun : -1;

    /// <summary>What somebody comes up, back or forward with; -1 where they come otherwise.</summary>
    public static int ComesWith(ParsedText parsed, int verb)
    {
        if (parsed.Lemma(verb) != "come" || verb + 2 >= parsed.Count || parsed.Lower(verb + 1) is not ("up" or "back" or "forward") || parsed.Lower(verb + 2) != "with") return -1;
        int with = parsed.Heads[verb + 2];
        return with > verb && parsed.Pos[with] is Pos.NOUN ? with : -1;
    }

    /// <summary>Whether an act puts an offer before the other side: to hand it over or send it is to make it.</summary>
    public static bool IsMaking(ActPhrase act) => act.Frame.Name is ActFrame.Give or "present" or "send" && act.Of is { } what && PutForward.Contains(what.Head);

    /// <summary>"The ban came to an end", "draws to a close".</summary>
    public static bool ComesToAnEnd(ParsedText parsed, int verb)
    {
        if (parsed.Lemma(verb) is not ("come" or "draw")) return false;
        foreach (int child in parsed.Children(verb))
            if (child > verb && parsed.Preposition(child) == "to" && parsed.Lower(child) is "end" or "close" or "halt") return true;
        return false;
    }
}
