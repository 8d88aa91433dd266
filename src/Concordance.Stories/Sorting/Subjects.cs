namespace Concordance.Stories.Sorting;

/// <summary>A mark under the number of its key.</summary>
/// <param name="Initial">Of a person's given name, or the zero character.</param>
internal readonly record struct NumberedMark(int Key, int Weight, MarkKind Kind, char Initial)
{
    /// <summary>Two of one surname with given names that begin otherwise are not one.</summary>
    public static bool MayBeOne(char initial, char other) => initial == 0 || other == 0 || initial == other;
}

/// <summary>The signatures of reports with their marks numbered, so that two are compared in one walk, and the reports of each rare mark.</summary>
internal sealed class Subjects
{
    /// <summary>A report is held against so many others, those first that share its rarest marks; links lead on from them to the rest of a story.</summary>
    private const int MostCandidates = 250;

    /// <summary>Reports that share no mark so rare are not held against each other.</summary>
    private const int LeastRarity = 2;

    private readonly List<List<int>> _having = [];
    private readonly int[] _seen;

    public Subjects(Signature[] signatures)
    {
        Signatures = signatures;
        _seen = new int[signatures.Length];
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        Marks = [.. signatures.Select(s => s.Marks.Select(m => new NumberedMark(Number(m.Key), m.Value.Weight, m.Value.Kind, m.Value.Initial)).OrderBy(m => m.Key).ToArray())];
        for (int i = 0; i < numbers.Count; i++) _having.Add([]);
        for (int report = 0; report < signatures.Length; report++)
            foreach ((string key, Mark mark) in signatures[report].Marks)
                if (mark.Rarity >= LeastRarity) _having[numbers[key]].Add(report);

        int Number(string key)
        {
            if (!numbers.TryGetValue(key, out int number)) numbers[key] = number = numbers.Count;
            return number;
        }
    }

    public Signature[] Signatures { get; }

    /// <summary>By report, in the order of their keys.</summary>
    public NumberedMark[][] Marks { get; }

    /// <summary>Reports behind one that share with it a mark that is not of every day, in order.</summary>
    public IReadOnlyList<int> Candidates(int a)
    {
        List<int> others = [];
        foreach (List<int> having in Marks[a].Where(m => _having[m.Key].Count > 1).OrderBy(m => _having[m.Key].Count).ThenBy(m => m.Key).Select(m => _having[m.Key]))
        {
            if (others.Count == MostCandidates) break;
            int from = having.BinarySearch(a + 1);
            for (int i = from < 0 ? ~from : from; i < having.Count && others.Count < MostCandidates; i++)
            {
                if (_seen[having[i]] == a + 1) continue;
                _seen[having[i]] = a + 1;
                others.Add(having[i]);
            }
        }

        others.Sort();
        return others;
    }
}
