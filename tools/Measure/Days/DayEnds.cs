using Concordance.Reading.Days;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Days;

/// <summary>The ends of inferred intervals by the rules that set them: how often the true day does not lie beyond.</summary>
public sealed class DayEnds
{
    private sealed record Ends
    {
        public int First, FirstRight, Last, LastRight, Short, ShortRight;
    }

    private readonly SortedDictionary<string, Ends> _rules = new(StringComparer.Ordinal);

    public void Add(Gold<DateOnly> gold, Found<SolvedDay> found)
    {
        SolvedDay day = found.Value;
        string first = Named(day.EarliestBy), last = Named(day.LatestBy);
        if (day.Range.Earliest is { } earliest)
        {
            Ends ends = Of(first);
            ends.First++;
            if (gold.Value >= earliest) ends.FirstRight++;
        }

        if (day.Range.Latest is { } latest)
        {
            Ends ends = Of(last);
            ends.Last++;
            if (gold.Value <= latest) ends.LastRight++;
        }

        if (!DayTally.IsShort(day)) return;
        Ends narrow = Of(first == last ? first : $"{first} / {last}");
        narrow.Short++;
        if (day.Range.Holds(gold.Value)) narrow.ShortRight++;
    }

    public void AddTo(Table table, string set)
    {
        foreach ((string rule, Ends e) in _rules) table.Add(set, rule, Share(e.FirstRight, e.First), Share(e.LastRight, e.Last), Share(e.ShortRight, e.Short));
    }

    private static string Named(IEnumerable<RuleId> rules) => string.Join(" + ", rules.Select(r => r.Value).Order(StringComparer.Ordinal));

    private static string Share(int right, int asked) => asked == 0 ? "–" : $"{right} of {asked}";

    private Ends Of(string rules)
    {
        if (!_rules.TryGetValue(rules, out Ends? ends)) _rules[rules] = ends = new Ends();
        return ends;
    }
}
