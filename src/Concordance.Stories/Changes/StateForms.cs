using Concordance.Language;
using Concordance.Stories.Deeds;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Changes;

/// <summary>Whether the words around one for a state tell it as one that holds, is ahead, or is not yet.</summary>
internal static class StateForms
{
    /// <summary>Words between "agreed" and what is agreed to.</summary>
    private const int Near = 5;

    /// <summary>Null where the words leave it open, or tell of something that was so before.</summary>
    public static StateForm? Of(ParsedText parsed, int clause, int word)
    {
        if (VerbForm.IsOpen(parsed, clause)) return parsed.Lemma(word) == "return" && parsed.HasChild(clause, "may", "can") ? StateForm.Ahead : null;
        if (parsed.Lemma(clause) is "face") return StateForm.Ahead;
        // "Has continued to hold the markets closed".
        if (parsed.Relations[clause] == Relation.xcomp && parsed.Heads[clause] is >= 0 and var on && parsed.Lemma(on) is "continue" && clause != word) return Of(parsed, on, word);
        bool not = parsed.HasNot(clause) || parsed.HasNot(word);
        if (IsAgreedTo(parsed, clause)) return not ? StateForm.NotYet : StateForm.Ahead;
        if (IsUnplanned(parsed, clause)) return StateForm.NotYet;
        if (parsed.HasChild(clause, "had")) return null;
        if (parsed.Pos[clause] == Pos.VERB && VerbForm.Of(parsed, clause, false) is var form and not null)
            return form.Value switch { { Done: false } => StateForm.NotYet, { When: DeedTime.Ahead } when clause == word => StateForm.Ahead, _ => StateForm.Holds };
        if (not) return StateForm.NotYet;
        if (parsed.Pos[clause] != Pos.VERB) return StateForm.Holds;
        // "Is closed", "are turned off", "trains run again"; a bare participle behind its noun.
        bool present = parsed.HasChild(clause, "is", "are", "'s", "remains", "being") || parsed.Tags[clause] is "VBZ" or "VBP" || (parsed.Tags[clause] == "VBN" && parsed.Relations[clause] is Relation.acl or Relation.amod);
        return present && !parsed.HasChild(clause, "to") ? StateForm.Holds : null;
    }

    /// <summary>"Will not open the locks", "agreed to sell the mill": without the words that say so what is ahead or ruled out reads as if it were done.</summary>
    public static Span WithWhatIsAhead(ParsedText parsed, int clause, Span words, int longest)
    {
        int first = clause;
        foreach (int child in parsed.Children(clause))
            if (child < first && (parsed.Relations[child] is Relation.aux or Relation.aux_pass || Phrases.IsNot(parsed.Lower(child)))) first = child;
        if (clause > 0 && parsed.Lower(clause - 1) == "to" && parsed.Relations[clause] is Relation.xcomp or Relation.ccomp or Relation.advcl && parsed.Heads[clause] is >= 0 and var above && above < clause && clause - above <= Near) first = Math.Min(first, above);
        Span longer = Span.Hull(parsed.Spans[first], words);
        return longer.Length <= longest ? longer : words;
    }

    /// <summary>"There were no plans to close schools", "has no intention to resign".</summary>
    private static bool IsUnplanned(ParsedText parsed, int verb) =>
        parsed.Relations[verb] == Relation.acl && parsed.Lower(verb - 1) == "to" && parsed.Heads[verb] is >= 0 and var plan && parsed.Lemma(plan) is "plan" or "intention" && parsed.HasChild(plan, "no");

    /// <summary>"Voted to end the strike", "agreed to sell", "have been allowed to return".</summary>
    private static bool IsAgreedTo(ParsedText parsed, int verb) =>
        parsed.Lower(verb - 1) == "to" && parsed.Relations[verb] is Relation.xcomp or Relation.ccomp or Relation.advcl && parsed.Heads[verb] is >= 0 and var above && parsed.Lemma(above) is "vote" or "agree" or "decide" or "promise" or "pledge" or "undertake" or "resolve" or "allow" or "permit" or "prepare" or "vow"
        && (VerbForm.Of(parsed, above, false) is { When: DeedTime.Past, Done: true } || (parsed.Tags[above] == "VBN" && parsed.Relations[above] == Relation.acl && !VerbForm.IsOpen(parsed, above)));
}
