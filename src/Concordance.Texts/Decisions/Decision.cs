using System.Collections.Immutable;

namespace Concordance.Texts.Decisions;

/// <summary>
/// What a person decided: two names are (not) of one, reports tell one story or do not, a finding stands, does not stand or stands otherwise, words are a finding that nobody made of them, a note that changes nothing, a fact about a report; or supposes, to see
/// what would follow: that an identity holds or does not, that a condition is dropped or wants its other only at the same time, that something has happened.
/// </summary>
public enum DecisionWord { Same, NotSame, SameStory, NotSameStory, Accepted, Refused, Edited, Added, Noted, Given, Assume, Deny, Waive, Soften, Happened }

public static class DecisionWords
{
    /// <summary>Supposed, to see what would follow; no finding changes by it.</summary>
    public static bool IsSupposition(this DecisionWord word) => word is DecisionWord.Assume or DecisionWord.Deny or DecisionWord.Waive or DecisionWord.Soften or DecisionWord.Happened;

    /// <summary>Which reports tell one story.</summary>
    public static bool IsOfStories(this DecisionWord word) => word is DecisionWord.SameStory or DecisionWord.NotSameStory;
}

/// <summary>A name, in one report or (File null) in all.</summary>
public sealed record DecidedName(string Name, string? File);

/// <summary>One decision of a person, kept apart from what is found and keyed to words: it survives new reports and new models.</summary>
/// <param name="Number">Its place in the file, from 1.</param>
/// <param name="Names">Of Same and NotSame: two or more.</param>
/// <param name="Kind">Of Accepted, Refused, Edited, Added, Noted: the kind of finding ("statement", "conflict").</param>
/// <param name="Quote">The words of the finding; null where it is named by its id.</param>
/// <param name="Set">Of Edited and Added: field and value.</param>
public sealed record Decision(int Number, DecisionWord Word, ImmutableArray<DecidedName> Names, string? Kind, Quote? Quote, string? Id, ImmutableSortedDictionary<string, string> Set, string? Note)
{
    /// <summary>Of SameStory and NotSameStory: the files of two reports or more.</summary>
    public ImmutableArray<string> Reports { get; init; } = [];

    /// <summary>Of Given: the report's file.</summary>
    public string? File { get; init; }

    /// <summary>Who decided it, and when; null where nobody wrote it down.</summary>
    public DecidedBy? By { get; init; }

    public bool IsSupposition => Word.IsSupposition();
}

/// <summary>Who decided and when.</summary>
/// <param name="Name">Of the person, or of the desk.</param>
/// <param name="At">Coordinated Universal Time; null where it is not told.</param>
public sealed record DecidedBy(string Name, DateTimeOffset? At);

/// <summary>What became of a decision: it took effect, what it is about is not there any more, or several things fit it.</summary>
public enum DecisionState { Applied, Lost, Open }

/// <summary>A decision and what became of it.</summary>
/// <param name="At">What it took effect on.</param>
/// <param name="Why">Of one that is lost or open: why, in words.</param>
public sealed record DecisionOutcome(Decision Decision, DecisionState State, ImmutableArray<Place> At, string? Why);
