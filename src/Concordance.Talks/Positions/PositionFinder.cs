using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Conditions;
using Concordance.Stories;
using Concordance.Talks.Parties;
using Concordance.Talks.Waiting;
using Concordance.Texts;

namespace Concordance.Talks.Positions;

/// <summary>Asks the rules of positions, report by report; what several rules find in the same words of one side is one position.</summary>
internal static class PositionFinder
{
    public static ImmutableArray<PositionDraft> Find(Joined story, Sides sides) => [.. story.Reports.SelectMany(r => InReport(r, story, sides))];

    private static IEnumerable<PositionDraft> InReport(ReadReport report, Joined story, Sides sides)
    {
        HashSet<int> cues = [.. report.Statements.Where(s => s.Cue is not null && SaidStance.StanceOf(s.Act) is not null).SelectMany(s => report.Parsed.TokensOf(s.Cue!.Value))];
        IEnumerable<PositionDraft> found =
        [
            .. report.Statements.Select(s => SaidStance.Of(new Told<Statement>(report, s), sides)).OfType<PositionDraft>(),
            .. report.Conditions.Select(c => HeldCondition.Of(report, c, story, sides)).OfType<PositionDraft>(),
            .. Enumerable.Range(0, report.Parsed.Count).SelectMany(t => ListedDemands.At(report, t, sides)),
            .. Enumerable.Range(0, report.Parsed.Count).Where(t => !cues.Contains(t)).Select(t => ToldStance.At(report, t, sides)).OfType<PositionDraft>(),
            .. report.Statements.SelectMany(s => OwnWords.Of(new Told<Statement>(report, s), sides)),
        ];
        Span[] nobodys = [.. report.Conditions.Where(c => c.Holding == Holding.Supposed || LongAgo.Is(story, report, c)).Select(c => c.Governed is { } governed ? Span.Hull(governed, c.Clause) : c.Clause)];
        Span[] denied = [.. report.Conditions.Where(c => c.Holding == Holding.Denied && c.Governed is not null).Select(c => Span.Hull(c.Governed!.Value, c.Clause))];
        List<PositionDraft> kept = [];
        foreach (PositionDraft draft in found.Select(d => WithCondition(report, d)))
            if (!report.SetAside.Any(a => a.Span.Contains(draft.Text)) && !IsOnlyMeeting(draft, sides) && !nobodys.Any(n => n.Overlaps(draft.Text)) && !(draft.Stance is Stance.Wants or Stance.Offers && denied.Any(d => d.Contains(draft.Text))) && !kept.Any(k => ReferenceEquals(k.Party, draft.Party) && k.Text.Overlaps(draft.Text))) kept.Add(draft);
        return kept.OrderBy(k => k.Text);
    }

    /// <summary>"Ready for a truce if Norvia withdrew", "would pay only after the strike": an offer told without its condition would be another offer.</summary>
    private static PositionDraft WithCondition(ReadReport report, PositionDraft draft)
    {
        if (draft.Stance is not (Stance.Offers or Stance.Accepts or Stance.Open) || draft.Because.Rule == HeldCondition.Rule) return draft;
        Condition? behind = report.Conditions.FirstOrDefault(c => c.Kind is not (ConditionKind.At or ConditionKind.Purpose or ConditionKind.Sequence) && c.Governed is { } governed && governed.Overlaps(draft.Text) && c.Sentence.Contains(draft.Text) && c.Clause.Start >= draft.Text.End && c.Clause.Start - draft.Text.End <= LongestMarker);
        return behind is null ? draft : draft with { Text = Span.Hull(draft.Text, behind.Clause) };
    }

    private const int LongestMarker = 24;

    /// <summary>Offering, or being ready for, the meeting itself is a matter of rounds.</summary>
    private static bool IsOnlyMeeting(PositionDraft draft, Sides sides) => draft.Stance is Stance.Offers or Stance.Accepts && Nouns.Of(draft, sides) is { IsEmpty: false } nouns && nouns.All(n => n.IsMeeting);
}
