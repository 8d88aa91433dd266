using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Events.Status;

/// <summary>"The strike planned for May was called off": what was done with the plan outweighs that it was planned.</summary>
internal static class CalledOff
{
    private static readonly RuleId Rule = new("events/called-off");

    public static StatusReading? Read(ParsedText parsed, int token, StatusReading beside, int left)
    {
        int head = parsed.Heads[token];
        if (beside.Status is not (EventStatus.Planned or EventStatus.Proposed) || head < 0 || parsed.Relations[token] is not (Relation.nsubj_pass or Relation.obj) || parsed.Pos[head] != Pos.VERB) return null;
        if (StatusWords.Of(parsed, head) is not Effect.NotHappened) return null;
        StatusReading above = StatusReader.Read(parsed, head, left - 1);
        return above.Status is EventStatus.Happened or EventStatus.Ongoing ? new StatusReading(EventStatus.NotHappened, Rule, [head], above) : null;
    }
}
