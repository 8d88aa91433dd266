using System.Collections.Immutable;
using Concordance.Language.Quantities;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Events;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Checks;

/// <summary>What a phrase is to its predicate. Any: the words do not tell, or those who act do it together ("met").</summary>
internal enum SlotRole { Doer, Taker, Other, Modifier, Any }

/// <summary>A word of a phrase that tells something.</summary>
/// <param name="Word">Its family, a state for its people ("Norwegian"), a number in digits.</param>
/// <param name="Who">Whom it mentions, as the story knows them; several where the words leave that open.</param>
/// <param name="IsNamed">It mentions them by name.</param>
/// <param name="IsHead">What the phrase is about, not what only hangs on it.</param>
/// <param name="Preposition">With which it hangs on another word of the phrase; empty where it does not.</param>
/// <param name="Office">Of a word of somebody's office: whose.</param>
internal sealed record Piece(int Token, string Word, ImmutableArray<Entity> Who, bool IsNamed, bool IsHead, string Preposition, Quantity? Number, ImmutableArray<Entity> Office);

/// <summary>A phrase or clause that hangs on a predicate; each of several joined by "and" is one.</summary>
/// <param name="Preposition">"in", "from", "after"; empty where none is.</param>
/// <param name="Limits">Words that make of it another thing: "some", "former".</param>
internal sealed record Slot(SlotRole Role, string Preposition, bool IsClause, Span At, ImmutableArray<Piece> Pieces, ImmutableSortedSet<string> Limits);

/// <summary>A predicate with what hangs on it, as one place of a report tells it.</summary>
/// <param name="Family">The family of its word, with its particle.</param>
/// <param name="Above">Words between it and what the report asserts: "tried to", "hopes that".</param>
/// <param name="Limits">Words that turn it or weaken it: "not", "nearly".</param>
/// <param name="IsAhead">"Will", "would": also of what will not be.</param>
internal sealed record Clause(
    ReadReport In, int Token, string Family, string? Kind, EventStatus Status, Statement? Within, Span At,
    ImmutableArray<Slot> Slots, ImmutableArray<TimeExpression> Times, ImmutableSortedSet<string> Above, ImmutableSortedSet<string> Limits, bool IsAhead);
