using Concordance.Language;

namespace Concordance.Stories.Differences;

/// <summary>Clauses that say that something was not so, by the word that says it.</summary>
internal static class DeniedClauses
{
    public static bool IsNo(ParsedText parsed, int token) => Phrases.IsNot(parsed.Lower(token)) || parsed.Lower(token) is "no" or "nobody" or "none" or "nothing" or "neither" or "nor" or "without";

    /// <summary>The denied verb, or the noun of "there was no fire"; -1 where the token denies nothing.</summary>
    public static int Core(ParsedText parsed, int token)
    {
        if (Phrases.IsNot(parsed.Lower(token)) && parsed.Lower(token + 1) is not ("only" or "just" or "even" or "all" or "every" or "least") && parsed.Heads[token] is >= 0 and var verb) return parsed.Pos[verb] == Pos.VERB ? verb : -1;
        if (parsed.Lower(token) == "nobody" || (parsed.Lower(token) == "no" && parsed.Lower(token + 1) == "one")) return parsed.VerbAbove(token);
        if (parsed.Lower(token) != "no" || parsed.Heads[token] is not (>= 0 and var noun) || noun < token) return -1;
        // "At no time was there a fire".
        if (parsed.Lower(noun) is "time" or "point" or "stage" && parsed.Lower(token - 1) == "at") return Behind(parsed, noun);
        if (parsed.Pos[noun] != Pos.NOUN) return -1;
        if (parsed.Relations[noun] is Relation.nsubj_pass or Relation.nsubj && parsed.Heads[noun] is >= 0 and var act && parsed.Pos[act] == Pos.VERB && !Claims.EventKin.IsGeneral(parsed, act)) return act;
        return IsThere(parsed, noun) ? noun : -1;
    }

    /// <summary>The verb behind "at no time", or the noun of "was there a fire".</summary>
    private static int Behind(ParsedText parsed, int from)
    {
        int end = parsed.Sentences[parsed.SentenceOf[from]].End;
        bool there = false;
        for (int t = from + 1; t < end && parsed.Pos[t] != Pos.PUNCT; t++)
        {
            there |= parsed.Lower(t) == "there";
            if (there ? parsed.Pos[t] == Pos.NOUN : parsed.Pos[t] == Pos.VERB && !Claims.EventKin.IsGeneral(parsed, t)) return t;
        }

        return -1;
    }

    /// <summary>"There was no fire", of what happens or is had; of signs and reasons one speaks in many ways.</summary>
    private static bool IsThere(ParsedText parsed, int noun)
    {
        for (int t = noun - 1; t >= 0 && t > noun - 6 && parsed.SentenceOf[t] == parsed.SentenceOf[noun]; t--)
            if (parsed.Lower(t) == "there" && parsed.Lower(t + 1) is "was" or "were") return true;
        return false;
    }

    /// <summary>The words of the clause of a verb or noun, without clauses that hang on it.</summary>
    public static IEnumerable<int> Tokens(ParsedText parsed, int core)
    {
        SortedSet<int> tokens = [core];
        Stack<int> open = new([core]);
        while (open.TryPop(out int at))
            foreach (int child in parsed.Children(at))
                if (parsed.Relations[child] is not (Relation.parataxis or Relation.punct or Relation.acl_relcl or Relation.advcl or Relation.conj or Relation.cc) && tokens.Add(child)) open.Push(child);
        return tokens;
    }

    /// <summary>Told of the past, and neither possible, asked for nor ahead.</summary>
    public static bool IsPast(ParsedText parsed, int core, int[] clause)
    {
        if (clause.Any(t => parsed.Tags[t] == "MD" || parsed.Lower(t) is "yet" or "if" or "whether" or "unless" or "still" or "so" or "far")) return false;
        if (parsed.Tags[core] == "VBD" && parsed.Lower(core) is not "said") return true;
        if (parsed.Tags[core] == "VBG") return false;
        return clause.Any(t => parsed.Lower(t) is "was" or "were" or "did" or "had" or "has" or "have" && (t == core || parsed.Heads[t] == core)) || Enumerable.Range(Math.Max(0, core - 6), Math.Min(6, core)).Any(t => parsed.SentenceOf[t] == parsed.SentenceOf[core] && parsed.Lower(t) is "was" or "were" && parsed.Pos[t] == Pos.AUX);
    }

    /// <summary>"Never", "at no time", "nobody ever": of all days.</summary>
    public static bool IsAlways(ParsedText parsed, int no) => parsed.Lower(no) == "never" || (parsed.Lower(no) == "no" && parsed.Lower(no + 1) is "time" or "point" or "stage");

    /// <summary>"A fire" that something is told of, "there was a fire".</summary>
    public static bool IsSome(ParsedText parsed, int noun)
    {
        int det = parsed.Child(noun, Relation.det);
        return det >= 0 && parsed.Lower(det) is "a" or "an" && (parsed.Relations[noun] is Relation.nsubj or Relation.nsubj_pass or Relation.root || (parsed.Lower(det - 1) is "was" or "is" && parsed.Lower(det - 2) == "there"));
    }

    /// <summary>Some verb around the words tells of what was; none of what will be.</summary>
    public static bool TellsPast(ParsedText parsed, int[] words, SentenceRange sentence)
    {
        for (int t = Math.Max(sentence.First, words[0] - 6); t < Math.Min(sentence.End, words[^1] + 6); t++)
            if (parsed.Tags[t] is "VBD" or "VBN" || parsed.Lower(t) is "was" or "were" or "had") return true;
        return false;
    }
}
