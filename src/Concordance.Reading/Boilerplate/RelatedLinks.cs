using Concordance.Texts;

namespace Concordance.Reading.Boilerplate;

/// <summary>
/// Links to other reports: a heading such as "Read also:" and the titles below it, or both on one line. The titles end at
/// the first block that is running text again.
/// </summary>
public static class RelatedLinks
{
    private static readonly RuleId Rule = new("boilerplate/related-links");
    private static readonly PhraseList Headings = PhraseList.Read(typeof(RelatedLinks), "en.related-headings.txt");

    public static IEnumerable<SetAside> Find(Blocks blocks)
    {
        Span? heading = null;
        foreach (Block block in blocks.All)
        {
            Span? own = HeadingOf(block);
            heading = own ?? (heading is not null && IsTitle(block) ? heading : null);
            if (heading is { } because) yield return new SetAside(block.Span, SetAsideKind.Related, new Because(Rule, blocks.Report.At(because)));
        }
    }

    /// <summary>The heading's words where a block is one, alone or with a title behind a colon.</summary>
    private static Span? HeadingOf(Block block)
    {
        if (block.Inner.Length > 250 || block.Words.IsEmpty) return null;
        int n = Headings.LengthAt(block.Words, 0);
        if (n == 0) return null;
        Span words = Span.Hull(block.Words[0].Span, block.Words[n - 1].Span);
        bool colon = words.End < block.Inner.End && block.Text[words.End] is ':' or '»' or '>';
        return n == block.Words.Length || (colon && !block.EndsSentence) ? words : null;
    }

    /// <summary>Titles are short and end without a stop; a question mark may stand behind them.</summary>
    private static bool IsTitle(Block block) =>
        block.Inner.Length <= 200 && block.Words.Length <= 25 && (!block.EndsSentence || block.EndsCut || (block.Words.Length <= 14 && block.Text[block.Inner.End - 1] == '?'));
}
