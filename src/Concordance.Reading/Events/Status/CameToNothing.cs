using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Events.Status;

/// <summary>"The vote planned for Friday did not take place": the verb tells what became of the plan, not the word beside the noun.</summary>
internal static class CameToNothing
{
    private static readonly RuleId Rule = new("events/came-to-nothing");

    public static StatusReading? Read(ParsedText parsed, int token, int left)
    {
        int head = parsed.Heads[token];
        if (head < 0 || parsed.Relations[token] != Relation.nsubj || !parsed.IsPredicate(head)) return null;
        if (BesideNoun.Read(parsed, token) is not { Status: EventStatus.Planned }) return null;
        StatusReading above = StatusReader.Read(parsed, head, left - 1);
        bool takesPlace = parsed.Lemmas[head] is "take" or "happen" or "go" or "occur" or "begin" or "start" or "come" or "materialise" or "materialize";
        if (takesPlace && above.Status == EventStatus.NotHappened) return new StatusReading(EventStatus.NotHappened, Rule, [head], above);
        return null;
    }
}
