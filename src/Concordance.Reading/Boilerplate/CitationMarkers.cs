using Concordance.Texts;

namespace Concordance.Reading.Boilerplate;

/// <summary>Numbers in square brackets that point to a list of references: "[1]", "[2][3]", "[4, 5]".</summary>
public static class CitationMarkers
{
    private static readonly RuleId Rule = new("boilerplate/citation-markers");

    /// <summary>Longer numbers are years or quantities, set in brackets by an editor.</summary>
    private const int LongestNumber = 3;

    public static IEnumerable<SetAside> Find(Blocks blocks)
    {
        foreach (Span marker in Markers(blocks.Report.Text))
            yield return new SetAside(marker, SetAsideKind.CitationMarker, new Because(Rule, blocks.Report.At(marker)));
    }

    /// <summary>Each marker leads nowhere where the text has no list in which a line begins with it.</summary>
    public static IEnumerable<BrokenProvenance> Orphans(Blocks blocks)
    {
        HashSet<string> listed = [.. blocks.All.Select(ListNumber).OfType<string>(), .. SourceList.Numbers(blocks)];
        foreach (Span marker in Markers(blocks.Report.Text))
        {
            string numbers = blocks.Report.Text[(marker.Start + 1)..(marker.End - 1)];
            bool begins = blocks.At(marker.Start) is { } block && block.Inner.Start == marker.Start;
            if (!begins && !numbers.Split(',').All(n => listed.Contains(n.Trim())))
                yield return new BrokenProvenance(marker, BrokenProvenanceKind.OrphanMarker, new Because(Rule, blocks.Report.At(marker)));
        }
    }

    /// <summary>"1" of a line of references that begins "[1] " and has more than the number.</summary>
    private static string? ListNumber(Block block)
    {
        int end = MarkerEnd(block.Text, block.Inner.Start);
        return end > 0 && end < block.Inner.End && MarkerEnd(block.Text, end) == 0 ? block.Text[(block.Inner.Start + 1)..(end - 1)].Trim() : null;
    }

    private static IEnumerable<Span> Markers(string text)
    {
        for (int at = text.IndexOf('[', StringComparison.Ordinal); at >= 0; at = text.IndexOf('[', at + 1))
            if (MarkerEnd(text, at) is > 0 and int end) yield return new Span(at, end);
    }

    /// <summary>Where the marker that begins at an offset ends; 0 where none begins.</summary>
    private static int MarkerEnd(string text, int at)
    {
        if (at >= text.Length || text[at] != '[') return 0;
        int digits = 0;
        for (int i = at + 1; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsAsciiDigit(c) && digits < LongestNumber) digits++;
            else if (c == ']' && digits > 0) return i + 1;
            else if (c == ',' && digits > 0 && i + 1 < text.Length) digits = 0;
            else if (c != ' ' || text[i - 1] != ',') return 0;
        }

        return 0;
    }
}
