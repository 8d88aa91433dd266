using System.Collections.Immutable;
using Concordance.Language.Sentences;
using Concordance.Texts;

namespace Concordance.Reading.Boilerplate;

/// <summary>
/// The outlet where the day's line names it in any order: "(Coast Wire) - 6 March 2031", "Thursday, 6 March 2031 · The Coast Record",
/// "By Ann Lee | Asker Echo | 6 March 2031", "By Coast Press Agency, 6 March 2031"; under the day's line; or where it signs below: "-- Coast Press Agency".
/// </summary>
internal static class HeaderOutlet
{
    /// <summary>Lines at the top that may be of a header, words and characters of one.</summary>
    private const int Header = 4, MostWords = 20, Longest = 120;

    private const int MostOfName = 5;

    public static Outlet? Find(Blocks blocks)
    {
        Block[] top = [.. blocks.Inside.Take(Header)];
        if (top is [var title, var day, var alone, { EndsSentence: true }] && !title.EndsSentence && DateLine.Is(day) && IsName(alone.Words) && Masthead.IsPaper(alone.Words) && !alone.EndsSentence) return new Outlet(alone.Form, alone.Inner);
        for (int i = 0; i < top.Length; i++)
            if (Named(top[i], i + 1 < top.Length && DateLine.Is(top[i + 1])) is { } name) return new Outlet(name.Of(blocks.Report.Text), name);
        return null;
    }

    public static Outlet? Below(Blocks blocks) => SignedBy(blocks) is { } below ? new Outlet(below.Form, below.Inner) : null;

    /// <summary>The last line: dashes, then a paper's or an agency's name. Under quoted words it is whose words they are.</summary>
    public static Block? SignedBy(Blocks blocks)
    {
        if (blocks.Inside.LastOrDefault() is not { IsItem: true, Index: > 1 } last || last.Text[last.Span.Start] is not ('-' or '–' or '—') || last.EndsSentence) return null;
        bool quoted = blocks.All[last.Index - 1] is var before && (before.IsItem || before.Text[before.Span.End - 1] is '"' or '”' or '»' or '\'' or '’');
        return !quoted && IsName(last.Words) && Masthead.IsPaper(last.Words) ? last : null;
    }

    private static Span? Named(Block block, bool dayBelow)
    {
        if (block.IsMarkedHeading || block.Words.Length is < 2 or > MostWords || block.Inner.Length > Longest) return null;
        Part[] parts = [.. Parts(block)];
        bool day = parts.Any(p => !p.InBrackets && DateLine.IsDay(p.Words));
        if ((!day && !(dayBelow && OpeningDateline.IsTownFirst(block.Form))) || !parts.All(IsOfHeader)) return null;
        foreach (Part part in parts)
            if ((day || part.InBrackets) && IsOutlet(part)) return Span.Hull(part.Words[0].Span, part.Words[^1].Span);
        return null;
    }

    private static bool IsOutlet(Part part)
    {
        if (!IsName(part.Words) || SectionLabel.Is(part.Words)) return false;
        if (part.OfWriter) return part.IsWriter && IsHouse(part.Words);
        return part.InBrackets ? Masthead.HasPaperWord(part.Words) : Masthead.IsPaper(part.Words);
    }

    /// <summary>What stands between bars, brackets, commas, stops and dashes; the writer's part goes on to the next bar.</summary>
    private readonly record struct Part(ImmutableArray<BlockWord> Words, bool InBrackets, bool OfWriter, bool IsWriter);

    private static IEnumerable<Part> Parts(Block block)
    {
        int from = 0;
        bool brackets = false, writer = false;
        for (int i = 1; i <= block.Words.Length; i++)
        {
            string gap = i == block.Words.Length ? block.Text[block.Words[i - 1].Span.End..block.Inner.End] : block.Text[block.Words[i - 1].Span.End..block.Words[i].Span.Start];
            if (i < block.Words.Length && gap.AsSpan().IndexOfAny("|·•,;()–—/\n\r") < 0 && gap is not (". " or " - " or " -- ")) continue;
            if (from == 0) brackets = block.Text[block.Inner.Start] == '(';
            bool by = !writer && block.Words[from].Lower == "by";
            ImmutableArray<BlockWord> words = [.. block.Words.Skip(by ? from + 1 : from).Take(i - (by ? from + 1 : from))];
            writer |= by;
            if (words.Length > 0) yield return new Part(words, brackets, writer, by);
            brackets = gap.Contains('(') || (brackets && !gap.Contains(')'));
            writer &= gap.AsSpan().IndexOfAny("|·•\n\r") < 0;
            from = i;
        }
    }

    /// <summary>A day, a place, a writer, a name; a line with other words tells something.</summary>
    private static bool IsOfHeader(Part part) => part.OfWriter || DateLine.IsOfDay(part.Words) || part.Words.All(w => w.Capital || char.IsAsciiDigit(w.Lower[0]) || w.Lower is "of" or "and" or "the" or "in" || DateLine.IsOfDay([w]));

    private static bool IsName(ImmutableArray<BlockWord> words) =>
        words.Length is > 1 and <= MostOfName && words.All(w => w.Capital || w.Lower is "of" or "and" or "the") && !DateLine.IsOfDay(words) && !words.Any(w => char.IsAsciiDigit(w.Lower[0]));

    /// <summary>Persons are called Post and Star too: whom a report is by is a house with an article, or two such words.</summary>
    private static bool IsHouse(ImmutableArray<BlockWord> words) => Masthead.IsPaper(words) && (words[0].Lower == "the" || words.Count(w => Masthead.HasPaperWord([w])) > 1);
}
