using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Events;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>A part that a clause fills: what it names, and the words that tell it from its like.</summary>
/// <param name="Key">The family of its noun, or "@" and whom it names.</param>
/// <param name="Which">Families of the words beside the noun.</param>
internal sealed record Slot(string Key, Span At, IReadOnlySet<string> Which)
{
    public bool IsName => Key[0] == '@';

    /// <summary>The words tell it to be a certain one, or all there are: "the bridge", "its plant", "all sailings", "no order".</summary>
    public bool IsCertain { get; init; }
}

/// <summary>A clause that asserts something, as it is held against others: whatever its verb, in whoever's mouth.</summary>
/// <param name="Word">Its verb, or what follows "is".</param>
/// <param name="Act">The family of that word.</param>
/// <param name="IsGeneral">The word alone tells of many things ("make", "have").</param>
/// <param name="Doer">Who or what acts; null where the clause does not say.</param>
/// <param name="Thing">What is acted on; null where nothing is.</param>
/// <param name="Content">All that it names, the doer and the thing with it, each with its words.</param>
/// <param name="Days">Those that it gives.</param>
/// <param name="Said">The innermost statement it stands in; null where the report asserts it itself.</param>
internal sealed record Assertion(
    ReadReport In, int Word, string Act, bool IsGeneral, EventStatus Status, ClaimPhase Phase, Slot? Doer, Slot? Thing, IReadOnlyDictionary<string, Span> Content,
    IReadOnlyList<DayRange> Days, string? Ordinal, Figures Figures, Span At, Statement? Said)
{
    /// <summary>The days on which its report may have appeared.</summary>
    public DayRange Reported { get; init; }

    /// <summary>The words give it to its doer and to nobody else.</summary>
    public bool ByHimAlone { get; init; }

    /// <summary>Nobody is told to do it: "all sailings are cancelled"; "he won the vote" leaves open only who he is.</summary>
    public bool IsDoerless => Doer is null && In.Parsed.Child(Word, Relation.nsubj) < 0;

    /// <summary>A clause of its own: "needed to clear the square", "clearing the square" only name what is done.</summary>
    public bool IsFinite => !In.Parsed.HasChild(Word, "to") && (In.Parsed.Tags[Word] != "VBG" || In.Parsed.Child(Word, Relation.aux) >= 0);

    public ReportId Report => In.Report.Id;

    public bool IsVerb => In.Parsed.Pos[Word] == Pos.VERB;

    /// <summary>What somebody or something is said to be.</summary>
    public bool IsNoun => In.Parsed.Pos[Word] == Pos.NOUN && Act != HandedPaper.Act;

    public int Sentence => In.Parsed.SentenceOf[Word];

    public Span WordAt => In.Parsed.Spans[Word];
}
