using Concordance.Reading.Naming;
using Concordance.Texts;

namespace Concordance.Stories.Entities;

/// <summary>
/// What the bearers of a story say about being one, two by two: links, questions, and who is kept apart. Bearers whose names are
/// written alike compare alike, so names are compared once each and a few of their bearers stand for all: the work grows with
/// the story's names and reports, not with the pairs of its reports.
/// </summary>
internal sealed class Evidence
{
    /// <summary>Names that share a key with more than these are compared with their neighbours in the alphabet.</summary>
    private const int LargestBlock = 400;

    /// <summary>So many pairs of bearers are all looked at; of more, those of the first <see cref="First"/> of either name with the first <see cref="Witnesses"/> of the other.</summary>
    private const int AllPairs = 64, First = 2, Witnesses = 16;

    private readonly Bearer[] _bearers;

    private Evidence(Bearer[] bearers) => _bearers = bearers;

    /// <summary>Links between bearers whose names are written alike.</summary>
    public List<NameLink> Alike { get; } = [];

    public List<NameLink> Links { get; } = [];

    public List<NameLink> Questions { get; } = [];

    public List<(int A, int B)> Apart { get; } = [];

    /// <param name="bearers">By report; a pair is told with the lower index first.</param>
    public static Evidence Of(Bearer[] bearers)
    {
        Evidence evidence = new(bearers);
        evidence.WithinReports();
        evidence.AcrossReports([.. Enumerable.Range(0, bearers.Length).Where(i => !bearers[i].Keys.IsEmpty).GroupBy(i => bearers[i].Sign, StringComparer.Ordinal).Select(g => g.ToArray())]);
        return evidence;
    }

    /// <summary>Bearers of one report are looked at two by two: what stands beside another in a sentence is not that other.</summary>
    private void WithinReports()
    {
        for (int from = 0, to = 0; from < _bearers.Length; from = to)
        {
            ReportId report = _bearers[from].Report.Report.Id;
            while (to < _bearers.Length && _bearers[to].Report.Report.Id == report) to++;
            HashSet<(int, int)> compared = [];
            foreach (IGrouping<string, int> block in Enumerable.Range(from, to - from).SelectMany(i => _bearers[i].Keys.Select(k => (Key: k, Index: i))).GroupBy(p => p.Key, p => p.Index, StringComparer.Ordinal))
            {
                int[] shared = [.. block];
                for (int i = 0; i < shared.Length; i++)
                    for (int j = i + 1; j < shared.Length && j <= i + LargestBlock; j++)
                        if (compared.Add((shared[i], shared[j]))) WithinReport(shared[i], shared[j]);
            }
        }
    }

    private void WithinReport(int a, int b)
    {
        NameVerdict verdict = _bearers[a].Compare(_bearers[b]);
        bool beside = _bearers[a].Sentences.Intersect(_bearers[b].Sentences).Any();
        if (verdict.Likeness == Likeness.Apart || beside) Apart.Add((a, b));
        if (verdict.Likeness == Likeness.Perhaps || (verdict.Likeness == Likeness.Same && !beside)) Questions.Add(new(a, b, verdict.Evidence, verdict.Why));
    }

    /// <param name="names">The bearers of each name, by its first bearer.</param>
    private void AcrossReports(int[][] names)
    {
        Dictionary<string, int[]> blocks = Enumerable.Range(0, names.Length).SelectMany(n => _bearers[names[n][0]].Keys.Select(k => (Key: k, Name: n))).GroupBy(p => p.Key, p => p.Name, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Count() > LargestBlock ? [.. g.OrderBy(n => _bearers[names[n][0]].Sign, StringComparer.Ordinal).ThenBy(n => n)] : g.ToArray(), StringComparer.Ordinal);
        int[] seen = new int[names.Length];
        for (int n = 0; n < names.Length; n++)
        {
            seen[n] = n + 1;
            Pairs(names[n], names[n], _bearers[names[n][0]].CompareNames(_bearers[names[n][0]]));
            foreach (string key in _bearers[names[n][0]].Keys)
            {
                int[] block = blocks[key];
                int at = block.Length > LargestBlock ? Array.IndexOf(block, n) : 0;
                for (int i = Math.Max(0, at - LargestBlock); i < block.Length && i <= at + LargestBlock; i++)
                {
                    // Each two once, by the one that comes first.
                    if (block[i] <= n || seen[block[i]] == n + 1) continue;
                    seen[block[i]] = n + 1;
                    Pairs(names[n], names[block[i]], _bearers[names[n][0]].CompareNames(_bearers[names[block[i]][0]]));
                }
            }
        }
    }

    private void Pairs(int[] one, int[] other, NameVerdict verdict)
    {
        if (verdict.Likeness == Likeness.Unrelated) return;
        bool same = one == other, all = (long)one.Length * other.Length <= AllPairs;
        int most = same ? int.MaxValue : Witnesses;
        for (int i = 0; i < one.Length && (all || i < most); i++)
        {
            int end = all || i < First ? other.Length : Math.Min(First, other.Length);
            for (int j = same ? i + 1 : 0; j < end && (all || j < most); j++) AcrossReports(Math.Min(one[i], other[j]), Math.Max(one[i], other[j]), verdict, same ? Alike : Links);
        }
    }

    private void AcrossReports(int a, int b, NameVerdict names, List<NameLink> links)
    {
        if (_bearers[a].Report.Report.Id == _bearers[b].Report.Report.Id) return;
        NameVerdict verdict = _bearers[a].WithOffices(_bearers[b], names);
        if (verdict.Likeness == Likeness.Apart) Apart.Add((a, b));
        else if (verdict.Likeness == Likeness.Perhaps) Questions.Add(new(a, b, verdict.Evidence, verdict.Why));
        else if (verdict.Likeness == Likeness.Same) links.Add(new(a, b, verdict.Evidence, verdict.Why));
    }
}
