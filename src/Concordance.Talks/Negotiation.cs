using System.Collections.Immutable;
using Concordance.Stories.Entities;
using Concordance.Talks.Outcomes;
using Concordance.Talks.Positions;
using Concordance.Talks.Roadmaps;
using Concordance.Talks.Rounds;
using Concordance.Talks.Waiting;
using Concordance.Texts;

namespace Concordance.Talks;

/// <summary>A story read as a negotiation: who wants what of whom.</summary>
/// <param name="Parties">Those that make demands of each other, by name.</param>
/// <param name="ThirdParties">Hosts, mediators, invited: those that others' talks are held with.</param>
/// <param name="Waiting">Who waits for whom.</param>
public sealed record Negotiation(
    ImmutableArray<Entity> Parties, ImmutableArray<Entity> ThirdParties, ImmutableArray<Round> Rounds, ImmutableArray<Position> Positions, ImmutableArray<Roadmap> Roadmaps, ImmutableArray<Outcome> Outcomes,
    WaitingNet Waiting, Because Because);
