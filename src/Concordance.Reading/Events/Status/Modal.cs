using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Events.Status;

/// <summary>"Will", "may", "should", "would have": what the modal verb says.</summary>
internal static class Modal
{
    private static readonly RuleId Rule = new("events/modal");

    public static StatusReading? Read(ParsedText parsed, int token)
    {
        int modal = parsed.ModalOf(token);
        if (modal < 0) return null;
        bool perfect = parsed.Auxiliary(token, "have") is var have && have > modal;
        return Of(parsed.Lower(modal), perfect, Negated.Word(parsed, token) >= 0) is { } status ? new StatusReading(status, Rule, [modal]) : null;
    }

    private static EventStatus? Of(string modal, bool perfect, bool negated) => modal switch
    {
        "will" or "'ll" or "wo" or "shall" or "sha" or "ll" => negated ? EventStatus.NotHappened : EventStatus.Planned,
        "would" or "'d" or "d" => negated || perfect ? EventStatus.NotHappened : EventStatus.Planned,
        "should" or "ought" => perfect ? EventStatus.NotHappened : EventStatus.Proposed,
        "must" => perfect ? EventStatus.Happened : EventStatus.Proposed,
        "need" or "needs" => EventStatus.Proposed,
        "can" or "ca" or "could" => negated || perfect ? EventStatus.NotHappened : EventStatus.Possible,
        "may" or "might" => EventStatus.Possible,
        _ => null,
    };
}
