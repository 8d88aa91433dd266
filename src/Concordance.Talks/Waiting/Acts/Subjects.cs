using Concordance.Language;
using Concordance.Stories.Differences;

namespace Concordance.Talks.Waiting.Acts;

/// <summary>Whose doing a verb tells, where trees are not to be trusted alone.</summary>
internal static class Subjects
{
    /// <summary>The subject of a verb, or that of the verb it hangs on: "Norvia is ready to sign".</summary>
    public static int Above(ParsedText parsed, int verb)
    {
        for (int at = verb, step = 0; at >= 0 && step < 4; step++)
        {
            if (Of(parsed, at) is var found && found >= 0) return found;
            if (parsed.Relations[at] is not (Relation.xcomp or Relation.acl)) return -1;
            at = parsed.Heads[at];
        }

        return -1;
    }

    /// <summary>The nearest subject that is no "that"; in a passive without one, the noun right before it.</summary>
    public static int Of(ParsedText parsed, int verb)
    {
        int found = -1;
        foreach (int child in parsed.Children(verb))
            if (parsed.Relations[child] is Relation.nsubj or Relation.nsubj_pass && parsed.Lower(child) is not ("that" or "which" or "who")) found = child;
        return found >= 0 ? found : Passive(parsed, verb);
    }

    private static int Passive(ParsedText parsed, int verb)
    {
        if (parsed.Child(verb, Relation.aux_pass) < 0) return -1;
        int t = verb - 1;
        while (t >= 0 && parsed.SentenceOf[t] == parsed.SentenceOf[verb] && parsed.Pos[t] is Pos.AUX or Pos.ADV or Pos.PART) t--;
        return t >= 0 && parsed.SentenceOf[t] == parsed.SentenceOf[verb] && parsed.Pos[t] is Pos.NOUN or Pos.PROPN or Pos.PRON ? t : -1;
    }
}
