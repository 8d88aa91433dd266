using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Concordance.Dossiers.Json;

/// <summary>The assembled result, as docs/dossier.schema.json describes it. A list that is null belongs to a capability that was not at work and is left out.</summary>
public sealed record Dossier
{
    public const string CurrentFormat = "concordance/1";

    public string Format { get; init; } = CurrentFormat;

    /// <summary>The day up to which reports were counted; null where all were.</summary>
    public AsOfEntry? AsOf { get; init; }

    public required ImmutableArray<ReportEntry> Reports { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<EntityEntry>? Entities { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<TimeEntry>? Times { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<QuantityEntry>? Quantities { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<SourceEntry>? Sources { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<StatementEntry>? Statements { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<EventEntry>? Events { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<ConditionEntry>? Conditions { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<StoryEntry>? Stories { get; init; }

    /// <summary>What a person decided; left out where nothing was.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<DecisionEntry>? Decisions { get; init; }
}

/// <summary>Which reports counted on a day: ids of reports.</summary>
/// <param name="Counted">Those whose earliest day is not after <paramref name="Day"/>.</param>
/// <param name="MayBeLater">Those of them that may have appeared later.</param>
public sealed record AsOfEntry(DateOnly Day, ImmutableArray<string> Counted, ImmutableArray<string> MayBeLater, ImmutableArray<string> LeftOut);
