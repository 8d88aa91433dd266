using Concordance.Language;

namespace Concordance.Reading.Attribution;

/// <summary>Places after a cue where the reporter's own sentence goes on, whatever the tree says.</summary>
internal static class ClauseBreaks
{
    /// <summary>Words after a conjunction within which its subject and verb must come.</summary>
    private const int Window = 9;

    /// <summary>The first token after <paramref name="start"/> that is no longer content.</summary>
    public static int Before(Scene scene, int verb, int start, int limit)
    {
        int outer = Math.Min(MainClause.After(scene, verb, start, limit), Outer(scene, verb, start, limit));
        for (int t = start + 1; t < outer; t++)
        {
            if (IsOpenDash(scene, t, outer)) return t;
            if (SecondActs.Begins(scene, verb, start, t, outer)) return scene.IsComma(t - 1) ? t - 1 : t;
            if (!scene.IsComma(t) || t + 2 >= outer) continue;
            // "…," referring to: a comma that stands inside the closing mark parts the clauses just so.
            bool closes = scene.QuotationOf[t] >= 0 && scene.QuotationOf[t + 1] < 0;
            if (scene.QuotationOf[t] >= 0 && !closes) continue;
            int next = closes ? t + 2 : t + 1;
            if (TurnsAway(scene, next, outer) || scene.Is(next, "compared") || IsGloss(scene, next) || IsHearsay(scene, next, outer)) return closes ? next : t;
        }

        return outer;
    }

    /// <summary>"was over - others say it never began": behind a dash that no second one closes the reporter goes on.</summary>
    private static bool IsOpenDash(Scene scene, int token, int limit)
    {
        if (!IsDash(scene, token) || scene.QuotationOf[token] >= 0 || token + 2 >= limit) return false;
        for (int t = token + 1; t < limit; t++)
            if (IsDash(scene, t)) return false;
        return scene.IsOneOf(token + 1, "which", "although", "though") || MainClause.Begins(scene, token + 1, limit);
    }

    private static bool IsDash(Scene scene, int token) =>
        scene.IsOneOf(token, "—", "–", "--", "-") && scene.Parsed.Spans[token].Start > 0 && (scene.Text[scene.Parsed.Spans[token].Start - 1] == ' ' || !scene.Is(token, "-"));

    /// <summary>Where the cue stands inside a relative clause, the verb it hangs under goes on after the content.</summary>
    private static int Outer(Scene scene, int verb, int start, int limit)
    {
        bool relative = IsRelative(scene, verb);
        for (int t = scene.Parsed.Heads[verb]; t >= 0; t = scene.Parsed.Heads[t])
        {
            relative |= IsRelative(scene, t);
            if (!relative || t <= start || t >= limit) continue;
            int first = t;
            while (first - 1 > start && scene.Parsed.Pos[first - 1] is Pos.AUX or Pos.ADV or Pos.PART) first--;
            if (scene.IsVerb(t) && scene.HasFinite(first, t + 1)) limit = Math.Min(limit, first);
        }

        return limit;
    }

    /// <summary>A relative clause shows its pronoun; trees make main clauses into relative ones that have none.</summary>
    private static bool IsRelative(Scene scene, int verb)
    {
        if (scene.Parsed.Relations[verb] == Relation.acl) return scene.Parsed.Tags[verb] is "VBG" or "VBN";
        if (scene.Parsed.Relations[verb] != Relation.acl_relcl) return false;
        foreach (int child in scene.Parsed.Children(verb))
            if (scene.Parsed.Tags[child] is "WP" or "WDT") return true;
        return false;
    }

    /// <summary>", but Spain has pushed for": a new subject and its own verb after "but"; after "and" only where that verb reports, too.</summary>
    private static bool TurnsAway(Scene scene, int conjunction, int limit)
    {
        bool but = scene.IsOneOf(conjunction, "but", "yet", "while", "whereas", "although", "though");
        // "…, and that the bank would": the second clause shows that it belongs to the cue.
        if (!but && !scene.Is(conjunction, "and") || conjunction + 1 >= limit || scene.Is(conjunction + 1, "that")) return false;
        bool subject = false;
        for (int t = conjunction + 1; t < Math.Min(limit, conjunction + Window); t++)
        {
            if (scene.IsPunctuation(t)) return false;
            // "disagreed" after its subject passes for a participle.
            if (scene.IsFinite(t) || (scene.Parsed.Tags[t] == "VBN" && scene.IsNominal(t - 1)))
            {
                int main = scene.Parsed.Pos[t] == Pos.AUX && scene.Parsed.Heads[t] > t ? scene.Parsed.Heads[t] : t;
                return subject && (but || !CueLexicon.Of(CueClass.Verb, scene.Parsed.Lemmas[main].ToLowerInvariant()).IsEmpty);
            }

            subject |= scene.IsNominal(t);
        }

        return false;
    }

    /// <summary>", adding that", ", underscoring the line", ", representing a risk": a participle after a comma is the reporter's.</summary>
    private static bool IsGloss(Scene scene, int token) =>
        scene.Parsed.Tags[token] == "VBG" && scene.Parsed.Pos[token] == Pos.VERB && !scene.IsOneOf(token, "including", "regarding", "concerning", "depending", "pending", "being", "having");

    /// <summary>", it was reported" and, at the end, ", the Daily News reported": where the words come from is not part of them.</summary>
    private static bool IsHearsay(Scene scene, int token, int limit) =>
        IsTag(scene, token, limit) || token + 2 < limit && scene.Is(token, "it") && scene.IsOneOf(token + 1, "was", "is", "has") && scene.IsOneOf(token + 2, "reported", "said", "claimed", "understood", "alleged", "been");

    /// <summary>A short noun phrase and a verb of saying that end the sentence.</summary>
    private static bool IsTag(Scene scene, int token, int limit)
    {
        if (limit - token is < 2 or > Window || limit != ComplementClause.SentenceEnd(scene, token) || !scene.IsOneOf(limit - 1, "reported", "said", "wrote") && !EndsInTold(scene, token, limit)) return false;
        if (!scene.IsOneOf(limit - 1, "reported", "said", "wrote")) return true;
        for (int t = token; t < limit - 1; t++)
            if (!scene.IsNominal(t) && scene.Parsed.Pos[t] is not (Pos.DET or Pos.ADJ) && scene.Parsed.Tags[t] != "POS" && !(t > token + 1 && scene.Parsed.Pos[t] == Pos.ADP)) return false;
        return Voices.CanSpeak(scene, token) || Voices.CanSpeak(scene, limit - 2) || scene.Parsed.Pos[token] is Pos.DET or Pos.NUM;
    }

    /// <summary>"…, the minister told parliament on Friday", "…, the court said on Monday": a speaker, "told" or "said", then only nouns and prepositions up to the end.</summary>
    private static bool EndsInTold(Scene scene, int token, int limit)
    {
        int cue = token;
        while (cue < limit && !scene.IsVerb(cue) && !scene.IsPunctuation(cue) && scene.Parsed.Pos[cue] is not (Pos.SCONJ or Pos.CCONJ)) cue++;
        if (cue == token || cue >= limit || !scene.IsOneOf(cue, "told", "said") || !Voices.CanSpeak(scene, cue - 1)) return false;
        for (int t = cue + 1; t < limit; t++)
            if (scene.IsVerb(t) || scene.IsPunctuation(t) || scene.Parsed.Pos[t] is Pos.SCONJ or Pos.CCONJ || scene.Is(t, "that")) return false;
        return true;
    }

    /// <summary>"said that if the rain stops": the main clause of a condition is still to come.</summary>
    public static bool IsOnlyCondition(Scene scene, int start, int end)
    {
        int first = start;
        if (!scene.IsOneOf(first, "if", "when", "unless", "once", "as", "although", "while", "since", "because", "despite", "after", "before", "with", "in")) return false;
        if (end >= scene.Parsed.Count || !scene.IsComma(end)) return false;
        for (int t = start; t < end; t++)
            if (scene.IsComma(t)) return false;
        return true;
    }
}
