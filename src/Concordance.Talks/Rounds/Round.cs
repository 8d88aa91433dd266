using System.Collections.Immutable;
using Concordance.Language.Times;
using Concordance.Reading.Events;
using Concordance.Stories;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Talks.Rounds;

/// <summary>Who came for a party, as reports tell: accounts that name another head stand apart.</summary>
public sealed record Delegation(Entity Party, Entity? Head, ImmutableArray<Entity> Members, ImmutableArray<Place> Places);

/// <summary>One meeting of the parties across the reports.</summary>
/// <param name="Number">Which round it is, where a report counts.</param>
/// <param name="Time">The words that tell its day best.</param>
/// <param name="Tellings">The events that tell of it, in the order of the reports.</param>
/// <param name="Held">Those of them that tell it as held: none that is told of a day after its report.</param>
public sealed record Round(int? Number, TimeExpression? Time, Entity? Place, TimeExpression? Duration, ImmutableArray<Told<Event>> Tellings, ImmutableArray<Told<Event>> Held, ImmutableArray<Delegation> Delegations, Because Because);
