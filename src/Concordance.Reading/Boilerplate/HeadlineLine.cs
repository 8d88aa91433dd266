using Concordance.Texts;

namespace Concordance.Reading.Boilerplate;

/// <summary>The report's own headline: the first line that is neither furniture nor a date nor a paper's name with the day, if it looks like one and running text follows.</summary>
public static class HeadlineLine
{
    private const int MostWords = 25, Top = 8;

    public static Span? Find(Blocks blocks, IReadOnlySet<int> aside)
    {
        if (blocks.All.FirstOrDefault(b => b.Role == LayoutRole.Headline) is { } marked) return marked.Inner;
        if (Given(blocks) is { } given) return given.Inner;
        Block[] top = [.. blocks.Inside.Take(Top).Where(b => !aside.Contains(b.Index) && !DateLine.Is(b)).Take(2)];
        if (top.Length == 2 && DateLine.IsMasthead(top[0]) && Titles(blocks, top[1], aside) is { } below) return below;
        return top.Length > 0 ? Titles(blocks, top[0], aside) : null;
    }

    /// <summary>The line, if it looks like a headline and running text follows it.</summary>
    private static Span? Titles(Blocks blocks, Block first, IReadOnlySet<int> aside)
    {
        if (first.IsItem || first.Words.Length is 0 or > MostWords || !LooksLikeOne(first)) return null;
        return blocks.All.Skip(first.Index + 1).Any(b => !aside.Contains(b.Index) && b.EndsSentence && b.Words.Length > 5) ? first.Inner : null;
    }

    /// <summary>The line that is the title given with the file, whatever signs and capitals it is set in.</summary>
    private static Block? Given(Blocks blocks)
    {
        foreach (string title in blocks.Report.Files.Select(f => f.Title).OfType<string>())
        {
            string letters = Letters(title);
            if (blocks.Inside.Take(Top).FirstOrDefault(b => b.Words.Length <= MostWords && Letters(b.Form) == letters) is { } line && letters.Length > 0) return line;
        }

        return null;
    }

    private static string Letters(string line) => string.Concat(line.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>No stop at its end; or a stop, but most of its words begin with capitals, as English headlines have it.</summary>
    private static bool LooksLikeOne(Block block)
    {
        if (block.Form is ['Q', '.' or ':', ' ', ..] || EntryStamp.Stamp(block) is not null) return false;
        if (block.IsMarkedHeading || (!block.EndsSentence && block.Text[block.Inner.End - 1] is not (':' or ','))) return true;
        if (block.Text[block.Inner.End - 1] == '?' && block.Words.Length <= 14) return true;
        return block.Text[block.Inner.End - 1] == '.' && block.Words.Length >= 4 && block.Words.Count(w => w.Capital) * 10 >= block.Words.Length * 7;
    }
}
