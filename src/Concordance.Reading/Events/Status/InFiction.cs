using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Events.Status;

/// <summary>"In a film shown on Friday, they robbed the bank": what happens in a story that was made up did not happen.</summary>
internal static class InFiction
{
    private static readonly RuleId Rule = new("events/in-fiction");

    public static StatusReading? Read(ParsedText parsed, int token, StatusReading inner)
    {
        if (inner.Status is not (EventStatus.Happened or EventStatus.Ongoing)) return null;
        int subject = parsed.Subject(token);
        foreach (int child in parsed.Children(token))
            if (child < subject && parsed.Relations[child] == Relation.obl && parsed.Lemmas[child].ToLowerInvariant() is "film" or "movie" or "novel" or "sitcom" or "cartoon" or "dream" or "nightmare" or "simulation" or "thriller" or "comic" or "musical"
                && parsed.ChildOf(child, Relation.@case) is >= 0 and var @in && parsed.Lower(@in) == "in") return new StatusReading(EventStatus.Doubtful, Rule, [child], inner);
        return null;
    }
}
