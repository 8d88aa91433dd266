using System.Collections.Immutable;
using Concordance.Reading.Coreference;
using Concordance.Tools.Measure.Entities;

namespace Concordance.Tools.Measure.Coreference;

/// <summary>B-cubed over the marked mentions of all texts whose chain has two or more, and fits.</summary>
public sealed class ClusterTally(Func<MarkedMention, bool> fits)
{
    private readonly Dictionary<(string Text, MarkedMention Mention), string> _gold = [], _found = [];

    public BCubed Score => BCubed.Of(new Gold<IReadOnlyDictionary<(string, MarkedMention), string>>(_gold), new Found<IReadOnlyDictionary<(string, MarkedMention), string>>(_found));

    public void Add(Gold<MarkedText> marked, Found<ImmutableArray<Referent>> found)
    {
        MarkedText text = marked.Value;
        foreach (IGrouping<string, MarkedMention> chain in text.Mentions.Where(fits).GroupBy(m => m.Chain).Where(g => g.Count() > 1))
            foreach (MarkedMention mention in chain) _gold[(text.Name, mention)] = $"{text.Name} {mention.Chain}";
        for (int r = 0; r < found.Value.Length; r++)
            foreach (Mention mention in found.Value[r].Mentions)
                if (text.At(mention.Span) is { } at) _found.TryAdd((text.Name, at), $"{text.Name} {r}");
    }
}
