using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>Tokens [First, End).</summary>
internal readonly record struct Stretch(int First, int End)
{
    public bool IsEmpty => First >= End;

    public bool Holds(int token) => First <= token && token < End;
}

/// <summary>What waits, and who saw it: the order of words, the tree, or both alike.</summary>
/// <param name="Plain">Whether only one clause stands there: then the order of words is enough.</param>
internal readonly record struct Waiting(Stretch Act, Settled Settled, bool Plain = false)
{
    public bool IsSure => Settled == Settled.RuleAndTree || Plain;
}

/// <summary>What a rule found, before its statement and holder are read.</summary>
/// <param name="Marker">The words that make a condition of it; null where none stands there.</param>
/// <param name="Asserted">Whether what waits is sure.</param>
/// <param name="Holder">The words that name whose condition it is, where the construction has a place for them ("For the union, …").</param>
internal sealed record ConditionDraft(RuleId Rule, ConditionKind Kind, ConditionMode Mode, Stretch? Marker, Stretch Clause, Waiting? Governed, bool Asserted, Stretch Holder = default);
