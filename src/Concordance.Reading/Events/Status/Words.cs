using Concordance.Language;

namespace Concordance.Reading.Events.Status;

/// <summary>Small questions about the tree around a word.</summary>
internal static class Words
{
    public static int ChildOf(this ParsedText parsed, int token, Relation relation)
    {
        foreach (int child in parsed.Children(token))
            if (parsed.Relations[child] == relation) return child;
        return -1;
    }

    public static int Subject(this ParsedText parsed, int token)
    {
        foreach (int child in parsed.Children(token))
            if (parsed.Relations[child] is Relation.nsubj or Relation.nsubj_pass or Relation.csubj or Relation.csubj_pass or Relation.nsubj_outer or Relation.expl) return child;
        return -1;
    }

    /// <summary>The auxiliary or copula of a predicate by tag, or -1.</summary>
    public static int Auxiliary(this ParsedText parsed, int token, string lemma)
    {
        foreach (int child in parsed.Children(token))
            if (parsed.Relations[child] is Relation.aux or Relation.aux_pass or Relation.cop && parsed.Lemmas[child].Equals(lemma, StringComparison.OrdinalIgnoreCase)) return child;
        return -1;
    }

    public static bool HasAuxiliary(this ParsedText parsed, int token)
    {
        foreach (int child in parsed.Children(token))
            if (parsed.Relations[child] is Relation.aux or Relation.aux_pass or Relation.cop) return true;
        return false;
    }

    public static int ModalOf(this ParsedText parsed, int token)
    {
        foreach (int child in parsed.Children(token))
            // "I'd ordered stock": had, and no would.
            if (parsed.Tags[child] == "MD" && parsed.Relations[child] is Relation.aux && !(parsed.Lower(child) is "'d" or "’d" && parsed.Tags[token] == "VBN" && parsed.Auxiliary(token, "be") < 0 && parsed.Auxiliary(token, "have") < 0)) return child;
        return -1;
    }

    /// <summary>The "to" of an infinitive, or -1.</summary>
    public static int To(this ParsedText parsed, int token)
    {
        foreach (int child in parsed.Children(token))
            if (parsed.Tags[child] == "TO" && parsed.Relations[child] is Relation.mark or Relation.aux) return child;
        return -1;
    }

    /// <summary>The word that opens a clause ("if", "after", "without"), or -1.</summary>
    public static int Opening(this ParsedText parsed, int token)
    {
        foreach (int child in parsed.Children(token))
            if (child < token && parsed.Relations[child] is Relation.mark or Relation.@case && parsed.Tags[child] != "TO") return child;
        return -1;
    }

    /// <summary>A predicate: a verb, or an adjective or noun with its copula.</summary>
    public static bool IsPredicate(this ParsedText parsed, int token) => parsed.Pos[token] is Pos.VERB or Pos.AUX || parsed.ChildOf(token, Relation.cop) >= 0;
}
