using System.Collections.Immutable;
using Concordance.Reading.Days;
using Concordance.Reading.Events;

namespace Concordance.Stories.Timeline;

/// <summary>What was planned for a day beside what happened on it; one telling for each event.</summary>
public sealed record TimelineDay(SolvedDay At, ImmutableArray<Told<Event>> Planned, ImmutableArray<Told<Event>> Happened);
