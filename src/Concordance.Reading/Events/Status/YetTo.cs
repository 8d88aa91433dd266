using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Events.Status;

/// <summary>"Has yet to confirm", "is going to meet", "is to visit", "is about to leave", "has to pay", "used to meet": verb groups of more than one word.</summary>
internal static class YetTo
{
    private static readonly RuleId Rule = new("events/yet-to");

    public static StatusReading? Read(ParsedText parsed, int token)
    {
        int to = parsed.To(token);
        if (to <= 0 || parsed.SentenceOf[to - 1] != parsed.SentenceOf[to]) return null;
        int before = to - 1;
        while (before > 0 && parsed.Pos[before] == Pos.ADV && parsed.Lower(before) is not ("yet" or "about") && parsed.SentenceOf[before - 1] == parsed.SentenceOf[before]) before--;
        EventStatus? status = parsed.Lower(before) switch
        {
            "yet" => EventStatus.NotHappened,
            "going" or "gon" => before > 0 && Negated.Is(parsed, before - 1) ? EventStatus.NotHappened : EventStatus.Planned,
            "about" => EventStatus.Planned,
            "is" or "are" or "was" or "were" or "'s" or "'re" when parsed.Relations[before] is Relation.aux or Relation.cop && parsed.Heads[before] == token => EventStatus.Planned,
            "has" or "have" or "got" or "'ve" => EventStatus.Proposed,
            "had" => EventStatus.Happened,
            "used" when parsed.Auxiliary(before, "be") < 0 => EventStatus.Happened,
            _ => null,
        };
        return status is { } read ? new StatusReading(read, Rule, [before, to]) : null;
    }
}
