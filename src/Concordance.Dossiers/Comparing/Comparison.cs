using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Concordance.Dossiers.Json;
using Concordance.Talks.Waiting;

namespace Concordance.Dossiers.Comparing;

/// <summary>What a dossier as of one day has that the dossier as of an earlier day had not, and what it has no more.</summary>
/// <param name="Before">The earlier day.</param>
/// <param name="After">The later day.</param>
/// <param name="Reports">Reports that count on the later day only.</param>
/// <param name="Days">Reports of both days whose own day is known otherwise now.</param>
/// <param name="Statements">Said in new reports and joined with nothing of the earlier day: one for each matter, ids of the later dossier.</param>
/// <param name="Changes">Matters whose state changed: the last state of the earlier day, then what came after.</param>
/// <param name="Events">Happenings that new reports tell with another outcome than those of the earlier day did.</param>
/// <param name="Knots">Circular conditions that are new, stand otherwise or are no longer found.</param>
/// <param name="Contradictions">What cannot both hold, new and no longer found.</param>
/// <param name="Questions">What reports leave open.</param>
public sealed record Comparison(
    DateOnly Before, DateOnly After, ImmutableArray<NewReport> Reports, ImmutableArray<OtherDay> Days, ImmutableArray<NewStatement> Statements,
    ImmutableArray<ChangeEntry> Changes, ImmutableArray<MovedEvent> Events, ImmutableArray<MovedKnot> Knots, ComparedContradictions Contradictions, ComparedQuestions Questions)
{
    public const string CurrentFormat = "concordance-comparison/1";

    [JsonPropertyOrder(-1)]
    public string Format { get; } = CurrentFormat;

    /// <summary>Holds two dossiers of the same reports against each other.</summary>
    /// <param name="before">As of the earlier day.</param>
    /// <param name="after">As of the later day.</param>
    public static Comparison Of(Dossier before, Dossier after)
    {
        Counted counted = new(before, after);
        ImmutableArray<ChangeEntry> changes = MovedMatters.Changes(counted);
        return new Comparison(
            before.AsOf!.Day, after.AsOf!.Day,
            [.. after.Reports.Where(counted.IsNew).Select(r => new NewReport(r.Id, r.File, r.Published))],
            [.. after.Reports.Select(counted.OtherDay).OfType<OtherDay>()],
            NewStatements.Of(counted), changes, MovedMatters.Events(counted, changes), MovedKnots.Of(before, after),
            ComparedContradictions.Of(before, after), ComparedQuestions.Of(before, after));
    }
}

/// <summary>A report that counts on the later day only.</summary>
public sealed record NewReport(string Id, string File, DayEntry Published);

/// <summary>A report whose day more reports tell otherwise.</summary>
public sealed record OtherDay(string Report, DayEntry Was, DayEntry Is);

/// <summary>A statement of a new report, by its id in the later dossier, with the words said.</summary>
public sealed record NewStatement(string Statement, ImmutableArray<SpanEntry> Spans);

/// <summary>A happening whose status differs: the last telling of the earlier day and the last of the new reports.</summary>
public sealed record MovedEvent(string Was, SpanEntry WasAt, string Is, SpanEntry IsAt);

/// <summary>A circular condition that stands otherwise.</summary>
/// <param name="Knot">Its id in the later dossier; in the earlier one where it is no longer found.</param>
/// <param name="From">Null where there was none on the earlier day.</param>
/// <param name="To">Null where it is no longer found.</param>
/// <param name="Spans">The sentences that state its conditions.</param>
public sealed record MovedKnot(string Knot, string About, KnotState? From, KnotState? To, AfterEntry? After, ImmutableArray<SpanEntry> Spans);
