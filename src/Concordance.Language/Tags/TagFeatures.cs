using Concordance.Language.Weights;

namespace Concordance.Language.Tags;

/// <summary>The features by which a word's tag is chosen: the word, its ends and shape, its neighbours, the two tags before it.</summary>
public static class TagFeatures
{
    /// <summary>Room that <see cref="Fill"/> needs.</summary>
    public const int Most = 48;

    /// <summary>Stands for what lies outside the sentence.</summary>
    private const ulong Outside = 7;

    /// <summary>Writes the keys of the features of word i; tags holds the tags of the words before it. Returns their number. Long because it is one list, a feature a line.</summary>
    public static int Fill(WordShapes words, int i, ReadOnlySpan<byte> tags, Span<uint> keys)
    {
        int n = 0;
        ulong form = words.Form[i], lower = words.Lower[i], shape = words.Shape[i];
        ulong before = Lower(words, i - 1), before2 = Lower(words, i - 2), after = Lower(words, i + 1), after2 = Lower(words, i + 2);
        ulong tag1 = Tag(tags, i - 1), tag2 = Tag(tags, i - 2);
        ulong s2 = words.Suffixes[i * 4 + 1], s3 = words.Suffixes[i * 4 + 2], s4 = words.Suffixes[i * 4 + 3];
        ulong afterShape = i + 1 < words.Count ? words.Shape[i + 1] : Outside, beforeShape = i > 0 ? words.Shape[i - 1] : Outside;
        ulong place = (ulong)((i == 0 ? 1 : 0) + (words.Case * 2));
        keys[n++] = FeatureKey.Of(100, 0);
        keys[n++] = FeatureKey.Of(101, form);
        keys[n++] = FeatureKey.Of(102, lower);
        keys[n++] = FeatureKey.Of(103, before);
        keys[n++] = FeatureKey.Of(104, after);
        keys[n++] = FeatureKey.Of(105, before2);
        keys[n++] = FeatureKey.Of(106, after2);
        keys[n++] = FeatureKey.Of(107, before, lower);
        keys[n++] = FeatureKey.Of(108, lower, after);
        keys[n++] = FeatureKey.Of(109, before, after);
        keys[n++] = FeatureKey.Of(110, words.Suffixes[i * 4]);
        keys[n++] = FeatureKey.Of(111, s2);
        keys[n++] = FeatureKey.Of(112, s3);
        keys[n++] = FeatureKey.Of(113, s4);
        keys[n++] = FeatureKey.Of(114, words.Prefixes[i * 3]);
        keys[n++] = FeatureKey.Of(115, words.Prefixes[i * 3 + 1]);
        keys[n++] = FeatureKey.Of(116, words.Prefixes[i * 3 + 2]);
        keys[n++] = FeatureKey.Of(117, shape);
        keys[n++] = FeatureKey.Of(118, shape, place);
        keys[n++] = FeatureKey.Of(119, shape, s3);
        keys[n++] = FeatureKey.Of(120, tag1);
        keys[n++] = FeatureKey.Of(121, tag2);
        keys[n++] = FeatureKey.Of(122, tag1, tag2);
        keys[n++] = FeatureKey.Of(123, tag1, lower);
        keys[n++] = FeatureKey.Of(124, tag1, s3);
        keys[n++] = FeatureKey.Of(125, tag1, after);
        keys[n++] = FeatureKey.Of(126, tag1, shape, afterShape);
        keys[n++] = FeatureKey.Of(127, tag1, tag2, lower);
        keys[n++] = FeatureKey.Of(128, beforeShape, shape, afterShape);
        keys[n++] = FeatureKey.Of(129, afterShape, place);
        keys[n++] = FeatureKey.Of(130, i + 1 < words.Count ? words.Suffixes[(i + 1) * 4 + 2] : Outside);
        keys[n++] = FeatureKey.Of(131, i > 0 ? words.Suffixes[(i - 1) * 4 + 2] : Outside);
        keys[n++] = FeatureKey.Of(132, i + 2 < words.Count ? words.Suffixes[(i + 2) * 4 + 1] : Outside);
        keys[n++] = FeatureKey.Of(133, s2, i + 1 < words.Count ? words.Suffixes[(i + 1) * 4 + 1] : Outside);
        keys[n++] = FeatureKey.Of(134, after, after2);
        keys[n++] = FeatureKey.Of(135, before2, before);
        keys[n++] = FeatureKey.Of(136, lower, place);
        return n;
    }

    private static ulong Lower(WordShapes words, int i) => i >= 0 && i < words.Count ? words.Lower[i] : Outside;

    private static ulong Tag(ReadOnlySpan<byte> tags, int i) => i >= 0 ? tags[i] + 1UL : 0;
}
