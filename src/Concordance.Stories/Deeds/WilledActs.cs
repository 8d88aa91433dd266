using Concordance.Language;
using Concordance.Stories.Claims;
using Concordance.Stories.Differences;

namespace Concordance.Stories.Deeds;

/// <summary>Deeds told by a verb of the will and the infinitive under it, or by a fixed phrase: "ordered the gates to be opened", "voted to close the library", "goes on trial". As deeds they are what a noun tells: the order to open, a plan to close, the trial.</summary>
internal static class WilledActs
{
    /// <summary>The act of whoever gives an order.</summary>
    public const string Ordering = "give order";

    /// <summary>The act, the thing it is done to, and the token of the infinitive (-1 where none stands there); null where the verb is none of these.</summary>
    public static (string Act, string Thing, int What)? Of(ParsedText parsed, int verb)
    {
        string lemma = parsed.Lemma(verb);
        if (lemma == "go" && parsed.Lower(verb + 1) == "on" && parsed.Lower(verb + 2) == "trial" && parsed.Child(verb, Relation.nsubj) >= 0) return (EventKin.OfWord("begin"), EventKin.OfWord("trial"), -1);
        if (lemma is not ("order" or "tell" or "vote" or "decide")) return null;
        if (Infinitive(parsed, verb) is not (>= 0 and var what) || parsed.HasNot(what)) return null;
        if (lemma is "vote" or "decide") return parsed.Child(what, Relation.obj) >= 0 ? (EventKin.OfWord("approve"), EventKin.OfWord("plan"), what) : null;
        return (Ordering, EventKin.OfWord("order"), what);
    }

    /// <summary>"To open" tells which order it is, and who goes on trial which trial.</summary>
    public static Which WhichOf(ParsedText parsed, int verb, string act, int what)
    {
        if (what >= 0) return new(new HashSet<string>(StringComparer.Ordinal) { EventKin.Of(parsed, what) }, "", true);
        int who = parsed.Child(verb, Relation.nsubj);
        return new(parsed.TokensOf(parsed.Phrase(who)).Where(t => t < verb && parsed.Pos[t] is Pos.PROPN or Pos.NOUN).Select(t => EventKin.Of(parsed, t)).ToHashSet(StringComparer.Ordinal), "", true);
    }

    /// <summary>"A plan to close the library", "voted to close the pool": the things under the two infinitives are one, where both have one.</summary>
    public static bool AreOfOneThing(Deed a, Deed b) => ThingOf(a) is not { } one || ThingOf(b) is not { } other || one == other;

    private static string? ThingOf(Deed deed)
    {
        ParsedText parsed = deed.In.Parsed;
        int what = parsed.Pos[deed.ThingAt] == Pos.VERB ? deed.ThingAt : parsed.Child(deed.ThingAt, Relation.acl);
        return what >= 0 && parsed.Child(what, Relation.obj) is >= 0 and var thing ? EventKin.Of(parsed, thing) : null;
    }

    /// <summary>The nearest subject: trees hang "the inquiry heard that" on the verb too.</summary>
    public static int Doer(ParsedText parsed, int verb)
    {
        int doer = -1;
        foreach (int child in parsed.Children(verb))
            if (child < verb && parsed.Relations[child] == Relation.nsubj) doer = child;
        return doer;
    }

    /// <summary>Under the verb, or under what trees take for what is ordered ("ordered the dam gates to be opened").</summary>
    private static int Infinitive(ParsedText parsed, int verb)
    {
        foreach (int child in parsed.Children(verb))
        {
            if (child < verb) continue;
            if (parsed.Relations[child] is Relation.xcomp or Relation.ccomp or Relation.advcl && IsInfinitive(parsed, child)) return child;
            foreach (int under in parsed.Children(child))
                if (parsed.Relations[child] == Relation.obj && parsed.Relations[under] is Relation.xcomp or Relation.acl && IsInfinitive(parsed, under)) return under;
        }

        return -1;
    }

    private static bool IsInfinitive(ParsedText parsed, int verb) => parsed.Pos[verb] == Pos.VERB && parsed.HasChild(verb, "to");
}
