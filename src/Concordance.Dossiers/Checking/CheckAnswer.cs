using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Concordance.Dossiers.Json;
using Concordance.Reading.Events;
using Concordance.Stories.Checks;

namespace Concordance.Dossiers.Checking;

/// <summary>What reports say of a sentence: a story of theirs at a time.</summary>
/// <param name="Asked">The sentence.</param>
/// <param name="Sentences">Of the reports that were read.</param>
/// <param name="NotRead">Those of them with a word of saying from which nothing was taken: absence is absence in the others.</param>
public sealed record CheckAnswer(string Asked, int Sentences, int NotRead, ImmutableArray<StoryAnswer> Stories)
{
    public const string CurrentFormat = "concordance-check/1";

    [JsonPropertyOrder(-1)]
    public string Format { get; } = CurrentFormat;
}

/// <summary>The answer of one story's reports.</summary>
/// <param name="Story">Its id in the dossier.</param>
public sealed record StoryAnswer(string Story, SpanEntry? Title, ImmutableArray<string> Reports, ImmutableArray<PartAnswer> Parts);

/// <summary>The answer to one thing that the sentence says.</summary>
/// <param name="Found">Whether any passage says it.</param>
/// <param name="Contradicted">Ids of the dossier's conflicts that a saying passage stands in.</param>
/// <param name="Nearest">Likely of the same matter; none of them says it.</param>
/// <param name="Speakers">Ids of entities.</param>
public sealed record PartAnswer(
    AskedWords Words, bool Found, ImmutableArray<PassageEntry> Says, ImmutableArray<PassageEntry> Repeats, ImmutableArray<PassageEntry> Denies, ImmutableArray<string> Contradicted,
    ImmutableArray<PassageEntry> Nearest, OriginsEntry Independent, ImmutableArray<string> Speakers, ImmutableArray<string> Sides, int InReports);

/// <summary>Words of the sentence asked about: [start, end) in UTF-16 code units.</summary>
public sealed record AskedWords(int Start, int End, string Text);

/// <summary>A passage, who speaks in it, and how it stands.</summary>
/// <param name="Statement">The id of the statement it stands in; null where the report tells it itself.</param>
/// <param name="Likely">Not joined firmly with what was asked: no support.</param>
/// <param name="Repeats">The passage that it only repeats.</param>
public sealed record PassageEntry(SpanEntry Span, string? Statement, EventStatus Status, bool Likely, ImmutableArray<DiffersEntry> Differs, SpanEntry? Repeats);

/// <summary>In what a passage differs: the words asked about, and what stands there instead.</summary>
public sealed record DiffersEntry(DifferenceKind As, AskedWords? Asked, SpanEntry? Told);
