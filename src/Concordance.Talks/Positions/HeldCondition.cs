using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Conditions;
using Concordance.Reading.Attribution;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Talks.Parties;
using Concordance.Talks.Waiting;
using Concordance.Texts;

namespace Concordance.Talks.Positions;

/// <summary>What a side makes its own acts wait for is what it wants first: "only once", "not before", "pending".</summary>
internal static class HeldCondition
{
    public static readonly RuleId Rule = new("positions/held-condition");

    public static PositionDraft? Of(ReadReport report, Condition condition, Joined story, Sides sides)
    {
        if (IsOfNobody(report, condition, story, sides)) return null;
        // A bare "if" tells as often what a side fears or threatens with.
        if ((condition.Kind is ConditionKind.If && !WaitFinder.IsProviso(new Told<Condition>(report, condition))) || condition.Kind is ConditionKind.At or ConditionKind.Purpose or ConditionKind.Sequence) return null;
        // "when it is finished" tells as often only when.
        if (condition.Because.Rule == WhenDone.Rule && condition.According is not { Kind: StatementKind.Direct }) return null;
        Span governed = condition.Governed ?? condition.Clause;
        if (!(condition.Asserted || condition.Kind is ConditionKind.First or ConditionKind.Until) || (sides.Of(story.EntityOf(condition.Holder)) ?? (condition.According?.Speaker is { } speaker ? sides.Of(report, speaker) : null)) is not { } party) return null;
        if (IsOfAnybody(report, condition.Clause)) return null;
        if (condition.Kind == ConditionKind.Unless && !IsRefused(report, governed)) return null;
        if (condition.Kind == ConditionKind.Until && !IsRefused(report, governed) && IsTime(report, condition.Clause, sides)) return null;
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

    /// <summary>Denied, only supposed, of a time that is over, or told by somebody who looks on.</summary>
    public static bool IsOfNobody(ReadReport report, Condition condition, Joined story, Sides sides) =>
        condition.Holding != Holding.Held || LongAgo.Is(story, report, condition) || Onlookers.Tell(story, report, condition, sides);

    /// <summary>What somebody waits for, wherever it is stated so that the words alone leave open whose it is, or whether it is one.</summary>
    public static IEnumerable<PositionDraft> Of(Wait wait, Sides sides)
    {
        if (wait is not { IsOver: false, IsGivenUp: false, Holder: { } holder }) yield break;
        // "Will impose duties unless Norvia opens its market": what a threat wants of another side; what only goes on until then asks for nothing new.
        if (wait.IsThreat && (wait.What.Phrases.Any(p => p.In.Parsed.TokensOf(p.Span).Any(t => GoingOn.Contains(p.In.Parsed.Lemma(t)))) || sides.Of(wait.On.By) is not { } doer || ReferenceEquals(doer, sides.Of(holder)))) yield break;
        foreach (Told<Condition> stated in wait.Stated)
            // The order of a plan's steps is told by the plan.
            if (stated.What is { Governed: { } governed, Kind: not ConditionKind.Sequence } && !IsOnlyWhen(wait, stated, sides) && !IsAllowed(stated.In, governed) && !IsOfAnybody(stated.In, stated.What.Clause))
                yield return new PositionDraft(stated.In, sides.Of(holder) ?? holder, Span.Hull(Min(governed, stated.What.Clause), Max(governed, stated.What.Clause)), Stance.Wants, Firmness.Firm, stated.What.According is { } said ? SaidStance.VoiceOf(said) : PositionVoice.Reporter, stated.What.According, true,
                    new Because(Rule, [stated.In.Report.At(stated.What.Marker ?? stated.What.Clause)], [wait.Because]));
    }

    /// <summary>Whether words that were read as a plain demand are all of a condition: what is refused and what it waits for.</summary>
    public static bool IsWhole(Wait wait, PositionDraft draft, Sides sides) =>
        draft.Because.Rule != Rule && wait.Stated.Any(s => s.In == draft.In && s.What.Marker is { } marker && s.What.Governed is { } governed && draft.Text.Contains(marker) && draft.Text.Contains(governed) && draft.Text.Contains(s.What.Clause) && IsRefused(s.In, governed))
        && Of(wait, sides).Any(p => p.In == draft.In && ReferenceEquals(p.Party, draft.Party) && p.Text.Overlaps(draft.Text));

    private static readonly string[] GoingOn = ["carry", "continue", "go", "keep", "last", "proceed", "remain", "stay"];

    /// <summary>"Stays open until the holidays end": what ends or begins by itself tells how long.</summary>
    private static bool IsTime(ReadReport report, Span clause, Sides sides)
    {
        ParsedText parsed = report.Parsed;
        foreach (int t in parsed.TokensOf(clause))
            if (parsed.Pos[t] == Pos.VERB && parsed.Lemma(t) is "end" or "begin" or "start" or "finish" or "expire" && parsed.Child(t, Relation.obj) < 0 && parsed.Subject(t) is >= 0 and var subject && parsed.Relations[subject] == Relation.nsubj)
                return !BargainWords.IsBargaining(parsed, subject) && sides.Of(report, subject) is null;
        return false;
    }

    /// <summary>"Will step down when it is finished" tells only when; "will sign when Norvia has paid" whom it waits for.</summary>
    private static bool IsOnlyWhen(Wait wait, Told<Condition> stated, Sides sides) =>
        stated.What.Because.Rule == WhenDone.Rule && stated.What.According is not { Kind: StatementKind.Direct } && (sides.Of(wait.On.By) is not { } doer || ReferenceEquals(doer, sides.Of(wait.Holder)));

    /// <summary>"Once you lose money" is said of anybody.</summary>
    private static bool IsOfAnybody(ReadReport report, Span clause) => clause.Of(report.Report.Text).StartsWith("you ", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Can take over upon payment", "you start losing": nobody's own will.</summary>
    private static bool IsAllowed(ReadReport report, Span governed) => governed.Of(report.Report.Text).ToLowerInvariant().Split(' ') is var words && (words.Contains("can") || words.Contains("may") || words.Contains("could") || words[0] == "you");

    /// <summary>"No aid unless" is a demand; "will go on unless" a threat.</summary>
    private static bool IsRefused(ReadReport report, Span governed) => RefusingWords.StandIn(governed.Of(report.Report.Text));

    private static Span Min(Span a, Span b) => a.CompareTo(b) <= 0 ? a : b;

    private static Span Max(Span a, Span b) => a.CompareTo(b) <= 0 ? b : a;
}
