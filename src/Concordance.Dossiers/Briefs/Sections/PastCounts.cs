using Concordance.Dossiers.Json;

namespace Concordance.Dossiers.Briefs.Sections;

/// <summary>Counts that stood once, of matters that are told with their latest: "27 are dead" does not stand beside "31 are dead". With --all all is told.</summary>
internal sealed class PastCounts
{
    /// <summary>A smaller number counts too many things.</summary>
    private const char Least = '5';

    private readonly ILookup<string, QuantityEntry> _counts;
    private readonly HashSet<string> _values = [];

    public PastCounts(View view)
    {
        _counts = (view.Dossier.Quantities ?? []).Where(q => q.Value.Length > 1 || q.Value[0] >= Least).ToLookup(q => q.Span.Report);
        foreach (ChangeEntry change in view.Options.All ? [] : view.Story?.Changes ?? [])
        {
            string? last = NumberIn(change.Steps[^1].State);
            if (last is not null) _values.UnionWith(change.Steps[..^1].Select(s => NumberIn(s.State)).OfType<string>().Where(n => n != last));
        }
    }

    /// <summary>Whether words give such a count.</summary>
    public bool IsTold(SpanEntry words) => _values.Count > 0 && ValuesIn(words).Any(_values.Contains);

    /// <summary>"At least 12": 12.</summary>
    private static string? NumberIn(string state) => state.Split(' ').Select(w => w.Replace(",", "", StringComparison.Ordinal)).FirstOrDefault(w => w.All(char.IsAsciiDigit));

    private IEnumerable<string> ValuesIn(SpanEntry words) => _counts[words.Report].Where(q => words.Contains(q.Span)).Select(q => q.Value);
}
