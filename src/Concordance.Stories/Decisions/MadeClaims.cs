using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Stories.Claims;
using Concordance.Stories.Corrections;
using Concordance.Stories.Origins;
using Concordance.Texts;
using Concordance.Texts.Decisions;

namespace Concordance.Stories.Decisions;

/// <summary>Claims that a person makes of a report's words: one passage, said by whoever says the statement it stands in, counted as any other claim is.</summary>
internal static class MadeClaims
{
    public static (ImmutableArray<Story> Stories, ImmutableArray<DecisionOutcome> Outcomes) Follow(ImmutableArray<Story> stories, ImmutableArray<Decision> claims)
    {
        List<DecisionOutcome> outcomes = [];
        foreach (Decision decision in claims)
        {
            IReadOnlyList<Place> words = decision.Quote!.In(stories.SelectMany(s => s.Reports).Select(r => r.Report));
            if (words is not [var at]) { outcomes.Add(MadeFindings.Unclear(decision, words.Count)); continue; }
            stories = [.. stories.Select(s => s.Reports.Any(r => r.Report.Id == at.Report) ? With(s, at) : s)];
            outcomes.Add(new DecisionOutcome(decision, DecisionState.Applied, [at], null));
        }

        return (stories, [.. outcomes]);
    }

    private static Story With(Story story, Place at)
    {
        if (story.Claims.Any(c => c.Text == at)) return story;
        ReadReport report = story.Reports.First(r => r.Report.Id == at.Report);
        Statement? said = report.Statements.Where(s => s.ContentHull.Contains(at.Span)).OrderBy(s => s.ContentHull.Length).FirstOrDefault();
        Passage passage = new(at, said);
        Founded founded = new Upstreams(story.Workings!.Joined, story.Copies).Count([passage]);
        Claim made = new(at, [passage], [], [], founded.Independent, founded.Speakers, founded.Sides, "said", new Because(ReportDecisions.Added, [at], said is null ? [] : [said.Because]));
        return story with { Claims = [.. story.Claims, .. CorrectionsOfStory.Mark([made], story.Corrected)] };
    }
}
