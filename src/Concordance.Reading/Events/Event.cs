using System.Collections.Immutable;
using Concordance.Language.Times;
using Concordance.Reading.Attribution;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Reading.Events;

/// <summary>How an event stands by the words of the report: done, going on, ahead, asked for, or not.</summary>
public enum EventStatus { Happened, Ongoing, Planned, Proposed, Possible, Conditional, Doubtful, Refused, Denied, NotHappened }

public enum OrderWord { Before, After, During }

/// <summary>Participant: one side of what is done together (talks, a swap), or where the words do not tell who acts.</summary>
public enum Role { Agent, Patient, Recipient, Participant }

public sealed record Participant(Referent Referent, Role Role);

/// <summary>The event comes before, after or during another, whose trigger is named.</summary>
public sealed record EventOrder(OrderWord As, Span Of);

/// <summary>What kind of event: a word of our small set or the verb's lemma, and the class of the PLOVER ontology where there is one.</summary>
public sealed record EventType(string Name, string? Plover);

/// <summary>Something that happened, is planned, asked for, or is said not to happen.</summary>
/// <param name="Span">The clause or noun phrase that tells of it.</param>
/// <param name="Trigger">The word that names it.</param>
/// <param name="According">The innermost statement it stands in; null where the report itself tells it.</param>
public sealed record Event(
    Span Span, Span Trigger, EventType Type, ImmutableArray<Participant> Participants, EventStatus Status, TimeExpression? Time, TimeExpression? Duration,
    ImmutableArray<EventOrder> Order, Referent? Place, Statement? According, Because Because)
{
    /// <summary>The words of the span stand alone: a main clause, or one that somebody says, whole; not a noun phrase, a condition or a part.</summary>
    public bool IsWhole { get; init; }
}
