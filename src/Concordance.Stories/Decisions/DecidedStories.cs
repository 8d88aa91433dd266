using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Texts.Decisions;

namespace Concordance.Stories.Decisions;

/// <summary>Stories read as a person decided, and what became of each decision so far.</summary>
/// <param name="Waiting">Decisions on what is found across reports, and what is supposed: they need the findings' ids.</param>
public sealed record DecidedStories(ImmutableArray<Story> Stories, ImmutableArray<DecisionOutcome> Outcomes, ImmutableArray<Decision> Waiting)
{
    /// <summary>Decisions on what single reports tell are followed before reports are compared, decisions on names and stories while they are.</summary>
    /// <param name="read">How stories are read from the reports as decided, with the decisions on names and stories.</param>
    public static DecidedStories Read(IEnumerable<ReadReport> reports, ImmutableArray<Decision> decisions, Func<ImmutableArray<ReadReport>, ImmutableArray<Decision>, ImmutableArray<Story>> read)
    {
        ImmutableArray<Decision> together = [.. decisions.Where(d => d.Word is DecisionWord.Same or DecisionWord.NotSame || d.Word.IsOfStories())];
        ImmutableArray<Decision> findings = [.. decisions.Where(d => d is { IsSupposition: false, Kind: not null, Quote: not null } && ReportDecisions.IsOfReport(d.Kind))];
        (ImmutableArray<ReadReport> decided, ImmutableArray<DecisionOutcome> outcomes) = ReportDecisions.Follow(reports, findings);
        ImmutableArray<Story> stories = read(decided, together);
        ImmutableArray<Decision> claims = [.. decisions.Where(d => d is { Word: DecisionWord.Added, Kind: "claim", Quote: not null })];
        (stories, ImmutableArray<DecisionOutcome> made) = MadeClaims.Follow(stories, claims);
        return new DecidedStories(stories, [.. outcomes, .. DecidedNames.Outcomes(stories, together.Where(d => !d.Word.IsOfStories())), .. DecidedReports.Outcomes(stories, together.Where(d => d.Word.IsOfStories())), .. made], [.. decisions.Except(together).Except(findings).Except(claims)]);
    }
}
