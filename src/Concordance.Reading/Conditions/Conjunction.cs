using Concordance.Language;
using Concordance.Reading.Attribution;

namespace Concordance.Reading.Conditions;

/// <summary>Whether a word that can begin a condition does so here.</summary>
internal static class Conjunction
{
    private static readonly IReadOnlySet<string> Asking = Texts.WordList.ReadSet(typeof(Conjunction), "en.whether-words.txt");

    /// <summary>Not "even if" (concedes), "as if", "what if", "asked if" (whether), "hundreds if not thousands", "few, if any".</summary>
    public static bool IsIf(Scene scene, int token)
    {
        if (!scene.Is(token, "if")) return false;
        Stretch segment = Segment.Of(scene, token);
        if (token + 1 >= segment.End) return false;
        if (token > segment.First && scene.IsOneOf(token - 1, "even", "as", "what")) return false;
        if (IsCorrection(scene, segment, token + 1)) return false;
        // "a big if."
        if (Segment.IsPause(scene, token + 1)) return false;
        return !IsWhether(scene, segment, token);
    }

    /// <summary>"asked him if", "it is unclear if": an open question, no condition.</summary>
    private static bool IsWhether(Scene scene, Stretch segment, int token)
    {
        int before = token - 1;
        if (before >= segment.First && scene.Parsed.Pos[before] == Pos.PRON && scene.Parsed.Tags[before] == "PRP") before--;
        if (before < segment.First) return false;
        // "find out if", "figure out if", not "check it out if you can".
        if (scene.Is(before, "out")) return before > segment.First && scene.IsOneOf(before - 1, "find", "found", "finding", "figure", "figured", "work", "worked");
        if (Asking.Contains(scene.Parsed.Lemmas[before].ToLowerInvariant()) || Asking.Contains(scene.Parsed.Form(before).ToLowerInvariant())) return true;
        int clause = scene.Parsed.Heads[token];
        return clause > token && scene.Parsed.Relations[clause] is Relation.ccomp or Relation.csubj or Relation.csubj_pass && scene.Parsed.Heads[clause] == before && TakesQuestion(scene, before);
    }

    /// <summary>"did not say if": a verb of saying that can report a question; "will return if" is none, whatever the tree makes of it.</summary>
    private static bool TakesQuestion(Scene scene, int verb)
    {
        foreach (CueEntry entry in CueLexicon.Of(CueClass.Verb, scene.Parsed.Lemmas[verb].ToLowerInvariant()))
            if (entry.Takes(Frame.Whether)) return true;
        return false;
    }

    /// <summary>"dozens, if not hundreds", "few, if any", "if only because": what was just said is put right, nothing waits. "If not, …" and "if not removed" are conditions.</summary>
    private static bool IsCorrection(Scene scene, Stretch segment, int next)
    {
        bool ends = next + 1 >= segment.End || Segment.IsPause(scene, next + 1) || scene.IsOneOf(next + 1, "then", "at");
        if (scene.Is(next, "not")) return !ends && scene.Parsed.Tags[next + 1] != "VBN";
        if (scene.IsOneOf(next, "only", "indeed")) return true;
        if (!scene.IsOneOf(next, "any", "anything", "ever", "anyone", "at", "even")) return false;
        if (ends) return true;
        for (int t = next + 1; t < segment.End && !Segment.IsPause(scene, t); t++)
            if (scene.IsVerb(t)) return false;
        return true;
    }

    /// <summary>A conjunction of time: a clause follows, whose subject and verb are its own, or a participle ("once signed").</summary>
    public static bool OpensClause(Scene scene, int token, int first)
    {
        Stretch segment = Segment.Of(scene, token);
        if (first >= segment.End || Segment.IsPause(scene, first) || scene.Parsed.Pos[first] == Pos.CCONJ) return false;
        int head = scene.Parsed.Heads[token];
        bool hangs = scene.Parsed.Relations[token] == Relation.mark && head >= first && head < segment.End;
        if (hangs) return true;
        return scene.Parsed.Tags[token] == "IN" && (Predicates.BeginsClause(scene, first, segment.End) || scene.Parsed.Tags[first] is "VBN" or "VBG");
    }

    /// <summary>"waited until it stopped", "once he had left": told as past, nothing waits any more.</summary>
    public static bool IsPastTime(Scene scene, ConditionDraft draft)
    {
        int clause = Predicates.FirstFinite(scene, draft.Clause.First, draft.Clause.End);
        if (clause < 0 || !Predicates.IsPast(scene, clause)) return false;
        if (draft.Governed is not { } waiting) return true;
        return !Predicates.IsAhead(scene, waiting.Act.First, waiting.Act.End);
    }
}
