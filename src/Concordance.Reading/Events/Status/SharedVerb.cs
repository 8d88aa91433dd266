using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Events.Status;

/// <summary>"Will go and meet", "has met and signed": the second verb shares the auxiliaries of the first.</summary>
internal static class SharedVerb
{
    private static readonly RuleId Rule = new("events/shared-verb");

    public static StatusReading? Read(ParsedText parsed, int token, int left)
    {
        int head = parsed.Heads[token];
        if (parsed.Relations[token] != Relation.conj || head < 0 || parsed.Tags[token] is not ("VB" or "VBN" or "VBG") || parsed.HasAuxiliary(token) || parsed.Subject(token) >= 0) return null;
        if (!parsed.IsPredicate(head) || (parsed.Tags[head] != parsed.Tags[token] && parsed.Tags[head] is not ("JJ" or "NN"))) return null;
        StatusReading first = StatusReader.Read(parsed, head, left - 1);
        return new StatusReading(first.Status, Rule, [token], first);
    }
}
