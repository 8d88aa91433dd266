using System.Collections.Immutable;
using Concordance.Texts.Decisions;

namespace Concordance.Intake.Decided;

/// <summary>What a person decided, as taken in: facts given of reports have been followed here, the rest waits for findings.</summary>
public sealed record DecisionsTaken(ImmutableArray<Decision> Waiting, ImmutableArray<DecisionOutcome> Followed)
{
    public static readonly DecisionsTaken None = new([], []);

    public bool IsEmpty => Waiting.IsEmpty && Followed.IsEmpty;
}
