using Concordance.Language.Weights;

namespace Concordance.Language.Tree;

/// <summary>The words, tags and coarse tags a sentence's tree is built from.</summary>
public readonly ref struct TaggedWords(ReadOnlySpan<ulong> words, ReadOnlySpan<byte> tags, ReadOnlySpan<byte> pos)
{
    public ReadOnlySpan<ulong> Words { get; } = words;

    public ReadOnlySpan<byte> Tags { get; } = tags;

    public ReadOnlySpan<byte> Pos { get; } = pos;

    /// <summary>-1 (nothing) and the root, which stands behind the last word, have values of their own.</summary>
    public ulong Word(int i) => i < 0 ? 3UL : i >= Words.Length ? 5UL : Words[i];

    public ulong Tag(int i) => i < 0 ? 254UL : i >= Tags.Length ? 255UL : Tags[i];

    public ulong Coarse(int i) => i < 0 ? 254UL : i >= Pos.Length ? 255UL : Pos[i];
}

/// <summary>
/// The features by which the next move is chosen: those of Zhang and Nivre (2011) for the arc-eager system, with the second word of
/// the stack, the neighbours of the stack's top in the text, and what stands between it and the next word.
/// </summary>
public static class TreeFeatures
{
    /// <summary>Room that <see cref="Fill"/> needs.</summary>
    public const int Most = 128;

    /// <summary>Writes the keys of a configuration's features and returns their number. Long because it is one list, a feature a line, in the order of the paper's table.</summary>
    public static int Fill(Configuration c, TaggedWords t, Span<uint> keys)
    {
        int n = 0;
        int s0 = c.Stacked(0), s1 = c.Stacked(1), n0 = c.Next;
        ulong s0w = t.Word(s0), s0t = t.Tag(s0), s0c = t.Coarse(s0), n0w = t.Word(n0), n0t = t.Tag(n0), n0c = t.Coarse(n0);
        ulong n1w = After(t, n0 + 1, out ulong n1t), n2w = After(t, n0 + 2, out ulong n2t);
        ulong s1w = t.Word(s1), s1t = t.Tag(s1);
        int s0h = s0 < 0 ? -1 : c.Heads[s0], s0h2 = s0h < 0 ? -1 : c.Heads[s0h];
        int s0l = s0 < 0 ? -1 : c.Left1[s0], s0r = s0 < 0 ? -1 : c.Right1[s0], s0l2 = s0 < 0 ? -1 : c.Left2[s0], s0r2 = s0 < 0 ? -1 : c.Right2[s0];
        int n0l = c.Left1[n0], n0l2 = c.Left2[n0];
        ulong s0ht = t.Tag(s0h), s0lt = t.Tag(s0l), s0rt = t.Tag(s0r), s0l2t = t.Tag(s0l2), s0r2t = t.Tag(s0r2), n0lt = t.Tag(n0l), n0l2t = t.Tag(n0l2);
        ulong d = s0 < 0 ? 0 : Distance(n0 - s0), vr = s0 < 0 ? 9 : (ulong)Math.Min(c.RightCount[s0], 5), vl = s0 < 0 ? 9 : (ulong)Math.Min(c.LeftCount[s0], 5), nvl = (ulong)Math.Min(c.LeftCount[n0], 5);
        ulong sr = s0 < 0 ? 0 : c.RightSet[s0], sl = s0 < 0 ? 0 : c.LeftSet[s0], nsl = c.LeftSet[n0];
        ulong s0Label = Label(c, s0), headed = s0h >= 0 ? 1UL : 0UL;

        keys[n++] = FeatureKey.Of(1, s0w, s0t);
        keys[n++] = FeatureKey.Of(2, s0w);
        keys[n++] = FeatureKey.Of(3, s0t, headed);
        keys[n++] = FeatureKey.Of(4, n0w, n0t);
        keys[n++] = FeatureKey.Of(5, n0w);
        keys[n++] = FeatureKey.Of(6, n0t);
        keys[n++] = FeatureKey.Of(7, n1w, n1t);
        keys[n++] = FeatureKey.Of(8, n1w);
        keys[n++] = FeatureKey.Of(9, n1t);
        keys[n++] = FeatureKey.Of(10, n2w, n2t);
        keys[n++] = FeatureKey.Of(11, n2t);
        keys[n++] = FeatureKey.Of(12, s1w, s1t);
        keys[n++] = FeatureKey.Of(13, s1t, s0t, n0t);

        keys[n++] = FeatureKey.Of(20, s0w, s0t, n0w, n0t);
        keys[n++] = FeatureKey.Of(21, s0w, s0t, n0w);
        keys[n++] = FeatureKey.Of(22, s0w, n0w, n0t);
        keys[n++] = FeatureKey.Of(23, s0w, s0t, n0t);
        keys[n++] = FeatureKey.Of(24, s0t, n0w, n0t);
        keys[n++] = FeatureKey.Of(25, s0w, n0w);
        keys[n++] = FeatureKey.Of(26, s0t, n0t, headed);
        keys[n++] = FeatureKey.Of(27, n0t, n1t);
        keys[n++] = FeatureKey.Of(28, s0w, n0c);
        keys[n++] = FeatureKey.Of(29, s0c, n0w);
        keys[n++] = FeatureKey.Of(30, s0c, n0c, d);
        keys[n++] = FeatureKey.Of(31, s0w, n1t);
        keys[n++] = FeatureKey.Of(32, n0w, n1t);
        keys[n++] = FeatureKey.Of(33, n0w, n1w);

        keys[n++] = FeatureKey.Of(40, n0t, n1t, n2t);
        keys[n++] = FeatureKey.Of(41, s0t, n0t, n1t);
        keys[n++] = FeatureKey.Of(42, s0ht, s0t, n0t);
        keys[n++] = FeatureKey.Of(43, s0t, s0lt, n0t);
        keys[n++] = FeatureKey.Of(44, s0t, s0rt, n0t);
        keys[n++] = FeatureKey.Of(45, s0t, n0t, n0lt);
        keys[n++] = FeatureKey.Of(46, s0t, n0t, n1t, n2t);

        keys[n++] = FeatureKey.Of(50, s0w, d);
        keys[n++] = FeatureKey.Of(51, s0t, d);
        keys[n++] = FeatureKey.Of(52, n0w, d);
        keys[n++] = FeatureKey.Of(53, n0t, d);
        keys[n++] = FeatureKey.Of(54, s0w, n0w, d);
        keys[n++] = FeatureKey.Of(55, s0t, n0t, d);
        keys[n++] = FeatureKey.Of(56, s0w, vr);
        keys[n++] = FeatureKey.Of(57, s0t, vr);
        keys[n++] = FeatureKey.Of(58, s0w, vl);
        keys[n++] = FeatureKey.Of(59, s0t, vl);
        keys[n++] = FeatureKey.Of(60, n0w, nvl);
        keys[n++] = FeatureKey.Of(61, n0t, nvl);

        keys[n++] = FeatureKey.Of(70, t.Word(s0h));
        keys[n++] = FeatureKey.Of(71, s0ht);
        keys[n++] = FeatureKey.Of(72, s0Label, s0t);
        keys[n++] = FeatureKey.Of(73, t.Word(s0l));
        keys[n++] = FeatureKey.Of(74, s0lt);
        keys[n++] = FeatureKey.Of(75, Label(c, s0l), s0t);
        keys[n++] = FeatureKey.Of(76, t.Word(s0r));
        keys[n++] = FeatureKey.Of(77, s0rt);
        keys[n++] = FeatureKey.Of(78, Label(c, s0r), s0t);
        keys[n++] = FeatureKey.Of(79, t.Word(n0l));
        keys[n++] = FeatureKey.Of(80, n0lt);
        keys[n++] = FeatureKey.Of(81, Label(c, n0l), n0t);
        keys[n++] = FeatureKey.Of(82, t.Word(s0h2));
        keys[n++] = FeatureKey.Of(83, t.Tag(s0h2));
        keys[n++] = FeatureKey.Of(84, Label(c, s0h));
        keys[n++] = FeatureKey.Of(85, s0l2t, Label(c, s0l2));
        keys[n++] = FeatureKey.Of(86, s0r2t, Label(c, s0r2));
        keys[n++] = FeatureKey.Of(87, n0l2t, Label(c, n0l2));
        keys[n++] = FeatureKey.Of(88, s0t, s0lt, s0l2t);
        keys[n++] = FeatureKey.Of(89, s0t, s0rt, s0r2t);
        keys[n++] = FeatureKey.Of(90, s0t, s0ht, t.Tag(s0h2));
        keys[n++] = FeatureKey.Of(91, n0t, n0lt, n0l2t);
        keys[n++] = FeatureKey.Of(92, s0w, sr);
        keys[n++] = FeatureKey.Of(93, s0t, sr);
        keys[n++] = FeatureKey.Of(94, s0w, sl);
        keys[n++] = FeatureKey.Of(95, s0t, sl);
        keys[n++] = FeatureKey.Of(96, n0w, nsl);
        keys[n++] = FeatureKey.Of(97, n0t, nsl);
        keys[n++] = FeatureKey.Of(98, s0t, s0Label, n0t, sr);
        return n;
    }

    private static ulong Label(Configuration c, int word) => word < 0 || c.Heads[word] < 0 ? 200UL : c.Labels[word];

    /// <summary>Behind the root stands nothing.</summary>
    private static ulong After(TaggedWords t, int i, out ulong tag)
    {
        int at = i > t.Words.Length ? -1 : i;
        tag = t.Tag(at);
        return t.Word(at);
    }

    private static ulong Distance(int d) => d switch { <= 4 => (ulong)d, <= 6 => 5, <= 10 => 6, _ => 7 };
}
