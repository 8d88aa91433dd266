using Concordance.Reading;
using Concordance.Stories;
using Concordance.Talks.Roadmaps;
using Concordance.Texts;

namespace Concordance.Talks.Positions;

/// <summary>What a party's plan begins with is what it offers first.</summary>
internal static class PlanStep
{
    public static readonly RuleId Rule = new("positions/plan-step");

    public static PositionDraft Of(Joined story, Roadmap plan)
    {
        ReadReport report = story.ReportOf(plan.Steps[0].Place.Report);
        return new PositionDraft(report, plan.By, plan.Steps[0].Place.Span, Stance.Offers, Firmness.Stated, PositionVoice.Reporter, null, true, new Because(Rule, [plan.Steps[0].Place], [plan.Because]));
    }
}
