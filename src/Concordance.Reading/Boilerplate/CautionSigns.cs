using Concordance.Texts;

namespace Concordance.Reading.Boilerplate;

/// <summary>Signs that a text is not what its paper printed: its end is cut off, or it tells of a correction.</summary>
public static class CautionSigns
{
    private static readonly RuleId CutOff = new("boilerplate/cut-off"), Corrected = new("boilerplate/correction");
    private static readonly PhraseList Corrections = PhraseList.Read(typeof(CautionSigns), "en.corrections.txt");

    /// <summary>A shorter last block without a stop may be a signature or a link.</summary>
    private const int LongEnough = 20;

    public static IEnumerable<Caution> Find(Blocks blocks, IReadOnlySet<int> aside)
    {
        foreach (Block block in blocks.All)
            if (block.Inner.Length <= 1000 && Corrections.LengthAt(block.Words, 0) is > 0 and int n && (n > 1 || block.Text[block.Words[0].Span.End..block.Inner.End].StartsWith(':')))
                yield return new Caution(block.Inner, CautionKind.Correction, new Because(Corrected, blocks.Report.At(Span.Hull(block.Words[0].Span, block.Words[n - 1].Span))));
        if (blocks.All.LastOrDefault(b => !aside.Contains(b.Index)) is { IsItem: false } last && last.Words.Length >= LongEnough && (last.EndsCut || EndsInWord(last)))
        {
            Span end = Span.Hull(last.Words[^1].Span, new Span(last.Inner.End, last.Inner.End));
            yield return new Caution(end, CautionKind.CutOff, new Because(CutOff, blocks.Report.At(end)));
        }
    }

    private static bool EndsInWord(Block block) => block.Words[^1].Span.End == block.Inner.End && !block.EndsSentence;
}
