using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Stories.Deeds;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Measures;

/// <summary>One number that a report gives for one thing that can be counted or measured.</summary>
/// <param name="Keys">What is measured; measures that share a key may be of one matter.</param>
/// <param name="Which">The words that say which of its kind it is.</param>
/// <param name="Around">Families of the nouns and verbs of its sentence that say what it is about, without those of who says so.</param>
/// <param name="Of">Null where the number stands bare ("rose to 19").</param>
/// <param name="Named">The names in its sentence, but for those of who says so.</param>
/// <param name="IsDated">It is told when it was said.</param>
/// <param name="Day">The one day that its clause gives; null where it gives none or several.</param>
/// <param name="Told">The day on which it was said, else the day of the report; null where neither is known.</param>
internal sealed record Measured(
    ReadReport In, Quantity? Of, Amount Range, decimal Value, IReadOnlyList<string> Keys, string Name, Which Which, IReadOnlySet<string> Around, IReadOnlySet<string> Named, bool IsDated, int? Day, int? Told, Teller? Source, Place At)
{
    /// <summary>How many were killed, hurt, arrested, freed: such numbers rise as they are counted.</summary>
    public bool IsToll { get; init; }

    /// <summary>"The death toll": all who are counted, whatever else its sentence tells.</summary>
    public bool IsWholeToll { get; init; }

    /// <summary>A sum that is the object of a verb of paying ("raised $3 million"): the next one is another.</summary>
    public bool IsDeal { get; init; }

    /// <summary>The day of the report is printed or given, not only solved.</summary>
    public bool IsDayKnown { get; init; }

    /// <summary>The number before it, where the words give it: "from 62 to 66 crowns".</summary>
    public decimal? Was { get; init; }

    /// <summary>Of a price, what has it: the family of the noun that costs so much; null where no noun says.</summary>
    public string? Priced { get; init; }

    /// <summary>Of the names those in the clause of the number, and not in one beside it.</summary>
    public required IReadOnlySet<string> NamedWithIt { get; init; }

    /// <summary>It is only expected.</summary>
    public bool IsForecast { get; init; }

    /// <summary>So many of a kind, no level or sum.</summary>
    public bool IsCount { get; init; }
}
