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
            // "The boats left the bay", taken for boats that somebody left.
            if (parsed.Relations[at] == Relation.acl && parsed.Tags[at] == "VBD" && parsed.Heads[at] is >= 0 and var noun && noun < at) return noun;
            // "It no longer insists, and would withdraw": joined verbs share a subject.
            bool joined = parsed.Relations[at] == Relation.conj && parsed.Heads[at] < at && parsed.Pos[parsed.Heads[at]] == Pos.VERB;
            if (!joined && parsed.Relations[at] is not (Relation.xcomp or Relation.acl)) return -1;
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
        // "A treaty on fishing is signed": behind a preposition stands no subject, whatever the tree makes of it.
        if (found > 1 && parsed.Lower(found - 1) is "of" or "on" or "about" && parsed.Pos[found - 2] == Pos.NOUN && parsed.SentenceOf[found - 2] == parsed.SentenceOf[verb]) found -= 2;
        return found >= 0 && !IsParted(parsed, found, verb) ? found : Before(parsed, verb) is var near && (found >= 0 || parsed.Child(verb, Relation.aux_pass) >= 0) ? near : -1;
    }

    /// <summary>"(Norvia Wire) - The union will": what stands in brackets or before a dash is no subject of what follows.</summary>
    private static bool IsParted(ParsedText parsed, int subject, int verb)
    {
        int open = 0, dashes = 0;
        for (int t = subject + 1; t < verb; t++)
        {
            if (parsed.Lower(t) is "(") open++;
            else if (parsed.Lower(t) is ")" && open-- == 0 && parsed.Lower(t + 1) != ",") return true;
            else if (parsed.Lower(t) is "-" or "--" or "—" && parsed.Lower(t + 1) != "," && parsed.Spans[t].End < parsed.Spans[t + 1].Start) dashes++;
        }

        // What stands between two dashes is put in; a single one ends the words of where and when.
        return dashes % 2 == 1;
    }

    private static int Before(ParsedText parsed, int verb)
    {
        int t = verb - 1;
        while (t >= 0 && parsed.SentenceOf[t] == parsed.SentenceOf[verb] && parsed.Pos[t] is Pos.AUX or Pos.ADV or Pos.PART) t--;
        return t >= 0 && parsed.SentenceOf[t] == parsed.SentenceOf[verb] && parsed.Pos[t] is Pos.NOUN or Pos.PROPN or Pos.PRON ? t : -1;
    }
}
