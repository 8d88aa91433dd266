using Concordance.Texts;

namespace Concordance.Reading.Boilerplate;

/// <summary>A sign that a text is not what its paper printed: its end is cut off.</summary>
public static class CautionSigns
{
    private static readonly RuleId CutOff = new("boilerplate/cut-off");

    /// <summary>A shorter last block without a stop may be a signature or a link.</summary>
    private const int LongEnough = 20;

    public static IEnumerable<Caution> Find(Blocks blocks, IReadOnlySet<int> aside)
    {
        if (blocks.All.LastOrDefault(b => !aside.Contains(b.Index)) is { IsItem: false } last && last.Words.Length >= LongEnough && (last.EndsCut || EndsInWord(last)))
        {
            Span end = Span.Hull(last.Words[^1].Span, new Span(last.Inner.End, last.Inner.End));
            yield return new Caution(end, CautionKind.CutOff, new Because(CutOff, blocks.Report.At(end)));
        }
    }

    private static bool EndsInWord(Block block) => block.Words[^1].Span.End == block.Inner.End && !block.EndsSentence;
}
