using System.Text.Json;
using System.Text.Json.Serialization;
using Concordance.Language.Quantities;
using Concordance.Language.Times;
using Concordance.Reading.Attribution;
using Concordance.Reading.Boilerplate;
using Concordance.Reading.Conditions;
using Concordance.Reading.Coreference;
using Concordance.Reading.Days;
using Concordance.Reading.Events;
using Concordance.Stories.Checks;
using Concordance.Stories.Copies;
using Concordance.Stories.Differences;
using Concordance.Stories.Unknowns;
using Concordance.Talks.Outcomes;
using Concordance.Talks.Positions;
using Concordance.Talks.Waiting;
using Concordance.Texts;
using Concordance.Texts.Decisions;

namespace Concordance.Dossiers.Json;

/// <summary>A word of a closed list, written in lower case with dashes.</summary>
public sealed class ClosedWord<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;

/// <summary>The contract's serialiser, generated at build time so that a cold start reflects over nothing.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    IndentSize = 1,
    NewLine = "\n",
    MaxDepth = 256,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters =
    [
        typeof(ClosedWord<DayKnown>), typeof(ClosedWord<SetAsideKind>), typeof(ClosedWord<BrokenProvenanceKind>), typeof(ClosedWord<CautionKind>),
        typeof(ClosedWord<ReferentType>), typeof(ClosedWord<TimeKind>), typeof(ClosedWord<QuantityBound>), typeof(ClosedWord<SourceKind>),
        typeof(ClosedWord<StatementKind>), typeof(ClosedWord<Act>), typeof(ClosedWord<Voice>), typeof(ClosedWord<EventStatus>), typeof(ClosedWord<OrderWord>),
        typeof(ClosedWord<ConditionKind>), typeof(ClosedWord<ConditionMode>), typeof(ClosedWord<SettledBy>), typeof(ClosedWord<CopyKind>),
        typeof(ClosedWord<ConflictKind>), typeof(ClosedWord<ConflictWithin>), typeof(ClosedWord<UnusableKind>), typeof(ClosedWord<UnknownKind>),
        typeof(ClosedWord<Stance>), typeof(ClosedWord<Firmness>), typeof(ClosedWord<PositionVoice>), typeof(ClosedWord<OutcomeState>),
        typeof(ClosedWord<IdentityKind>), typeof(ClosedWord<IdentityLevel>), typeof(ClosedWord<KnotState>), typeof(ClosedWord<AfterKind>), typeof(ClosedWord<WayOutAct>),
        typeof(ClosedWord<DecisionWord>), typeof(ClosedWord<DecisionState>), typeof(ClosedWord<DifferenceKind>),
    ])]
[JsonSerializable(typeof(Dossier))]
[JsonSerializable(typeof(TalksEntry))]
[JsonSerializable(typeof(Comparing.Comparison))]
[JsonSerializable(typeof(Checking.CheckAnswer))]
internal sealed partial class DossierContext : JsonSerializerContext;
