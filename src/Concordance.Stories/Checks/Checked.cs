using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Events;
using Concordance.Stories.Differences;
using Concordance.Stories.Origins;
using Concordance.Texts;

namespace Concordance.Stories.Checks;

/// <summary>In what a passage differs from the sentence asked about. Words: something that the passage does not say, or says more narrowly.</summary>
public enum DifferenceKind { Speaker, Who, Place, Number, Day, Status, Words }

/// <summary>One thing in which a passage differs.</summary>
/// <param name="Asked">The words asked about; null where the passage has something more.</param>
/// <param name="Told">What the passage has in their place; null where it has nothing.</param>
public sealed record PassageDifference(DifferenceKind As, Span? Asked, Place? Told);

/// <summary>A passage held against the sentence.</summary>
/// <param name="Statement">The innermost statement it stands in; null where the report tells it itself.</param>
/// <param name="Differs">Empty where it says what was asked; of a denial too.</param>
/// <param name="Repeats">The passage that it only repeats; null where it repeats none.</param>
public sealed record CheckedPassage(ReadReport In, Span At, Statement? Statement, EventStatus Status, ImmutableArray<PassageDifference> Differs, Place? Repeats, Because Because)
{
    public Place Place => In.Report.At(At);
}

/// <summary>One thing that the sentence says: a sentence with two verbs may say two.</summary>
/// <param name="Words">Of the sentence.</param>
/// <param name="Says">By report as the story orders them; passages that only repeat are among <paramref name="Repeats"/>.</param>
/// <param name="Contradicted">Contradictions and disputes that one of the saying passages stands in.</param>
/// <param name="Nearest">Likely of the same matter, the nearest first; none of them says it, and none counts.</param>
/// <param name="Founded">Over all passages that say or repeat it.</param>
public sealed record CheckedPart(
    Span Words, ImmutableArray<CheckedPassage> Says, ImmutableArray<CheckedPassage> Repeats, ImmutableArray<CheckedPassage> Denies, ImmutableArray<Conflict> Contradicted,
    ImmutableArray<CheckedPassage> Nearest, Founded Founded);

/// <summary>A sentence held against the reports of one story.</summary>
/// <param name="Asked">The sentence, read as a report is.</param>
/// <param name="Parts">In the order of the sentence; empty where it has no predicate.</param>
public sealed record CheckedSentence(ReadReport Asked, Story Story, ImmutableArray<CheckedPart> Parts);
