using Concordance.Talks.Rounds;
using Concordance.Texts;

namespace Concordance.Talks.Outcomes;

public enum OutcomeState { Agreed, NotReached, Refused, Open, Disputed }

/// <summary>What came of talks, in the words of one report; the round where it is clear which.</summary>
public sealed record Outcome(Place Place, OutcomeState State, Round? Round, Because Because);
