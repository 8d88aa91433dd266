using Concordance.Language;
using Concordance.Reading.Conditions;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Conditions;

/// <summary>A document's elementary units in text order, without blanks, and whether each is the satellite of a condition.</summary>
public sealed record DiscourseUnits(IReadOnlyList<(string Letters, bool IsCondition)> Units)
{
    private const int HeadColumn = 7;

    /// <summary>Reads GUM's relations written as dependencies: a unit a line, its words in the second column, its relation in the eighth.</summary>
    public static DiscourseUnits Read(TextReader lines)
    {
        List<(string, bool)> units = [];
        while (lines.ReadLine() is { } line)
            if (line.Split('\t') is { Length: > HeadColumn } cells) units.Add((Letters(cells[1]), cells[HeadColumn].StartsWith("contingency-condition", StringComparison.Ordinal)));
        return new DiscourseUnits(units);
    }

    internal static string Letters(string words) => string.Concat(words.Where(c => !char.IsWhiteSpace(c)));
}

/// <summary>
/// Found conditions against the relation "contingency-condition" of a discourse treebank. Its unit may begin with the marker, be a
/// part of the clause or hold more than it: a condition is met where its marker or the first word of its clause stands in the unit.
/// </summary>
public static class DiscourseConditions
{
    /// <summary>Null where units and text are not the same words.</summary>
    public static Score? Of(string text, DiscourseUnits marked, IEnumerable<Found<Condition>> found)
    {
        if (DiscourseUnits.Letters(text) != string.Concat(marked.Units.Select(u => u.Letters))) return null;
        int[] unitOf = [.. marked.Units.SelectMany((u, i) => Enumerable.Repeat(i, u.Letters.Length))];
        int[] letterAt = new int[text.Length];
        for (int i = 0, letters = 0; i < text.Length; i++) letterAt[i] = char.IsWhiteSpace(text[i]) ? letters : letters++;
        HashSet<int> met = [];
        int given = 0, right = 0;
        foreach (Condition c in found.Select(f => f.Value))
        {
            given++;
            // Several conditions may stand in one unit, so what is met and what is right are counted apart.
            int[] at = [.. new[] { c.Marker, c.Clause }.OfType<Span>().Select(s => unitOf[letterAt[s.Start]]).Where(u => marked.Units[u].IsCondition)];
            if (at.Length > 0) right++;
            met.UnionWith(at);
        }

        return new Score(marked.Units.Count(u => u.IsCondition), given, met.Count, right);
    }
}
