using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Stories.Origins;

/// <summary>Reports each of which names the outlet of another as its source, around to the first: together they are one source, and nobody tells whose.</summary>
/// <param name="Steps">The words by which each names the next.</param>
public sealed record QuotingRing(ImmutableArray<Place> Steps, Because Because)
{
    private static readonly RuleId Ring = new("origins/quoting-ring");

    /// <summary>One ring for each set of outlets that reach one another, in the order of the story's reports.</summary>
    public static ImmutableArray<QuotingRing> Find(ImmutableArray<ReadReport> reports)
    {
        Dictionary<string, Dictionary<string, Place>> quotes = new(StringComparer.Ordinal);
        HashSet<string> outlets = [.. reports.Select(OutletNames.NameOf).Where(n => n.Length > 0)];
        foreach (ReadReport report in reports)
            if (OutletNames.NameOf(report) is { Length: > 0 } here)
                foreach ((string there, Span at) in Named(report).Where(n => n.Outlet != here && outlets.Contains(n.Outlet)))
                {
                    if (!quotes.TryGetValue(here, out Dictionary<string, Place>? steps)) quotes[here] = steps = new(StringComparer.Ordinal);
                    steps.TryAdd(there, report.Report.At(at));
                }

        List<QuotingRing> rings = [];
        HashSet<string> told = new(StringComparer.Ordinal);
        foreach (string start in reports.Select(OutletNames.NameOf).Distinct())
            if (!told.Contains(start) && quotes.ContainsKey(start) && Around(start, quotes) is { } around)
            {
                told.UnionWith(around.Outlets);
                rings.Add(new QuotingRing([.. around.Steps], new Because(Ring, around.Steps, [])));
            }

        return [.. rings];
    }

    /// <summary>The shortest way from an outlet back to itself.</summary>
    private static (List<string> Outlets, List<Place> Steps)? Around(string start, Dictionary<string, Dictionary<string, Place>> quotes)
    {
        Dictionary<string, string> from = new(StringComparer.Ordinal);
        Queue<string> next = new([start]);
        while (next.TryDequeue(out string? at))
            foreach (string there in quotes.GetValueOrDefault(at)?.Keys.Order(StringComparer.Ordinal).ToArray() ?? [])
            {
                if (there == start) return Back(start, at, from, quotes);
                if (from.TryAdd(there, at)) next.Enqueue(there);
            }

        return null;
    }

    private static (List<string>, List<Place>) Back(string start, string last, Dictionary<string, string> from, Dictionary<string, Dictionary<string, Place>> quotes)
    {
        List<string> outlets = [last];
        while (outlets[^1] != start) outlets.Add(from[outlets[^1]]);
        outlets.Reverse();
        return (outlets, [.. outlets.Select((o, i) => quotes[o][outlets[(i + 1) % outlets.Count]])]);
    }

    /// <summary>Outlets and agencies on the way of the report's statements, and those that speak.</summary>
    private static IEnumerable<(string Outlet, Span At)> Named(ReadReport report) =>
        report.Statements.SelectMany(s => s.Relay.SelectMany(Along).Select(r => r.Span).Concat(s.Speaker is { } who ? [who.Span] : [])).Select(s => (OutletNames.Bare(s.Of(report.Report.Text)), s));

    private static IEnumerable<Source> Along(Source source) => source.Via.SelectMany(Along).Prepend(source);
}
