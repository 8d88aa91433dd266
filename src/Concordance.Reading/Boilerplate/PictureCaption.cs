using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Reading.Boilerplate;

/// <summary>
/// A line under a picture, known by the credit at its end ("Photo: pool", "/Courtesy of …", "(Reuters/A. Name)") or by a
/// side in brackets after a name ("(left)"). A credit that stands alone is a credit.
/// </summary>
public static class PictureCaption
{
    private static readonly RuleId Rule = new("boilerplate/picture-caption");
    private static readonly PhraseList Credits = PhraseList.Read(typeof(PictureCaption), "en.credits.txt");
    private static readonly PhraseList Sides = PhraseList.Read(typeof(PictureCaption), "en.picture-sides.txt");

    /// <summary>Who took a picture is said in a few words: "Northern Wire / T. Okafor via Pool".</summary>
    private const int MostCreditWords = 9;

    public static IEnumerable<SetAside> Find(Blocks blocks)
    {
        foreach (Block block in blocks.All)
        {
            if (block.Inner.Length > 600 || block.Words.Length > Block.ShortWords) continue;
            if ((CreditAtEnd(block) ?? CreditInBrackets(block)) is { } credit)
            {
                bool alone = credit.Start - block.Inner.Start <= 2;
                yield return new SetAside(block.Span, alone ? SetAsideKind.Credit : SetAsideKind.Caption, new Because(Rule, blocks.Report.At(credit)));
            }
            else if (SideInBrackets(block) is { } side)
            {
                yield return new SetAside(block.Span, SetAsideKind.Caption, new Because(Rule, blocks.Report.At(side)));
            }
        }
    }

    /// <summary>From the words of credit to the end of the block, where nothing but a name follows them.</summary>
    private static Span? CreditAtEnd(Block block)
    {
        ImmutableArray<BlockWord> words = block.Words;
        for (int i = Math.Max(0, words.Length - MostCreditWords); i < words.Length; i++)
        {
            int length = Credits.LengthAt(words, i);
            if (length == 0 || !OpensCredit(block.Text, block.Inner, words[i].Span) || !NamesFollow(block, i + length)) continue;
            return new Span(words[i].Span.Start, block.Inner.End);
        }

        return null;
    }

    /// <summary>"(Nordfoto/A. Lee)", "(NF Photo/Ann Lee)" at the end: names with a slash between, or names and a word of credit.</summary>
    private static Span? CreditInBrackets(Block block)
    {
        int close = block.Inner.End - 1;
        if (close > block.Inner.Start && block.Text[close] == '.') close--;
        if (close <= block.Inner.Start || block.Text[close] != ')') return null;
        int open = block.Text.LastIndexOf('(', close, close - block.Inner.Start + 1);
        if (open < 0) return null;
        ImmutableArray<BlockWord> inside = [.. block.Words.Where(w => w.Span.Start > open && w.Span.End <= close)];
        bool names = inside.Length is >= 2 and <= MostCreditWords && inside.All(w => w.Capital || w.Lower is "via" or "for" or "file" or "pool");
        bool slash = block.Text.AsSpan(open, close - open).Contains('/');
        return names && (slash || Credits.First(inside) is not null) ? new Span(open, close + 1) : null;
    }

    /// <summary>A credit begins the block, or stands behind a stop, a slash, a bracket or a bar.</summary>
    private static bool OpensCredit(string text, Span inner, Span word)
    {
        int at = word.Start - 1;
        while (at >= inner.Start && text[at] is ' ' or '\u00A0') at--;
        return at < inner.Start || text[at] is '.' or '/' or '(' or '[' or '|' or '—' or '–' or '”' or '"' or ')';
    }

    /// <summary>"Photo: archive", "Courtesy of AP", "Picture: Lantern"; after the name comes nothing, or a bracket or a stop.</summary>
    private static bool NamesFollow(Block block, int index)
    {
        ImmutableArray<BlockWord> words = block.Words;
        int after = words[index - 1].Span.End;
        bool colon = after < block.Inner.End && block.Text[after] == ':';
        bool preposition = words[index - 1].Lower is "of" or "by" or "from";
        if (index == words.Length) return !colon;
        bool comma = words[index - 1].Lower is "source" or "caption" && block.Text[after] == ',';
        return colon || comma || (preposition && (words[index].Capital || words[index].Lower == "the"));
    }

    private static Span? SideInBrackets(Block block)
    {
        if (block.Words.Length > 45) return null;
        for (int i = 1; i < block.Words.Length; i++)
        {
            int length = Sides.LengthAt(block.Words, i);
            if (length == 0 || !block.Words[i - 1].Capital || block.Words[i - 1].Lower is "he" or "she" or "they" or "we" or "i") continue;
            Span span = Span.Hull(block.Words[i].Span, block.Words[i + length - 1].Span);
            if (block.Text[span.Start - 1] == '(' && span.End < block.Inner.End && block.Text[span.End] is ')' or ',') return span;
        }

        return null;
    }
}
