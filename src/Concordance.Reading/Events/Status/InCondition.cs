using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Events.Status;

/// <summary>"If the inquiry finds that warnings were ignored": what a condition says somebody finds or says has not been found yet, whatever its tense.</summary>
internal static class InCondition
{
    private static readonly RuleId Rule = new("events/in-condition");

    public static StatusReading? Read(ParsedText parsed, int token, StatusReading own)
    {
        int head = parsed.Heads[token];
        if (head < 0 || parsed.Relations[token] is not Relation.ccomp || own.Status is not (EventStatus.Happened or EventStatus.Ongoing or EventStatus.NotHappened)) return null;
        // Whoever regrets or knows that they left takes it that they left.
        if (parsed.Lemmas[head].ToLowerInvariant() is "know" or "regret" or "realise" or "realize" or "remember" or "forget") return null;
        if (parsed.Opening(token) is not (>= 0 and var that) || parsed.Lower(that) != "that" || that < head) return null;
        return UnderCondition.OpenedBy(parsed, head) is >= 0 and var opened ? new StatusReading(EventStatus.Conditional, Rule, [opened], own) : null;
    }
}
