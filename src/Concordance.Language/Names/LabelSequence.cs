namespace Concordance.Language.Names;

/// <summary>The best sequence of labels for a sentence (Viterbi 1967) under scores of labels and of label pairs; ties go to the lower label.</summary>
public static class LabelSequence
{
    /// <param name="scores">For each word the scores of the labels, one after the other.</param>
    /// <param name="pairs">Scores of a label after a label: [before * 7 + label]; outside stands before the first word.</param>
    /// <param name="labels">Receives the labels; its length is the number of words.</param>
    public static void Best(ReadOnlySpan<int> scores, ReadOnlySpan<int> pairs, Span<byte> labels)
    {
        const int n = NameLabels.Count;
        byte[] from = new byte[labels.Length * n];
        Span<long> best = stackalloc long[n], next = stackalloc long[n];
        best.Fill(long.MinValue / 2);
        best[NameLabels.Outside] = 0;
        for (int i = 0; i < labels.Length; i++)
        {
            for (byte label = 0; label < n; label++)
            {
                next[label] = long.MinValue / 2;
                for (byte before = 0; before < n; before++)
                {
                    if (!NameLabels.MayFollow(before, label)) continue;
                    long score = best[before] + pairs[(before * n) + label] + scores[(i * n) + label];
                    if (score <= next[label]) continue;
                    next[label] = score;
                    from[(i * n) + label] = before;
                }
            }

            next.CopyTo(best);
        }

        byte chosen = 0;
        for (byte label = 1; label < n; label++)
            if (best[label] > best[chosen]) chosen = label;
        for (int i = labels.Length - 1; i >= 0; i--)
        {
            labels[i] = chosen;
            chosen = from[(i * n) + chosen];
        }
    }
}
