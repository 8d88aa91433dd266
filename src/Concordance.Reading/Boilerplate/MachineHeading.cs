using Concordance.Texts;

namespace Concordance.Reading.Boilerplate;

/// <summary>A line left behind by the machine that rewrote the report: "Insights from the Enrichment Data", "Here is the rewritten article:".</summary>
public static class MachineHeading
{
    private static readonly RuleId Rule = new("boilerplate/machine-heading");
    private static readonly PhraseList Phrases = PhraseList.Read(typeof(MachineHeading), "en.machine-leftovers.txt");

    private const int MostWords = 20;

    public static IEnumerable<SetAside> Find(Blocks blocks) => Lines(blocks).Select(l => new SetAside(l.Block.Span, SetAsideKind.Filler, Why(blocks, l.Phrase)));

    public static IEnumerable<Caution> Cautions(Blocks blocks) => Lines(blocks).Select(l => new Caution(l.Block.Inner, CautionKind.MachineRewritten, Why(blocks, l.Phrase)));

    private static Because Why(Blocks blocks, Span phrase) => new(Rule, blocks.Report.At(phrase));

    private static IEnumerable<(Block Block, Span Phrase)> Lines(Blocks blocks)
    {
        foreach (Block block in blocks.All)
        {
            if (block.Inner.Length > 200 || block.Words.Length is 0 or > MostWords) continue;
            // A machine speaks of itself in a sentence at the top; a heading of its own stands further down ("Enrichment" in a headline is uranium).
            bool itself = block.Words[0].Lower is "i" or "as" or "here" or "here's" or "sure" or "certainly";
            if ((itself || (!block.EndsSentence && block.Index >= 2)) && Phrases.First(block.Words) is { } phrase) yield return (block, phrase.Span);
        }
    }
}
