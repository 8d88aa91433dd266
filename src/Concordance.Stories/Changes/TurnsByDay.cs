using Concordance.Stories.Measures;
using Concordance.Texts;

namespace Concordance.Stories.Changes;

/// <summary>What rises on one day and falls on another, without a number: "stock markets fell sharply today", then "markets have surged". A step is a turn.</summary>
internal static class TurnsByDay
{
    private static readonly RuleId Rule = new("changes/turns-by-day");

    public static void Find(MeasureTable measures, Chains chains)
    {
        foreach (IGrouping<string, Trend> subject in measures.Trends.GroupBy(t => t.Subject, StringComparer.Ordinal))
        {
            Trend[] one = [.. subject.Where(t => t.Which.IsOne(subject.First().Which))], turns = [.. Turns(one)];
            if (turns.Length > 1 && !turns.Any(t => chains.Tells(t.At))) chains.Add(Rule, OneLine.Of(turns[0].In.Parsed.Spans[turns[0].In.Parsed.TokenAt(turns[0].At.Span.Start)].Of(turns[0].In.Report.Text)), turns.Select(t => StepOf(t, chains)), int.MaxValue);
        }
    }

    /// <summary>The first telling of each day on which the reports tell of one way, where it is another than before.</summary>
    private static IEnumerable<Trend> Turns(Trend[] all)
    {
        bool? up = null;
        foreach (IGrouping<int, Trend> day in all.GroupBy(t => t.Day).OrderBy(g => g.Key))
        {
            if (day.Any(t => t.Up != day.First().Up) || day.First().Up == up) continue;
            up = day.First().Up;
            yield return day.First();
        }
    }

    private static Telling StepOf(Trend turn, Chains chains) =>
        new(turn.In, PlannedThenHeld.On(DateOnly.FromDayNumber(turn.Day), chains.DayOf(turn.In)), OneLine.Of(turn.Move.Of(turn.In.Report.Text)), 0, turn.In.Report.At(Span.Hull(turn.At.Span, turn.Move)), null);
}
