using Concordance.Language;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Talks.Positions;

/// <summary>What a word of stance takes after it: the words of the first dependent that fits one of its frames.</summary>
internal static class Complement
{
    /// <summary>The head of what is wanted or refused, or -1.</summary>
    public static int Of(ParsedText parsed, int token, StanceWord word)
    {
        foreach (int child in parsed.Children(token))
            if (child > token && Fits(parsed, child, word)) return child;
        // What follows a noun is often hung on the verb before it: "voiced readiness to talk".
        int next = token + 1;
        return word.Class != Pos.VERB && next < parsed.Count && parsed.Heads[next] > next && parsed.Relations[next] is Relation.@case or Relation.mark && word.Takes.Contains(parsed.Lower(next)) ? parsed.Heads[next] : -1;
    }

    /// <summary>The words of a complement, with its preposition or without.</summary>
    public static Span Words(ParsedText parsed, int head)
    {
        Span phrase = parsed.Phrase(head);
        int last = parsed.TokenAt(phrase.End - 1);
        // Purpose and condition hang on the act that is wanted and belong to it.
        foreach (int child in parsed.Children(head))
            if (parsed.Relations[child] is Relation.advcl or Relation.conj && child == Next(parsed, last)) phrase = Span.Hull(phrase, parsed.Phrase(child));
        return phrase;
    }

    private static int Next(ParsedText parsed, int last)
    {
        int next = last + 1;
        while (next < parsed.Count && parsed.Relations[next] is Relation.mark or Relation.cc) next++;
        return next;
    }

    private static bool Fits(ParsedText parsed, int child, StanceWord word)
    {
        Relation relation = parsed.Relations[child];
        if (relation is Relation.obj) return word.Takes.Contains("np") || word.Takes.Contains(word.Particle);
        if (relation is Relation.obl or Relation.nmod or Relation.obl_agent) return word.Takes.Contains(parsed.Preposition(child)) || (word.Particle.Length > 0 && parsed.Preposition(child) == word.Particle);
        if (relation is not (Relation.ccomp or Relation.xcomp or Relation.advcl or Relation.acl)) return false;
        string mark = parsed.Lower(parsed.Child(child, Relation.mark));
        if (parsed.Tags[child] == "VBG") return word.Takes.Contains("ing") || word.Takes.Contains(mark);
        if (mark.Length > 0 && mark != "that") return word.Takes.Contains(mark);
        return relation == Relation.ccomp && word.Takes.Contains("that");
    }
}
