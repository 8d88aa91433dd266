using System.Collections.Immutable;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Days;
using Concordance.Stories.Claims;
using Concordance.Stories.Copies;
using Concordance.Stories.Corrections;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Stories.Origins;
using Concordance.Stories.Timeline;
using Concordance.Stories.Unknowns;
using Concordance.Texts;

namespace Concordance.Stories;

/// <summary>Reports that tell one story, with what they give only together.</summary>
/// <param name="Reports">By day, then by file.</param>
/// <param name="Title">A headline of one of the reports, in its words.</param>
/// <param name="Why">Why they are one story, in words a person reads.</param>
/// <param name="Days">Each report's day, solved with the others.</param>
/// <param name="Times">Each time expression's value on the solved days.</param>
public sealed record Story(
    ImmutableArray<ReadReport> Reports, ImmutableArray<string> Why, Place? Title, ImmutableDictionary<ReportId, SolvedDay> Days,
    ImmutableDictionary<TimeExpression, ResolvedTime> Times, ImmutableArray<Entity> Entities, Because Because)
{
    /// <summary>Phrases about days that cannot all hold, each set as small as it can be.</summary>
    public ImmutableArray<DayClash> DayClashes { get; init; } = [];

    /// <summary>What was worked out on the way, for a reading of the story with other reports added or gone; null where nothing is kept.</summary>
    internal Workings? Workings { get; init; }

    /// <summary>Reports that only their days keep out of the story.</summary>
    internal ImmutableArray<ReadReport> KeptApart { get; init; } = [];

    public ImmutableArray<Copy> Copies { get; init; } = [];

    /// <summary>What corrections and withdrawals touch.</summary>
    public ImmutableArray<Corrected> Corrected { get; init; } = [];

    /// <summary>Reports that name one another as their source.</summary>
    public ImmutableArray<QuotingRing> Rings { get; init; } = [];

    public ImmutableArray<SameStatement> SameStatements { get; init; } = [];

    public ImmutableArray<SameEvent> SameEvents { get; init; } = [];

    public ImmutableArray<SameAssertion> SameAssertions { get; init; } = [];

    public ImmutableArray<Claim> Claims { get; init; } = [];

    public ImmutableArray<Conflict> Conflicts { get; init; } = [];

    public ImmutableArray<LookAlike> LookAlikes { get; init; } = [];

    public ImmutableArray<Unusable> Unusable { get; init; } = [];

    public ImmutableArray<Change> Changes { get; init; } = [];

    public ImmutableArray<TimelineDay> Timeline { get; init; } = [];

    public ImmutableArray<Unknown> Unknowns { get; init; } = [];
}
