using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Events;
using Concordance.Texts;

namespace Concordance.Stories.Claims.Numbers;

/// <summary>A number in a clause, as it is held against the same number elsewhere.</summary>
/// <param name="Key">The number with its unit, or alone.</param>
/// <param name="Noun">The family of what is counted; null where the words do not say.</param>
/// <param name="Act">The family of the verb of its clause; null where it has none.</param>
/// <param name="Weight">How seldom two things have the number by chance: three digits that tell, two, or one.</param>
/// <param name="Word">The verb of its clause; the noun or the number where it has none.</param>
/// <param name="Content">What else its clause names, each with its words.</param>
/// <param name="Around">What else its sentence names.</param>
/// <param name="Doer">Whom its clause names as acting.</param>
internal sealed record FigureTold(
    ReadReport In, string Key, string? Noun, string? Act, int Weight, Span Number, Span Word, Span At, IReadOnlyDictionary<string, Span> Content, IReadOnlySet<string> Around, string? Doer, IReadOnlyList<DayRange> Days, ClaimPhase Phase, EventStatus Status, Statement? Said)
{
    public ReportId Report => In.Report.Id;

    /// <summary>What is counted tells nothing: people, days, points.</summary>
    public bool IsOfAnything { get; init; }

    /// <summary>The family of the noun between the number and what is counted: "the 240 million crown contract".</summary>
    public string? Measure { get; init; }

    /// <summary>Two numbers against each other, in which both sides share: "parliament voted by 77 to 72", "he lost by 77 to 72".</summary>
    public bool IsTally { get; init; }

    /// <summary>People are counted, whatever they are called.</summary>
    public bool IsOfPeople { get; init; }

    /// <summary>Its sentence gives another number of its unit beside it: "46 percent to 44 percent".</summary>
    public bool IsOneOfSeveral { get; init; }

    /// <summary>"Another 12", "12 of them": some of them, or others.</summary>
    public bool IsPart { get; init; }
}
