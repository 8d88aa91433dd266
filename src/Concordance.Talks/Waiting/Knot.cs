using System.Collections.Immutable;
using Concordance.Reading.Days;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Talks.Waiting;

/// <summary>Open: nothing told since has ended it. WouldClose: only with an identity that is switched off.</summary>
public enum KnotState { Open, Past, WouldClose }

/// <summary>Overtaken: what was held back happened all the same. Met: what was waited for happened. Dropped: a condition was withdrawn.</summary>
public enum AfterKind { Overtaken, Met, Dropped, Unknown }

/// <summary>What ended a knot.</summary>
/// <param name="By">Who moved; null where no report tells it, or where all did.</param>
public sealed record After(AfterKind As, SolvedDay On, Place Place, Entity? By = null);

/// <summary>Waive: the condition is dropped. Soften: what was wanted first may come at the same time.</summary>
public enum WayOutAct { Waive, Soften }

/// <summary>One change to one condition.</summary>
public sealed record WayOutItem(WayOutAct Do, Wait Wait);

/// <summary>One smallest set of changes that opens a knot. It follows from the reported conditions only and advises nothing.</summary>
/// <param name="By">Whose conditions change, by name.</param>
/// <param name="ProposedIn">Words of a report that propose it; null: nobody in these reports.</param>
public sealed record WayOut(ImmutableArray<Entity> By, ImmutableArray<WayOutItem> Items, string Text, Place? ProposedIn);

/// <summary>Conditions that wait for each other in a circle.</summary>
/// <param name="Cycle">The happenings, each waiting for the next and the last for the first.</param>
/// <param name="Assumes">The identities without which there is no circle.</param>
/// <param name="Since">The day from which all its conditions were told.</param>
public sealed record Knot(
    KnotState State, ImmutableArray<Happening> Cycle, ImmutableArray<Wait> Waits, ImmutableArray<Identity> Assumes, SolvedDay Since, After? After, ImmutableArray<Place> Nearest,
    ImmutableArray<WayOut> WaysOut, Because Because);
