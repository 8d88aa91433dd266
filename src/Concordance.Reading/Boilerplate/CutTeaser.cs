using Concordance.Texts;

namespace Concordance.Reading.Boilerplate;

/// <summary>A teaser cut off with three dots, or a block that another one begins with: the fuller passage stays.</summary>
public static class CutTeaser
{
    private static readonly RuleId Rule = new("boilerplate/cut-teaser");

    /// <summary>A machine that rewords a teaser keeps about a third of its runs of three words; two reports of one event share fewer.</summary>
    private const int OneRunIn = 4;

    public static IEnumerable<SetAside> Find(Blocks blocks, Shingles shingles)
    {
        foreach (Block block in blocks.All)
        {
            bool cut = block.EndsCut;
            if (block.Words.Length < 4 || (!cut && block.Words.Length > Block.ShortWords)) continue;
            if (shingles.Nearest(block) is not { } near || near.Other.Words.Length * 5 < block.Words.Length * 4) continue;
            if (near.Other.EndsCut && near.Other.Index < block.Index) continue;
            if (BeginsWith(near.Other, block, cut) || (cut && near.Shared >= 3 && near.Shared * OneRunIn >= near.Of))
                yield return new SetAside(block.Span, SetAsideKind.Repeat, new Because(Rule, [blocks.Report.At(block.Span), blocks.Report.At(near.Other.Span)], []));
        }
    }

    /// <summary>The last word of a cut block may itself be cut.</summary>
    private static bool BeginsWith(Block longer, Block shorter, bool cut)
    {
        int words = shorter.Words.Length - (cut ? 1 : 0);
        if (!cut && longer.Words.Length == words) return false;
        if (words < (cut ? 3 : 6) || longer.Words.Length < words) return false;
        for (int i = 0; i < words; i++)
            if (longer.Words[i].Lower != shorter.Words[i].Lower) return false;
        return true;
    }
}
