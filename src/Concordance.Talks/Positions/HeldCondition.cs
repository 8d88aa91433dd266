using Concordance.Reading;
using Concordance.Reading.Conditions;
using Concordance.Reading.Attribution;
using Concordance.Stories;
using Concordance.Stories.Entities;
using Concordance.Talks.Parties;
using Concordance.Texts;

namespace Concordance.Talks.Positions;

/// <summary>What a side makes its own acts wait for is what it wants first: "only once", "not before", "pending".</summary>
internal static class HeldCondition
{
    public static readonly RuleId Rule = new("positions/held-condition");

    public static PositionDraft? Of(ReadReport report, Condition condition, Joined story, Sides sides)
    {
        // A bare "if" tells as often what a side fears or threatens with.
        if ((condition.Kind is ConditionKind.If && !Waiting.WaitFinder.IsProviso(new Told<Condition>(report, condition))) || condition.Kind is ConditionKind.At or ConditionKind.Purpose or ConditionKind.Sequence) return null;
        // "when it is finished" tells as often only when.
        if (condition.Because.Rule == WhenDone.Rule && condition.According is not { Kind: StatementKind.Direct }) return null;
        Span governed = condition.Governed ?? condition.Clause;
        if (!(condition.Asserted || condition.Kind is ConditionKind.First or ConditionKind.Until) || (sides.Of(story.EntityOf(condition.Holder)) ?? (condition.According?.Speaker is { } speaker ? sides.Of(report, speaker) : null)) is not { } party) return null;
        // "Once you lose money" is said of anybody.
        if (condition.Clause.Of(report.Report.Text).StartsWith("you ", StringComparison.OrdinalIgnoreCase)) return null;
        if (condition.Kind == ConditionKind.Unless && !IsRefused(report, governed)) return null;
        Firmness firmness = condition.Kind switch
        {
            ConditionKind.OnlyIf or ConditionKind.Unless or ConditionKind.Once or ConditionKind.Until or ConditionKind.First or ConditionKind.Before => Firmness.Firm,
            _ => Firmness.Stated,
        };
        // "I do not see how they can sign until the list is out": what is doubted is not wanted, the list is.
        if (governed.Of(report.Report.Text).StartsWith("how ", StringComparison.OrdinalIgnoreCase)) governed = condition.Marker ?? condition.Clause;
        Span text = Span.Hull(Min(governed, condition.Clause), Max(governed, condition.Clause));
        return new PositionDraft(report, party, text, Stance.Wants, firmness, condition.According is { } said ? SaidStance.VoiceOf(said) : PositionVoice.Reporter, condition.According, true, new Because(Rule, [report.Report.At(condition.Marker ?? text)], [condition.Because]));
    }

    /// <summary>"No aid unless" is a demand; "will go on unless" a threat.</summary>
    private static bool IsRefused(ReadReport report, Span governed) =>
        governed.Of(report.Report.Text).Split(' ').Any(w => w.ToLowerInvariant() is "no" or "not" or "never" or "cannot" or "nothing" || w.EndsWith("n't", StringComparison.Ordinal) || w.EndsWith("n’t", StringComparison.Ordinal));

    private static Span Min(Span a, Span b) => a.CompareTo(b) <= 0 ? a : b;

    private static Span Max(Span a, Span b) => a.CompareTo(b) <= 0 ? b : a;
}
