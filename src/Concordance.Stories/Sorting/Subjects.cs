namespace Concordance.Stories.Sorting;

/// <summary>What a mark is: a word, a state, or any other name.</summary>
internal enum MarkKind { Word, State, Name }

/// <summary>A mark under the number of its key.</summary>
internal readonly record struct NumberedMark(int Key, int Weight, MarkKind Kind);

/// <summary>The signatures of reports with their marks numbered, so that two are compared in one walk, and the reports of each name.</summary>
internal sealed class Subjects
{
    /// <summary>A report is held against so many others, those first that share its rarest names; links lead on from them to the rest of a story.</summary>
    private const int MostCandidates = 1000;

    private readonly List<List<int>> _having = [];

    public Subjects(Signature[] signatures)
    {
        Signatures = signatures;
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        Marks = [.. signatures.Select(s => s.Marks.Select(m => new NumberedMark(Number(m.Key), m.Value.Weight, KindOf(m.Key, m.Value))).OrderBy(m => m.Key).ToArray())];
        for (int i = 0; i < numbers.Count; i++) _having.Add([]);
        for (int report = 0; report < signatures.Length; report++)
            foreach (NumberedMark mark in Marks[report])
                if (mark.Kind == MarkKind.Name) _having[mark.Key].Add(report);

        int Number(string key)
        {
            if (!numbers.TryGetValue(key, out int number)) numbers[key] = number = numbers.Count;
            return number;
        }
    }

    public Signature[] Signatures { get; }

    /// <summary>By report, in the order of their keys.</summary>
    public NumberedMark[][] Marks { get; }

    /// <summary>Pairs of reports that share a name other than a state's, the lower first and in order.</summary>
    public IEnumerable<(int A, int B)> Candidates()
    {
        int[] seen = new int[Marks.Length];
        List<int> others = [];
        for (int a = 0; a < Marks.Length; a++)
        {
            others.Clear();
            foreach (List<int> having in Marks[a].Where(m => m.Kind == MarkKind.Name).OrderBy(m => _having[m.Key].Count).ThenBy(m => m.Key).Select(m => _having[m.Key]))
                for (int i = having.BinarySearch(a) + 1; i < having.Count && others.Count < MostCandidates; i++)
                {
                    if (seen[having[i]] == a + 1) continue;
                    seen[having[i]] = a + 1;
                    others.Add(having[i]);
                }

            others.Sort();
            foreach (int b in others) yield return (a, b);
        }
    }

    private static MarkKind KindOf(string key, Mark mark) => !mark.IsName ? MarkKind.Word : key.StartsWith("s:", StringComparison.Ordinal) ? MarkKind.State : MarkKind.Name;
}
