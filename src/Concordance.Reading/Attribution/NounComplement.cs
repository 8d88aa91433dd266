using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>What a noun of saying takes: "that" and a clause, "to" and an infinitive, "for", "of", "about" and a noun phrase.</summary>
internal static class NounComplement
{
    private static readonly (Frame Frame, string Word)[] Prepositions =
    [
        (Frame.For, "for"), (Frame.Of, "of"), (Frame.About, "about"), (Frame.On, "on"), (Frame.To, "to"),
        (Frame.Over, "over"), (Frame.At, "at"), (Frame.In, "in"), (Frame.With, "with"),
    ];

    /// <summary>Words between "that" and its verb.</summary>
    private const int LongestSubject = 16;

    /// <param name="scene">The report.</param>
    /// <param name="noun">The noun's token.</param>
    /// <param name="entry">Its entry in the lexicon.</param>
    /// <param name="owned">Whether somebody is named (or "there are" stands before): only then a mere noun phrase is content.</param>
    /// <returns>The content and the token after the cue (with its preposition).</returns>
    public static (Span Content, int CueEnd)? Of(Scene scene, int noun, CueEntry entry, bool owned)
    {
        if (entry.Takes(Frame.That) && (Clause(scene, noun) ?? ClauseByOrder(scene, noun, owned)) is { } clause) return (clause, noun + 1);
        if (!owned) return null;
        if (entry.Takes(Frame.Infinitive) && Infinitive(scene, noun) is { } infinitive) return (infinitive, noun + 1);
        foreach ((Frame frame, string word) in Prepositions)
        {
            if (!entry.Takes(frame) || Complements.AfterPreposition(scene, noun, noun, word) is not { } brought) continue;
            if (word == "to" && scene.Parsed.Tags[brought.First] == "VB") continue;
            if (Complements.From(scene, noun, brought.First, brought.Dependent) is { } content) return (content, brought.First);
        }

        return null;
    }

    private static Span? Clause(Scene scene, int noun)
    {
        int that = noun + 1;
        if (that + 2 >= scene.SentenceOf(noun).End || !scene.Is(that, "that") || scene.Parsed.Tags[that] == "WDT" || scene.Parsed.Relations[that] is Relation.nsubj or Relation.obj) return null;
        foreach (int child in scene.Parsed.Children(noun))
        {
            if (child <= that || scene.Parsed.Relations[child] is not (Relation.acl or Relation.ccomp)) continue;
            if (scene.Left[child] > that || !scene.HasFinite(that, scene.Right[child] + 1) || !HasSubject(scene, child)) return null;
            return Contents.Of(scene, that + 1, Math.Min(scene.Right[child] + 1, ComplementClause.SentenceEnd(scene, noun)));
        }

        return null;
    }

    /// <summary>"optimism that both drafts will be discussed": where somebody is named, a subject and its verb right after "that" make the clause.</summary>
    private static Span? ClauseByOrder(Scene scene, int noun, bool owned)
    {
        int that = noun + 1, limit = ComplementClause.SentenceEnd(scene, noun);
        if (that + 2 >= limit || !scene.Is(that, "that") || (!owned && scene.Parsed.Tags[that] != "IN") || scene.IsVerb(that + 1)) return null;
        int verb = that + 1;
        while (verb < limit && verb < that + LongestSubject && !scene.IsFinite(verb)) verb++;
        if (verb >= limit || !scene.IsFinite(verb)) return null;
        // "the claim that he made." leaves nothing to assert: the clause modifies the noun.
        if (verb + 1 >= limit || scene.IsPunctuation(verb + 1)) return null;
        return Contents.Of(scene, that + 1, ComplementClause.End(scene, noun, that + 1, verb + 1, limit));
    }

    private static bool HasSubject(Scene scene, int verb)
    {
        foreach (int child in scene.Parsed.Children(verb))
            if (scene.Parsed.Relations[child] is Relation.nsubj or Relation.nsubj_pass or Relation.csubj or Relation.expl && !scene.Is(child, "that")) return true;
        return false;
    }

    /// <summary>"The offer to mediate has been accepted": where the verb that has the noun for its subject begins.</summary>
    private static int OwnVerb(Scene scene, int noun)
    {
        int verb = scene.Parsed.Heads[noun];
        if (verb < noun || scene.Parsed.Relations[noun] is not (Relation.nsubj or Relation.nsubj_pass)) return int.MaxValue;
        int first = verb;
        foreach (int child in scene.Parsed.Children(verb))
            if (child > noun && scene.Parsed.Relations[child] is Relation.aux or Relation.aux_pass or Relation.cop) first = Math.Min(first, child);
        return first;
    }

    private static Span? Infinitive(Scene scene, int noun)
    {
        int next = noun + 1;
        if (next + 1 < scene.SentenceOf(noun).End && scene.Is(next, "to") && scene.Parsed.Tags[next + 1] == "VB")
            return Contents.Of(scene, next, ComplementClause.End(scene, noun, next, next + 2, Math.Min(ComplementClause.SentenceEnd(scene, noun), OwnVerb(scene, noun))));
        foreach (int child in scene.Parsed.Children(noun))
        {
            int to = scene.Left[child];
            if (child > noun && scene.Parsed.Relations[child] is Relation.acl or Relation.xcomp or Relation.advcl && scene.Parsed.Tags[child] == "VB" && scene.Is(to, "to"))
                return Complements.From(scene, noun, to, child);
        }

        return null;
    }
}
