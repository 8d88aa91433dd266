using System.Collections.Immutable;
using Concordance.Reading.Attribution;
using Concordance.Reading.Events;
using Concordance.Stories.Corrections;
using Concordance.Stories.Entities;
using Concordance.Stories.Origins;
using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>Statements of several places that are one: same speaker, compatible day and act, aligned content.</summary>
/// <param name="Members">By report as the story orders them, then by place; at least two.</param>
public sealed record SameStatement(ImmutableArray<Told<Statement>> Members, Because Because);

/// <summary>Tellings of one event: compatible type, participants, time and place; their statuses are its history.</summary>
/// <param name="Members">By report as the story orders them, then by place; at least two.</param>
public sealed record SameEvent(ImmutableArray<Told<Event>> Members, Because Because);

/// <summary>A passage that asserts the claim, or denies it.</summary>
/// <param name="Statement">The statement it stands in; null where the report asserts it itself.</param>
public sealed record Passage(Place At, Statement? Statement);

/// <summary>That two passages speak of one thing, which nobody says: a line of its own that a person can switch.</summary>
public sealed record Assumption(Place A, Place B, string Why, bool Holds);

/// <summary>What one or several reports assert alike, with who says so and who denies it.</summary>
/// <param name="Text">The fullest of its passages.</param>
/// <param name="Speakers">Persons and bodies in whose name it is said.</param>
/// <param name="Sides">Those whom several speakers speak for (a spokesman, a minister and their ministry are one side).</param>
/// <param name="Status">The event's status by its latest telling, or "said".</param>
public sealed record Claim(
    Place Text, ImmutableArray<Passage> Supports, ImmutableArray<Passage> Denials, ImmutableArray<Assumption> Assumes, Independence Independent,
    ImmutableArray<Entity> Speakers, ImmutableArray<Entity> Sides, string Status, Because Because)
{
    /// <summary>What was corrected or withdrawn and the claim rests on; null where nothing was.</summary>
    public RestsOnCorrected? RestsOn { get; init; }
}
