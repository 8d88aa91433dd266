using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Reading.Boilerplate;

/// <summary>
/// What stands below a report about where it comes from: "Source: https://…", a list of references, or the remains of
/// one: "• Source 1 • Source 2", whose links are lost.
/// </summary>
public static class SourceList
{
    private static readonly RuleId Rule = new("boilerplate/source-list");
    private static readonly PhraseList Headings = PhraseList.Read(typeof(SourceList), "en.source-headings.txt");

    public static IEnumerable<SetAside> Find(Blocks blocks)
    {
        bool below = false;
        foreach (Block block in blocks.All)
        {
            if (block.Inner.Length > 600) { below = false; continue; }
            if (IsHeading(block)) below = true;
            else if (IsAddress(block)) yield return Aside(blocks, block, SetAsideKind.Credit);
            else if (Dead(block).Any()) yield return Aside(blocks, block, SetAsideKind.Footer);
            else if (below && (IsReference(block) || IsNumbered(block))) yield return Aside(blocks, block, SetAsideKind.Footer);
            else below = false;
            if (below && IsHeading(block) && LeadsToList(blocks, block)) yield return Aside(blocks, block, SetAsideKind.Footer);
        }
    }

    /// <summary>Every "Source 1" that stands where a link was.</summary>
    public static IEnumerable<BrokenProvenance> WithoutTarget(Blocks blocks) =>
        from block in blocks.All
        where block.Inner.Length <= 600
        from dead in Dead(block)
        select new BrokenProvenance(dead, BrokenProvenanceKind.SourceWithoutTarget, new Because(Rule, blocks.Report.At(dead)));

    private static SetAside Aside(Blocks blocks, Block block, SetAsideKind kind) => new(block.Span, kind, new Because(Rule, blocks.Report.At(block.Inner)));

    private static bool IsHeading(Block block) => !block.EndsSentence && Headings.IsWhole(block.Words);

    private static bool LeadsToList(Blocks blocks, Block block) =>
        block.Index + 1 < blocks.All.Length && blocks.All[block.Index + 1] is { Inner.Length: <= 600 } next && (IsReference(next) || IsNumbered(next) || Dead(next).Any() || IsAddress(next));

    /// <summary>"Source: https://…", "Via www.…", or nothing but the address.</summary>
    private static bool IsAddress(Block block)
    {
        string form = block.Form;
        int at = form.IndexOf("://", StringComparison.Ordinal);
        if (at < 0) at = form.IndexOf("www.", StringComparison.Ordinal);
        if (at < 0 || form.AsSpan(at).TrimEnd().IndexOfAny(' ', '\t') >= 0) return false;
        int before = block.Words.Count(w => w.Span.End - block.Inner.Start <= at && w.Lower is not ("http" or "https"));
        return before == 0 || (before <= 3 && form.AsSpan(0, at).Contains(':'));
    }

    /// <summary>A line of a list of references: "[1] The Gazette, 3 May", "1. https://…".</summary>
    private static bool IsReference(Block block) =>
        block.Text[block.Inner.Start] == '[' || (char.IsAsciiDigit(block.Text[block.Inner.Start]) && block.Form.Contains("://", StringComparison.Ordinal)) || IsAddress(block);

    /// <summary>"2. Party statement" below a heading such as "References".</summary>
    private static bool IsNumbered(Block block)
    {
        int at = block.Inner.Start;
        while (at < block.Inner.End && at - block.Inner.Start < 3 && char.IsAsciiDigit(block.Text[at])) at++;
        return at > block.Inner.Start && at < block.Inner.End && block.Text[at] is '.' or ')' && block.Words.Length <= 30;
    }

    /// <summary>The numbers under which references are listed below such a heading.</summary>
    public static IEnumerable<string> Numbers(Blocks blocks)
    {
        bool below = false;
        foreach (Block block in blocks.All)
        {
            below = block.Inner.Length <= 600 && (IsHeading(block) || (below && (IsNumbered(block) || IsReference(block))));
            if (below && IsNumbered(block)) yield return block.Words[0].Lower;
        }
    }

    /// <summary>A block of nothing but "Source 1", "Link 2", with bullets or bars between.</summary>
    private static ImmutableArray<Span> Dead(Block block)
    {
        ImmutableArray<BlockWord> words = block.Words;
        if (words.Length is < 2 or > 40 || words.Length % 2 != 0 || block.EndsSentence) return [];
        for (int i = 0; i < words.Length; i += 2)
            if (words[i].Lower is not ("source" or "link" or "reference" or "article") || words[i + 1].Span.Length > 2 || !words[i + 1].Lower.All(char.IsAsciiDigit)) return [];
        return [.. Enumerable.Range(0, words.Length / 2).Select(i => Span.Hull(words[2 * i].Span, words[(2 * i) + 1].Span))];
    }
}
