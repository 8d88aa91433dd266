using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Events.Status;

/// <summary>"Came close to selling", "stopped short of selling", "instead of selling", "rather than selling": it was not done.</summary>
internal static class ShortOf
{
    private static readonly RuleId Rule = new("events/short-of");

    public static StatusReading? Read(ParsedText parsed, int token, int left)
    {
        if (parsed.Tags[token] != "VBG" || parsed.Opening(token) is not (>= 0 and var opening)) return null;
        if (parsed.Lower(opening) is "instead" || parsed.Lower(opening) == "rather" && parsed.Lower(opening + 1) == "than") return new StatusReading(EventStatus.NotHappened, Rule, [opening]);
        int before = opening - 1;
        if (before < 0 || parsed.SentenceOf[before] != parsed.SentenceOf[token]) return null;
        switch (parsed.Lower(before), parsed.Lower(opening))
        {
            case ("instead", "of"): return new StatusReading(EventStatus.NotHappened, Rule, [before]);
            case ("short", "of") or ("close", "to") or ("near", "to") or ("closer", "to"): break;
            default: return null;
        }

        int verb = parsed.Heads[before] == token ? parsed.Heads[token] : parsed.IsPredicate(before) ? before : parsed.Heads[before];
        if (verb < 0 || verb == token) return null;
        StatusReading above = StatusReader.Read(parsed, verb, left - 1);
        // "Is close to selling" may yet sell.
        bool over = parsed.Lemmas[verb] is "come" or "stop" or "fall" && above.Status is EventStatus.Happened;
        return new StatusReading(over || above.Status is EventStatus.NotHappened ? EventStatus.NotHappened : EventStatus.Possible, Rule, [before], above);
    }
}
