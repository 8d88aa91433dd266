using System.Collections.Immutable;

namespace Concordance.Texts;

/// <summary>The name of a rule, in lower case with dashes and its room's folder in front: "attribution/according-to".</summary>
public readonly record struct RuleId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>Why a finding stands: the rule that made it, the words that set the rule off, and what it rests on in turn.</summary>
public sealed record Because(RuleId Rule, ImmutableArray<Place> At, ImmutableArray<Because> From)
{
    public Because(RuleId rule, Place at) : this(rule, [at], []) { }

    public Because(RuleId rule, IEnumerable<Place> at, IEnumerable<Because> from) : this(rule, [.. at], [.. from]) { }
}
