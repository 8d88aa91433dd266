using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Events.Status;

/// <summary>"The vote planned for Friday did not take place": the verb tells what became of the plan, not the word beside the noun.</summary>
internal static class CameToNothing
{
    private static readonly RuleId Rule = new("events/came-to-nothing");

    private const int Farthest = 16;

    /// <summary>"The visit of the minister, planned for Friday, did not take place": the first verb behind the noun, whatever a date line makes of the tree; -1 where that is another.</summary>
    private static int ByOrder(ParsedText parsed, int token)
    {
        bool planned = false;
        for (int t = token + 1; t + 2 < parsed.Count && t < token + Farthest && parsed.SentenceOf[t] == parsed.SentenceOf[token]; t++)
        {
            planned |= parsed.Lower(t) is "planned" or "scheduled" or "set" or "due" or "fixed" or "announced" or "expected";
            if (parsed.Lower(t) == "did") return planned && parsed.Lower(t + 1) is "not" or "n't" && parsed.Lower(t + 2) is "take" or "happen" or "go" or "occur" ? t + 1 : -1;
            if (parsed.IsFiniteForm(t) && !(parsed.Lower(t) is "planned" or "scheduled" or "set" or "fixed" or "announced" or "expected")) return -1;
        }

        return -1;
    }

    public static StatusReading? Read(ParsedText parsed, int token, int left)
    {
        if (ByOrder(parsed, token) is >= 0 and var not) return new StatusReading(EventStatus.NotHappened, Rule, [not]);
        int head = parsed.Heads[token];
        if (head < 0 || parsed.Relations[token] != Relation.nsubj || !parsed.IsPredicate(head)) return null;
        if (BesideNoun.Read(parsed, token) is not { Status: EventStatus.Planned }) return null;
        StatusReading above = StatusReader.Read(parsed, head, left - 1);
        bool takesPlace = parsed.Lemmas[head] is "take" or "happen" or "go" or "occur" or "begin" or "start" or "come" or "materialise" or "materialize";
        if (takesPlace && above.Status == EventStatus.NotHappened) return new StatusReading(EventStatus.NotHappened, Rule, [head], above);
        return null;
    }
}
