namespace Concordance.Cli.Networks.Written;

/// <summary>"did you mean …?": the known name with the fewest letters changed (Levenshtein 1966), if that is few.</summary>
internal static class NearestName
{
    /// <summary>One message is worth so much looking; names beyond it are not compared.</summary>
    private const int MostNames = 20_000, LongestName = 120;

    /// <returns>" (did you mean "…"?)", or nothing.</returns>
    public static string Hint(string name, IEnumerable<string> known)
    {
        if (name.Length > LongestName) return "";
        string written = name.ToUpperInvariant();
        (string? best, int least) = (null, Math.Max(2, name.Length / 3) + 1);
        foreach (string other in known.Take(MostNames))
        {
            if (Math.Abs(other.Length - name.Length) >= least || other.Length > LongestName) continue;
            int changed = Distance(written, other.ToUpperInvariant());
            if (changed < least) (best, least) = (other, changed);
        }

        return best is null ? "" : $" (did you mean \"{best}\"?)";
    }

    private static int Distance(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int changed = Math.Min(diagonal + (a[i - 1] == b[j - 1] ? 0 : 1), Math.Min(row[j], row[j - 1]) + 1);
                (diagonal, row[j]) = (row[j], changed);
            }
        }

        return row[^1];
    }
}
