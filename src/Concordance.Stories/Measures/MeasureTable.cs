using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Measures;

/// <summary>The measures of a story by what is measured. Of one matter so many are held against each other; the others repeat them.</summary>
internal sealed class MeasureTable
{
    private const int MostUnderKey = 64;

    private readonly List<List<Measured>> _groups = [];
    private readonly Dictionary<string, List<Measured>> _forecasts = new(StringComparer.Ordinal);

    public MeasureTable(Joined story)
    {
        Trends = [.. story.Reports.SelectMany(r => Trend.Of(story, r))];
        Dictionary<string, List<Measured>> under = new(StringComparer.Ordinal);
        foreach (Measured measured in story.Reports.SelectMany(r => MeasureReader.Of(story, r)))
            foreach (string key in measured.Keys)
            {
                if (measured.IsForecast)
                {
                    if (!_forecasts.TryGetValue(key, out List<Measured>? forecasts)) _forecasts[key] = forecasts = [];
                    if (forecasts.Count < MostUnderKey) forecasts.Add(measured);
                    continue;
                }

                if (!under.TryGetValue(key, out List<Measured>? group))
                {
                    under[key] = group = [];
                    _groups.Add(group);
                }

                if (group.Count < MostUnderKey) group.Add(measured);
            }
    }

    /// <summary>What rose or fell without a number, in the story's order.</summary>
    public IReadOnlyList<Trend> Trends { get; }

    /// <summary>Under each key what is told as fact, in the story's order, alone or with others.</summary>
    public IEnumerable<IReadOnlyList<Measured>> Groups => _groups;

    /// <summary>What was expected of the matter of a number that is told as fact.</summary>
    public IEnumerable<Measured> ForecastsOf(Measured fact) => fact.Keys.SelectMany(k => _forecasts.GetValueOrDefault(k) ?? []).Where(f => AreOne(f, fact));

    /// <summary>Of each matter what is told of it, in the story's order: each group begins with the first telling and has those of the same matter. A report that gives two numbers for it tells of two things.</summary>
    public IEnumerable<IReadOnlyList<Measured>> Matters()
    {
        foreach (List<Measured> group in _groups.Where(g => g.Count > 1))
        {
            List<List<Measured>> matters = [];
            foreach (Measured one in group)
            {
                int at = matters.FindIndex(m => AreOne(m[0], one) || AreOne(m[^1], one));
                if (at < 0) matters.Add([one]); else matters[at].Add(one);
            }

            foreach (List<Measured> matter in matters.Where(m => m.Count > 1))
            {
                HashSet<ReportId> several = [.. matter.GroupBy(m => m.In.Report.Id).Where(g => g.Select(m => m.Value).Distinct().Count() > 1).Select(g => g.Key)];
                Measured[] told = [.. matter.Where(m => !several.Contains(m.In.Report.Id))];
                if (told.Length > 1) yield return told;
            }
        }
    }

    /// <summary>Two that one report gives for one matter.</summary>
    public IEnumerable<(Measured A, Measured B)> OfOneReport() =>
        _groups.SelectMany(g => g.SelectMany((a, i) => g.Skip(i + 1).Where(b => a.In == b.In && AreOne(a, b)).Select(b => (a, b))));

    /// <summary>Nothing in their words tells the two apart: which of its kind, who and where, and, of a toll, of what.</summary>
    private static bool AreOne(Measured a, Measured b)
    {
        // "The bridge would cost" and "the tunnel would cost".
        if (a.Priced is { } one && b.Priced is { } other && one != other && !a.Around.Contains(other) && !b.Around.Contains(one)) return false;
        // "Former tenants" are some of the tenants: of what is counted every word tells.
        if (!(a.IsCount && b.IsCount ? a.Which.Order == b.Which.Order && a.Which.Words.SetEquals(b.Which.Words) : a.Which.IsOne(b.Which))) return false;
        bool named = a.IsToll ? a.Named.Count == 0 || b.Named.Count == 0 || a.Named.Overlaps(b.Named) || (IsToldBy(b.In, a.Named) && IsToldBy(a.In, b.Named)) : AreWithin(a.Named, b.Named) || (a.IsCount && b.IsCount && AreWithin(a.NamedWithIt, b.NamedWithIt) && AreOfOneThing(a, b));
        return named && (a.IsWholeToll || b.IsWholeToll || a.Around.Count == 0 || b.Around.Count == 0 || a.Around.Overlaps(b.Around));
    }

    /// <summary>"240 residents attended the meeting": beside the verb and the noun that are counted, one more word stands in both.</summary>
    private static bool AreOfOneThing(Measured a, Measured b) => a.Around.Except(a.Keys[0].Split(' ')).Intersect(b.Around, StringComparer.Ordinal).Any();

    /// <summary>"Killed off Cape Torrel" and "from the sinking of the Meridian Star": where each report names something of the other's sentence, both speak of one accident.</summary>
    private static bool IsToldBy(ReadReport report, IReadOnlySet<string> names) => names.Any(n => report.Report.Text.Contains(n, StringComparison.OrdinalIgnoreCase));

    private static bool AreWithin(IReadOnlySet<string> a, IReadOnlySet<string> b) => a.IsSubsetOf(b) || b.IsSubsetOf(a);
}
