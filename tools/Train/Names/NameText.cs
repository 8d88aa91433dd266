using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Names;

namespace Concordance.Tools.Train.Names;

/// <summary>A text to learn names from: words, sentences, a label a word; sentences not marked through are not learnt from.</summary>
/// <param name="Learnt">For each sentence whether its labels are to be trusted.</param>
internal sealed record NameText(string Document, ImmutableArray<string> Forms, ImmutableArray<SentenceRange> Sentences, byte[] Labels, bool[] Learnt)
{
    public static byte[] LabelsOf(int words, IEnumerable<NameRange> names)
    {
        byte[] labels = new byte[words];
        foreach (NameRange name in names)
        {
            labels[name.First] = NameLabels.First(name.Type);
            for (int i = name.First + 1; i < name.End; i++) labels[i] = NameLabels.Later(name.Type);
        }

        return labels;
    }
}
