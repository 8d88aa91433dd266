using Concordance.Dossiers.Json;
using Concordance.Texts.Decisions;
using Concordance.Texts;

namespace Concordance.Dossiers.Briefs.Sections;

/// <summary>DECIDED: what a person decided; first what took no effect and why.</summary>
internal static class DecidedSection
{
    public static IEnumerable<BriefLine> Lines(View whole)
    {
        DecisionEntry[] all = [.. whole.Dossier.Decisions ?? []];
        foreach (DecisionEntry decision in all.Where(d => d.State != DecisionState.Applied)) yield return NoEffect(whole, decision);
        foreach (IGrouping<DecisionWord, DecisionEntry> same in all.Where(d => d.State == DecisionState.Applied).GroupBy(d => d.Decide).OrderBy(g => g.Key)) yield return Followed(whole, same.Key, [.. same]);
    }

    private static BriefLine NoEffect(View whole, DecisionEntry decision)
    {
        string state = decision.State == DecisionState.Lost ? "without effect" : "left open";
        return whole.Line.State($"Decision {decision.Number} {state}").Plain($" ({InWords(decision.Decide)}{About(whole, decision)}): {decision.Why}").At(decision.Spans).Line();
    }

    private static BriefLine Followed(View whole, DecisionWord word, DecisionEntry[] decisions)
    {
        LineBuilder line = whole.Line.Plain($"By a person, {InWords(word)}: ");
        for (int i = 0; i < decisions.Length; i++)
        {
            line.Plain(i == 0 ? "" : "; ").Plain(About(whole, decisions[i]).TrimStart(' ', ',')).At(decisions[i].Spans);
            if (Told(decisions[i]) is { Length: > 0 } told) line.Plain($" ({told})");
        }

        return line.Line();
    }

    /// <summary>The note, and of what was made by hand by whom and when.</summary>
    private static string Told(DecisionEntry decision) => string.Join("; ", new[]
    {
        decision.Note is { } note ? LineBuilder.Clip(OneLine.Of(note), 80) : null,
        decision is { Decide: DecisionWord.Added, By: { } by } ? $"by {LineBuilder.Clip(OneLine.Of(by), 40)}" + (decision.At is { } at ? $", {DayWords.Moment(at)}" : "") : null,
    }.OfType<string>());

    private static string About(View whole, DecisionEntry decision)
    {
        string[] about = [.. decision.About.Select(a => LineBuilder.Clip(OneLine.Of(a), whole.Clip))];
        string what = decision.Decide is DecisionWord.Same or DecisionWord.NotSame or DecisionWord.SameStory or DecisionWord.NotSameStory or DecisionWord.Given ? string.Join(" and ", about) : string.Join(", ", about.Select(a => $"\"{a}\""));
        return what.Length == 0 ? "" : decision.Kind is { } kind ? $", {kind} {what}" : $", {what}";
    }

    private static string InWords(DecisionWord word) => word switch
    {
        DecisionWord.Same => "one and the same",
        DecisionWord.NotSame => "not the same",
        DecisionWord.SameStory => "of one story",
        DecisionWord.NotSameStory => "not of one story",
        DecisionWord.Accepted => "accepted",
        DecisionWord.Refused => "refused and left out",
        DecisionWord.Edited => "edited",
        DecisionWord.Added => "added by hand",
        DecisionWord.Noted => "noted",
        DecisionWord.Given => "facts given",
        DecisionWord.Assume => "supposed to hold",
        DecisionWord.Deny => "supposed not to hold",
        DecisionWord.Waive => "supposed dropped",
        DecisionWord.Soften => "supposed accepted at the same time",
        DecisionWord.Happened => "supposed to have happened",
    };
}
