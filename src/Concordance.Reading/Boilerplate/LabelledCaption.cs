using Concordance.Texts;

namespace Concordance.Reading.Boilerplate;

/// <summary>A caption that opens with a label in capitals and ends without a stop: "GATE BOSS: the chairman leaves the hall".</summary>
public static class LabelledCaption
{
    private static readonly RuleId Rule = new("boilerplate/labelled-caption");
    private static readonly PhraseList News = PhraseList.Read(typeof(LabelledCaption), "en.news-labels.txt");

    public static IEnumerable<SetAside> Find(Blocks blocks)
    {
        // The first blocks are headlines, which tabloids set in the same way; the last has no picture below it.
        for (int b = 2; b < blocks.All.Length - 1; b++)
        {
            Block block = blocks.All[b];
            if (block.Inner.Length > 200 || block.IsItem || block.EndsSentence || block.Words.Length is < 6 or > 30) continue;
            int colon = block.Text.IndexOf(':', block.Inner.Start, block.Inner.Length);
            if (colon < 0 || News.LengthAt(block.Words, 0) > 0 || !InCapitals(block, colon)) continue;
            if (blocks.All[b - 1].EndsSentence && blocks.All[b + 1].EndsSentence)
                yield return new SetAside(block.Span, SetAsideKind.Caption, new Because(Rule, blocks.Report.At(new Span(block.Inner.Start, colon))));
        }
    }

    /// <summary>A label of one to four words, all in capitals, and words in small letters behind it.</summary>
    private static bool InCapitals(Block block, int colon)
    {
        int words = 0;
        foreach (BlockWord word in block.Words)
        {
            if (word.Span.Start > colon) break;
            words++;
            foreach (char c in word.Span.In(block.Text))
                if (char.IsLower(c)) return false;
        }

        return words is >= 1 and <= 4 && block.Words.Skip(words).Any(w => !w.Capital) && block.Words[0].Lower.Length > 1;
    }
}
