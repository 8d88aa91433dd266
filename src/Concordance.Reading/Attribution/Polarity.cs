using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>Whether content denies or asks: read from its main verb, not from words inside it.</summary>
internal static class Polarity
{
    public static bool IsNegated(Scene scene, ImmutableArray<Span> content)
    {
        int root = Root(scene, content[0]);
        if (root < 0) return false;
        foreach (int child in scene.Parsed.Children(root))
        {
            if (scene.Parsed.Relations[child] == Relation.advmod && scene.IsOneOf(child, "not", "n't", "n’t", "never")) return true;
            if (scene.Parsed.Relations[child] is Relation.nsubj or Relation.nsubj_pass && (scene.IsOneOf(child, "nobody", "nothing", "none") || scene.Is(scene.Left[child], "no"))) return true;
        }

        return false;
    }

    public static bool Asks(Scene scene, ImmutableArray<Span> content) => content[^1].End is var end && content[^1].In(scene.Text)[^1] == '?' && end > 0;

    private static int Root(Scene scene, Span span)
    {
        int t = scene.Parsed.TokenAt(span.Start);
        if (t >= scene.Parsed.Count) return -1;
        while (scene.Parsed.Heads[t] is var head && head >= 0 && span.Contains(scene.Parsed.Spans[head])) t = head;
        return t;
    }
}
