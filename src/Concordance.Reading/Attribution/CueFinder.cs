using System.Collections.Immutable;
using Concordance.Language;

namespace Concordance.Reading.Attribution;

/// <summary>Finds the words of the lexicon outside quotation marks and tells how they stand.</summary>
internal static class CueFinder
{
    public static ImmutableArray<Cue> Find(Scene scene)
    {
        ImmutableArray<Cue>.Builder cues = ImmutableArray.CreateBuilder<Cue>();
        for (int t = 0; t < scene.Parsed.Count; t++)
        {
            if (scene.QuotationOf[t] >= 0) continue;
            Cue? cue = scene.Parsed.Tags[t] switch
            {
                // "Spain's refusal": after a possessive stands a noun, whatever the tagger says.
                _ when t > 0 && scene.Parsed.Tags[t - 1] == "POS" && Other(scene, t, CueClass.Noun) is { } noun => noun,
                // "are worried about" passes for a passive.
                "VBN" or "VBD" when !CueLexicon.Of(CueClass.Adjective, scene.Parsed.Form(t).ToLowerInvariant()).IsEmpty => new Cue(t, CueLexicon.Of(CueClass.Adjective, scene.Parsed.Form(t).ToLowerInvariant()), t, t, CueForm.NotVerb, false, false),
                "VB" or "VBD" or "VBG" or "VBN" or "VBP" or "VBZ" => Verb(scene, t),
                "NN" when IsMistakenParticiple(scene, t) => Participle(scene, t),
                "NNS" when IsMistakenNoun(scene, t) => Verb(scene, t),
                "NN" or "NNS" => Other(scene, t, CueClass.Noun),
                "JJ" or "JJR" => Other(scene, t, CueClass.Adjective),
                _ => null,
            };
            if (cue is not null) cues.Add(cue);
        }

        return cues.ToImmutable();
    }

    /// <summary>"Spain insists on": taggers take the verb for a plural; a form that is only a verb's, or a name before it and a clause after it, tell.</summary>
    private static bool IsMistakenNoun(Scene scene, int token)
    {
        SentenceRange sentence = scene.SentenceOf(token);
        string lemma = scene.Parsed.Lemmas[token].ToLowerInvariant();
        if (token == sentence.First || token + 1 >= sentence.End || CueLexicon.Of(CueClass.Verb, lemma).IsEmpty && CueLexicon.Of(CueClass.Verb, $"{lemma}_{scene.Parsed.Form(token + 1).ToLowerInvariant()}").IsEmpty) return false;
        if (!scene.IsNamed[token - 1] && scene.Parsed.Pos[token - 1] is not (Pos.PROPN or Pos.PRON or Pos.NOUN or Pos.ADV)) return false;
        bool that = scene.Is(token + 1, "that"), alone = !scene.HasFinite(sentence.First, token);
        if (CueLexicon.Of(CueClass.Noun, lemma).IsEmpty) return (that || !scene.IsOneOf(token, "orders", "notes", "states", "figures", "projects", "posts", "quotes", "slams", "supports", "rebukes", "plans", "details")) && (alone || ClosesClause(scene, token, sentence));
        return (that || (scene.Parsed.Tags[token + 1] == "PRP" && BareClause.Begins(scene, token + 1, sentence.End))) && alone;
    }

    /// <summary>"…, the mayor insists.", "…," the baker answers: between the comma and the end only who says it.</summary>
    private static bool ClosesClause(Scene scene, int token, SentenceRange sentence)
    {
        if (token == sentence.First || !scene.IsOneOf(token + 1, ".", ",") || !Voices.CanSpeak(scene, token - 1)) return false;
        int first = token;
        while (first > sentence.First && !scene.IsPunctuation(first - 1)) first--;
        return first > sentence.First && !scene.HasFinite(first, token);
    }

    /// <summary>", adding, "…"": between commas, or before "that", an -ing form is no noun.</summary>
    private static bool IsMistakenParticiple(Scene scene, int token)
    {
        if (token == 0 || token + 1 >= scene.Parsed.Count || !scene.IsComma(token - 1) || !scene.Parsed.Form(token).EndsWith("ing", StringComparison.Ordinal)) return false;
        return scene.IsOneOf(token + 1, ",", ":", "that") || scene.QuotationOf[Math.Min(scene.Parsed.Count - 1, token + 2)] >= 0;
    }

    private static Cue? Participle(Scene scene, int token)
    {
        string stem = scene.Parsed.Form(token).ToLowerInvariant()[..^3];
        ImmutableArray<CueEntry> entries = CueLexicon.Of(CueClass.Verb, stem) is { IsEmpty: false } plain ? plain : CueLexicon.Of(CueClass.Verb, stem + "e");
        return entries.IsEmpty ? null : new Cue(token, entries, token, token, CueForm.Participle, false, false);
    }

    private static Cue? Other(Scene scene, int token, CueClass of)
    {
        ImmutableArray<CueEntry> entries = CueLexicon.Of(of, scene.Parsed.Lemmas[token].ToLowerInvariant());
        return entries.IsEmpty ? null : new Cue(token, entries, token, token, CueForm.NotVerb, false, false);
    }

    private static Cue? Verb(Scene scene, int token)
    {
        string lemma = scene.Parsed.Lemmas[token].ToLowerInvariant();
        int last = token;
        ImmutableArray<CueEntry> entries = [];
        int end = Math.Min(token + 3, scene.SentenceOf(token).End);
        for (int next = token + 1; next < end && entries.IsEmpty; next++)
        {
            entries = CueLexicon.Of(CueClass.Verb, $"{lemma}_{scene.Parsed.Form(next).ToLowerInvariant()}");
            if (!entries.IsEmpty) last = next;
            if (scene.Parsed.Pos[next] is not (Pos.ADV or Pos.ADP)) break;
        }

        // "called for calm" is not "called": the entry with its particle wins.
        if (entries.IsEmpty) entries = CueLexicon.Of(CueClass.Verb, lemma);
        if (entries.IsEmpty) return null;
        int first = First(scene, token);
        (bool negated, bool modal, CueForm form) = Stand(scene, token, first);
        return new Cue(token, entries, first, last, form, negated || HasNegativeSubject(scene, token), modal || IsSupposed(scene, token));
    }

    /// <summary>Auxiliaries and adverbs directly before the verb belong to the cue.</summary>
    private static int First(Scene scene, int token)
    {
        int first = token, start = scene.SentenceOf(token).First;
        while (first > start && (scene.Parsed.Pos[first - 1] == Pos.AUX || IsCueAdverb(scene, first - 1) || IsOfCourse(scene, first - 1, start))) first--;
        return first;
    }

    /// <summary>"would of course say".</summary>
    private static bool IsOfCourse(Scene scene, int token, int start) => (token > start && scene.Is(token, "course") && scene.Is(token - 1, "of")) || (scene.Is(token, "of") && token + 1 < scene.Parsed.Count && scene.Is(token + 1, "course"));

    private static bool IsCueAdverb(Scene scene, int token) =>
        (scene.Parsed.Pos[token] is Pos.ADV or Pos.PART && scene.Parsed.Tags[token] is "RB" or "RBR") && !IsName(scene, token) && !scene.IsOneOf(token, "however", "meanwhile", "here", "there", "ago");

    /// <summary>"Kelly responded": a surname passes for an adverb.</summary>
    private static bool IsName(Scene scene, int token) =>
        scene.IsNamed[token] || (char.IsUpper(scene.Text[scene.Parsed.Spans[token].Start]) && token > scene.SentenceOf(token).First);

    private static (bool Negated, bool Modal, CueForm Form) Stand(Scene scene, int token, int first)
    {
        bool negated = false, modal = false, be = false, have = false;
        for (int t = first; t < token; t++)
        {
            negated |= scene.IsOneOf(t, "not", "n't", "n’t", "never", "hardly", "rarely");
            modal |= scene.Parsed.Tags[t] == "MD";
            be |= scene.Parsed.Pos[t] == Pos.AUX && scene.IsOneOf(t, "be", "is", "are", "was", "were", "been", "being", "'s", "’s", "'re", "’re");
            have |= scene.Parsed.Pos[t] == Pos.AUX && scene.IsOneOf(t, "has", "have", "had", "'ve", "’ve", "having", "'d", "’d");
        }

        bool to = first > 0 && scene.Is(first - 1, "to") && scene.Parsed.Pos[first - 1] == Pos.PART;
        string tag = scene.Parsed.Tags[token];
        // "He's said he gets": "'s" before "said" and a clause is "has".
        if (be && !have && token + 1 < scene.Parsed.Count && scene.IsOneOf(token - 1, "'s", "’s") && scene.Parsed.Tags[token] == "VBN" && (scene.Parsed.Tags[token + 1] == "PRP" || scene.Is(token + 1, "that"))) (be, have) = (false, true);
        bool passive = IsAsked(scene, token, first) || !have && scene.HasChild(token, Relation.aux_pass) || scene.HasChild(token, Relation.nsubj_pass) || (be && tag == "VBN");
        CueForm form = to ? CueForm.Infinitive
            : passive ? CueForm.Passive
            : tag switch
            {
                "VBG" => be ? CueForm.Finite : CueForm.Participle,
                "VBN" => have || IsMistakenPast(scene, token, first) ? CueForm.Finite : CueForm.Passive,
                "VB" => modal || first < token || scene.HasChild(token, Relation.nsubj) ? CueForm.Finite : CueForm.Infinitive,
                _ => CueForm.Finite,
            };
        return (negated, modal, form);
    }

    /// <summary>"said Lee, asked about his claims", "Asked whether she agreed, Lee": who was asked is told, not who asked.</summary>
    private static bool IsAsked(Scene scene, int token, int first)
    {
        int next = token + 1, start = scene.SentenceOf(token).First;
        if (first != token || !scene.Is(token, "asked") || next >= scene.Parsed.Count || !scene.IsOneOf(next, "about", "whether", "if", "by", "how", "why", "what", "when", "which")) return false;
        return token == start || scene.IsComma(token - 1) && (token - 2 < start || scene.IsNamed[token - 2] && !IsApposed(scene, token - 1, start));
    }

    /// <summary>Whether the comma closes what another comma opened, without a verb between: "Lee, the mayor, asked whether".</summary>
    private static bool IsApposed(Scene scene, int comma, int start)
    {
        for (int t = comma - 1; t > start && !scene.IsVerb(t); t--)
            if (scene.IsComma(t)) return true;
        return false;
    }

    /// <summary>"Lee, a farmer, shared that": taggers take the main verb after an apposition for a participle; no other verb is there to be the main one.</summary>
    private static bool IsMistakenPast(Scene scene, int token, int first)
    {
        SentenceRange sentence = scene.SentenceOf(token);
        int start = sentence.First, next = token + 1;
        // "…, a reviewer noted.": the clause before has a verb of its own.
        if (first == token && next < sentence.End && scene.Is(next, ".") && ClosesClause(scene, token, sentence)) return true;
        if (first <= start || next >= sentence.End || scene.Is(next, "by") || scene.HasFinite(start, BeforeRelative(scene, first, start))) return false;
        if (!scene.IsComma(first - 1) && !scene.IsNominal(first - 1)) return false;
        if (scene.IsNamed[first - 1] || scene.IsOneOf(first - 1, "he", "she", "they")) return true;
        return scene.IsComma(first - 1) || scene.Parsed.Pos[first - 1] == Pos.PROPN || scene.Is(next, "that") || !scene.HasFinite(next, sentence.End);
    }

    /// <summary>"Lee, who chairs the board, denied": the verb between the commas is the relative clause's; the comma before it, else the token itself.</summary>
    private static int BeforeRelative(Scene scene, int first, int start)
    {
        if (first - 1 <= start || !scene.IsComma(first - 1)) return first;
        for (int t = first - 2; t > start; t--)
            if (scene.IsComma(t)) return scene.IsOneOf(t + 1, "who", "which") && (scene.IsNamed[t - 1] || scene.IsNominal(t - 1)) ? t : first;
        return first;
    }

    private static bool HasNegativeSubject(Scene scene, int token)
    {
        int subject = scene.Child(token, Relation.nsubj);
        return subject >= 0 && (scene.IsOneOf(subject, "nobody", "none", "neither", "nothing") || scene.Is(scene.Left[subject], "no"));
    }

    /// <summary>"if the minister says so", "unless both agree": supposed, not said.</summary>
    private static bool IsSupposed(Scene scene, int token)
    {
        for (int t = token, steps = 0; t >= 0 && steps < 4; t = scene.Parsed.Heads[t], steps++)
        {
            Relation relation = scene.Parsed.Relations[t];
            // Trees take an "if" clause at the end, or behind a speaker's label, for a complement.
            if (relation is not (Relation.advcl or Relation.conj or Relation.xcomp) && !(t == token && (relation is Relation.ccomp or Relation.parataxis))) return false;
            foreach (int child in scene.Parsed.Children(t))
                if (scene.Parsed.Relations[child] == Relation.mark && scene.IsOneOf(child, "if", "unless", "whether", "until")) return true;
            if (relation is Relation.ccomp or Relation.parataxis) return false;
        }

        return false;
    }
}
