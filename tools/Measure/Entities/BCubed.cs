namespace Concordance.Tools.Measure.Entities;

/// <summary>
/// B-cubed (Bagga and Baldwin 1998) over marked mentions: for each mention the share of its found cluster that belongs
/// with it, and the share of its marked cluster that was found with it. A mention that was not found is a cluster of
/// its own: it costs recall, not precision. Found mentions that nobody marked count neither way.
/// </summary>
public readonly record struct BCubed(double Precision, double Recall, int Marked, int Found, int Both)
{
    public double F => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static BCubed Of<TMention>(Gold<IReadOnlyDictionary<TMention, string>> gold, Found<IReadOnlyDictionary<TMention, string>> found) where TMention : notnull
    {
        TMention[] both = [.. gold.Value.Keys.Where(found.Value.ContainsKey)];
        Dictionary<string, int> goldSize = Sizes(gold.Value.Values), foundSize = Sizes(both.Select(m => found.Value[m]));
        Dictionary<(string Gold, string Found), int> shared = [];
        foreach (TMention m in both) shared[(gold.Value[m], found.Value[m])] = shared.GetValueOrDefault((gold.Value[m], found.Value[m])) + 1;
        double precision = both.Sum(m => (double)shared[(gold.Value[m], found.Value[m])] / foundSize[found.Value[m]]);
        double recall = gold.Value.Keys.Sum(m => found.Value.TryGetValue(m, out string? cluster) ? (double)shared[(gold.Value[m], cluster)] / goldSize[gold.Value[m]] : 1.0 / goldSize[gold.Value[m]]);
        return new(both.Length == 0 ? 0 : precision / both.Length, gold.Value.Count == 0 ? 0 : recall / gold.Value.Count, gold.Value.Count, found.Value.Count, both.Length);
    }

    private static Dictionary<string, int> Sizes(IEnumerable<string> clusters)
    {
        Dictionary<string, int> sizes = new(StringComparer.Ordinal);
        foreach (string cluster in clusters) sizes[cluster] = sizes.GetValueOrDefault(cluster) + 1;
        return sizes;
    }
}
