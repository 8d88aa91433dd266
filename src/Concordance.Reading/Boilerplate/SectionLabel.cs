using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Reading.Boilerplate;

/// <summary>
/// The name of a site's section in the place of a source: "World and general news reports suggest that …". A rewriting
/// machine took the label of its input for somebody who speaks; the words that follow are the report's own.
/// </summary>
public static class SectionLabel
{
    private static readonly RuleId Rule = new("boilerplate/section-label");
    private static readonly PhraseList Sections = PhraseList.Read(typeof(SectionLabel), "en.sections.txt");

    /// <summary>"Local News" and nothing else.</summary>
    internal static bool Is(ImmutableArray<BlockWord> words) => Sections.IsWhole(words);

    public static IEnumerable<SetAside> Find(Blocks blocks)
    {
        foreach (Block block in blocks.All)
            if (block.Words.Length > 8 && LabelEnd(block) is > 0 and int end)
            {
                Span span = new(block.Inner.Start, block.Words[end - 1].Span.End);
                yield return new SetAside(span, SetAsideKind.Filler, new Because(Rule, blocks.Report.At(span)));
            }
    }

    /// <summary>Section names joined by "and", then "reports suggest that"; 0 where the block begins otherwise.</summary>
    private static int LabelEnd(Block block)
    {
        int at = 0, sections = 0;
        while (Sections.LengthAt(block.Words, at) is > 0 and int n)
        {
            sections++;
            at += n;
            if (at < block.Words.Length && block.Words[at].Lower == "and") at++;
        }

        if (sections == 0 || at + 2 >= block.Words.Length) return 0;
        bool reports = block.Words[at].Lower is "reports" or "sources" or "coverage";
        bool suggest = block.Words[at + 1].Lower is "suggest" or "suggests" or "indicate" or "indicates" or "say" or "show" or "reveal";
        return reports && suggest && block.Words[at + 2].Lower == "that" ? at + 3 : 0;
    }
}
