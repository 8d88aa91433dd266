using System.Collections.Immutable;
using Concordance.Reading.Attribution;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

public enum ConditionKind { OnlyIf, If, Unless, Until, Once, Before, First, Pending, Exchange, Purpose, At, Sequence }

/// <summary>Before: done before the other acts. Together: no later than it. Assured: bound to happen.</summary>
public enum ConditionMode { Before, Together, Assured }

/// <summary>What saw the governed act: the rule's construction and the tree, or one of them alone.</summary>
public enum Settled { RuleAndTree, Rule, Tree }

/// <summary>Held: said to be one. Denied: the words say that there is none. Supposed: asked, feared, made up, or what would have been.</summary>
public enum Holding { Held, Denied, Supposed }

/// <summary>Several conditions in one: all of them are wanted, any one, or so many of them.</summary>
public sealed record Guard(int AtLeast, ImmutableArray<Span> Of)
{
    public bool All => AtLeast == Of.Length;
}

/// <summary>One thing made to wait for another. What waits is asserted only where construction and tree agree on it.</summary>
/// <param name="Clause">What must come first, without its marker.</param>
/// <param name="Governed">What waits; null where nothing shows it.</param>
/// <param name="Holder">Whose condition it is, where that is clear.</param>
/// <param name="According">The statement that holds the condition.</param>
public sealed record Condition(
    Span Sentence, Span? Marker, Span Clause, Span? Governed, ConditionKind Kind, ConditionMode Mode, Guard? Guard, Referent? Holder, Statement? According,
    Settled Settled, bool Asserted, Because Because)
{
    public Holding Holding { get; init; }

    /// <summary>Of what is to be assured, the words that tell what is bound to happen.</summary>
    public Span? Promised { get; init; }
}
