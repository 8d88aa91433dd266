using Concordance.Language;
using Concordance.Reading.Events.Status;
using Concordance.Texts;

namespace Concordance.Reading.Events;

/// <summary>A verb that names an event: "the ministers met", "the firm filed for bankruptcy".</summary>
internal static class VerbTrigger
{
    public static readonly RuleId Rule = new("events/verb-trigger");

    public static Trigger? Read(ParsedText parsed, int token)
    {
        if (parsed.Pos[token] != Pos.VERB || EventLexicon.Of(parsed, token) is not { } type) return null;
        // "The leading party", "a proposed law": the word describes, it does not tell.
        if (parsed.Relations[token] is Relation.amod or Relation.compound or Relation.@case or Relation.mark or Relation.@fixed or Relation.nmod or Relation.discourse) return null;
        // "The sale fell through" tells of the sale.
        return IsReady(parsed, token) || CameToNothing.TellsOfNoun(parsed, token) ? null : new Trigger(token, token, type, Rule);
    }

    /// <summary>"Is prepared to leave": somebody is ready, and has prepared nothing.</summary>
    private static bool IsReady(ParsedText parsed, int token) =>
        parsed.Lower(token) == "prepared" && parsed.Lower(token + 1) == "to" && token > 0 && parsed.Tags[token - 1] is not "NN" && parsed.Children(token).ToArray().Any(c => c < token && parsed.Lemmas[c].Equals("be", StringComparison.OrdinalIgnoreCase));
}
