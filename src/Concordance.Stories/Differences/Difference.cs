using System.Collections.Immutable;
using Concordance.Reading.Days;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

public enum ConflictKind { Status, Number, Date, Office, Role, Delivery, Attendance, Who, Dispute }

/// <summary>What the words of a matter are: a thing told of, a question that asks already ("whether it was so"), or the day of something.</summary>
public enum MatterKind { Thing, Question, Day }

public enum UnusableKind { UnclearReference, Impossible, TimeClash }

/// <summary>What cannot both hold at one time, or (Dispute) what two parties tell differently.</summary>
/// <param name="About">The matter, in a report's words or a fixed template filled with them.</param>
/// <param name="Matter">What those words are, so that who asks of them need not read them.</param>
/// <param name="Of">The findings that clash (Event, Statement, Quantity, TimeExpression, Entity …).</param>
/// <param name="FitsIf">A reading that the words do not suggest, on which both hold; null where there is none.</param>
public sealed record Conflict(ConflictKind As, string About, MatterKind Matter, ImmutableArray<object> Of, ImmutableArray<Place> Places, string Why, string? FitsIf, Because Because);

/// <summary>What looks like a contradiction and is none, with the reason.</summary>
public sealed record LookAlike(ImmutableArray<object> Of, ImmutableArray<Place> Places, string Why, Because Because);

/// <summary>A line that cannot be used as it is written.</summary>
public sealed record Unusable(Place At, UnusableKind As, string Why, Because Because);

/// <summary>One state of a matter, on the day it is told of.</summary>
/// <param name="Of">The finding that tells it.</param>
public sealed record Step(SolvedDay At, string State, Place Place, object? Of);

/// <summary>A matter whose state changed: at least two steps in the order of their days.</summary>
public sealed record Change(string About, ImmutableArray<Step> Steps, Because Because);
