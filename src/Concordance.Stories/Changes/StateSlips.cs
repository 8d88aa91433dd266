using Concordance.Language;
using Concordance.Stories.Differences;

namespace Concordance.Stories.Changes;

/// <summary>Where trees and tags misplace the words of a state.</summary>
internal static class StateSlips
{
    /// <summary>"The markets reopened on Friday": where no other verb is finite, one that the tree hangs on its noun as a participle tells the news.</summary>
    public static bool IsOnlyVerb(ParsedText parsed, int clause)
    {
        if (parsed.Relations[clause] is not Relation.acl || parsed.Tags[clause] is not "VBN") return false;
        SentenceRange range = parsed.Sentences[parsed.SentenceOf[clause]];
        for (int t = range.First; t < range.End; t++)
            if (parsed.IsFiniteForm(t)) return false;
        return true;
    }

    /// <summary>"Trading on the exchange has been suspended": the tree takes the noun for a clause of its own now and then; -1 where none opens the sentence.</summary>
    public static int Gerund(ParsedText parsed, int verb)
    {
        int first = parsed.Sentences[parsed.SentenceOf[verb]].First;
        return first < verb && parsed.Heads[first] == verb && parsed.Relations[first] == Relation.advcl && parsed.Child(verb, Relation.nsubj) < 0 && StateThings.IsNoun(parsed, first) ? first : -1;
    }

    /// <summary>"The markets closed lower", "opened higher": what a market does every day is no state of it; "was closed", "remained closed" is.</summary>
    public static bool IsDaily(ParsedText parsed, int verb) =>
        parsed.Pos[verb] == Pos.VERB && parsed.Lemma(verb) is "close" or "open" && parsed.Child(verb, Relation.aux_pass, Relation.aux) < 0 && parsed.Relations[verb] != Relation.xcomp;
}
