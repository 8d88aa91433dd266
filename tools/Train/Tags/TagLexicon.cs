using Concordance.Language;
using Concordance.Language.Conllu;
using Concordance.Language.Tags;
using Concordance.Texts;

namespace Concordance.Tools.Train;

/// <summary>The tags of a treebank, and the words so often and so surely tagged that no model need be asked.</summary>
public sealed class TagLexicon
{
    public TagLexicon(IReadOnlyList<TrainingSentence> sentences, Recipe recipe)
    {
        Set = new TagSet(sentences.SelectMany(s => s.Marked).GroupBy(w => (Pos: LabelNames.Pos(w.Upos), Tag: w.Xpos))
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Pos).ThenBy(g => g.Key.Tag, StringComparer.Ordinal).Take(255).Select(g => g.Key));
        foreach (TrainingSentence sentence in sentences) sentence.Tags = [.. sentence.Marked.Select(w => Set.Number(LabelNames.Pos(w.Upos), w.Xpos) ?? 0)];
        Sure = FindSure(sentences, recipe);
    }

    public TagSet Set { get; }

    public SortedDictionary<ulong, byte> Sure { get; }

    private static SortedDictionary<ulong, byte> FindSure(IReadOnlyList<TrainingSentence> sentences, Recipe recipe)
    {
        Dictionary<ulong, int[]> counts = [];
        foreach (TrainingSentence sentence in sentences)
            for (int i = 0; i < sentence.Count; i++)
            {
                ulong form = Hash.Fnv(sentence.Spans[i].In(sentence.Text));
                if (!counts.TryGetValue(form, out int[]? of)) counts[form] = of = new int[256];
                of[sentence.Tags[i]]++;
            }

        SortedDictionary<ulong, byte> sure = [];
        foreach ((ulong form, int[] of) in counts)
        {
            int all = of.Sum(), best = Array.IndexOf(of, of.Max());
            if (all >= recipe.SureWordCount && of[best] * 1000L >= all * 997L) sure[form] = (byte)best;
        }

        return sure;
    }
}
