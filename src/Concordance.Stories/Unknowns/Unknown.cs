using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

public enum UnknownKind { OpenSlot, UnnamedSource, Conflict, SaidUnclear, Orphan, SilentParty }

/// <summary>A question the reports leave open.</summary>
/// <param name="Of">The findings it is about.</param>
/// <param name="Closed">Where a later report answers it; null while it is open.</param>
public sealed record Unknown(string Question, UnknownKind As, ImmutableArray<object> Of, ImmutableArray<Place> Places, Place? Closed, Because Because);
