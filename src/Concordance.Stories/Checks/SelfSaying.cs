using Concordance.Language;
using Concordance.Stories.Differences;

namespace Concordance.Stories.Checks;

/// <summary>"I would like to inform you that", "I can tell you that": in the mouth of a speaker the very act of saying, not something told of it.</summary>
internal static class SelfSaying
{
    private static readonly string[] Sayings = ["say", "tell", "inform", "announce", "stress", "emphasize", "emphasise", "confirm", "assure", "note", "report", "state", "add", "repeat", "reiterate", "underline", "remind"];

    private static readonly string[] Leads = ["like", "want", "wish"];

    /// <param name="verb">The verb whose complement is what is said.</param>
    public static bool Holds(ParsedText parsed, int verb)
    {
        if (!Sayings.Contains(parsed.Lemma(verb), StringComparer.Ordinal) || parsed.Tags[verb] is not ("VB" or "VBP")) return false;
        int top = parsed.Relations[verb] == Relation.xcomp && parsed.Heads[verb] >= 0 ? parsed.Heads[verb] : verb;
        if (top != verb && (!Leads.Contains(parsed.Lemma(top), StringComparer.Ordinal) || parsed.Tags[top] is not ("VB" or "VBP"))) return false;
        bool own = parsed.Subject(top) is var subject and >= 0 && parsed.Lower(subject) is "i" or "we";
        return own && IsSaidOnly(parsed, top) && parsed.Children(top).ToArray().All(c => IsOfTheAct(parsed, c, top));
    }

    /// <summary>Nothing opens it ("if I tell you").</summary>
    private static bool IsSaidOnly(ParsedText parsed, int top) => parsed.Child(top, Relation.mark) < 0 && parsed.Relations[top] is Relation.ccomp or Relation.parataxis or Relation.conj or Relation.root;

    /// <summary>"I cannot tell you that", "I might say that" do not say it.</summary>
    private static bool IsOfTheAct(ParsedText parsed, int child, int top) =>
        parsed.Relations[child] is not (Relation.aux or Relation.advmod or Relation.advcl)
        || (parsed.Relations[child] == Relation.aux && parsed.Lower(child) is var aux && (aux is "can" or "must" or "do" or "'d" or "’d" || (aux is "would" or "should" && parsed.Lemma(top) == "like")))
        || (parsed.Relations[child] == Relation.advmod && parsed.Lower(child) is "also" or "just" or "again" or "simply");
}
