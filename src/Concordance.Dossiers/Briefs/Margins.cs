using System.Collections.Immutable;

namespace Concordance.Dossiers.Briefs;

/// <summary>Sets sections for a terminal: names in a margin of nine columns, lines wrapped beside them.</summary>
internal static class Margins
{
    private const int Margin = 9;

    public static ImmutableArray<BriefLine> Set(ImmutableArray<BriefSection> sections, int columns)
    {
        ImmutableArray<BriefLine>.Builder set = ImmutableArray.CreateBuilder<BriefLine>();
        foreach (BriefSection section in sections)
        {
            // "CHANGED since 4 September": the margin has room for the name alone.
            int since = section.Name.AsSpan().IndexOfAnyInRange('a', 'z');
            IEnumerable<BriefLine> lines = since < 0 ? section.Lines : section.Lines.Prepend(new BriefLine(0, [new Segment($"{section.Name[since..]}:")]));
            ImmutableArray<ImmutableArray<Segment>> rows = [.. lines.SelectMany(l => Wrap(l, Math.Max(30, columns - Margin)))];
            string[] heading = Heading(since < 0 ? section.Name : section.Name[..since].TrimEnd());
            for (int i = 0; i < Math.Max(rows.Length, heading.Length); i++)
                set.Add(new BriefLine(0, [new Segment((i < heading.Length ? heading[i] : "").PadRight(Margin), Tone.Heading), .. i < rows.Length ? rows[i] : []]));
        }

        return set.ToImmutable();
    }

    /// <summary>"NOT IN REPORTS" on two rows; no row wider than the margin.</summary>
    private static string[] Heading(string name)
    {
        List<string> rows = [];
        foreach (string word in name.Split(' '))
            if (rows.Count > 0 && rows[^1].Length + 1 + word.Length < Margin) rows[^1] += " " + word;
            else rows.Add(word);
        return [.. rows];
    }

    /// <summary>Breaks a line at blanks; what is wrapped of it stands two columns further in. A short reference is not broken.</summary>
    private static IEnumerable<ImmutableArray<Segment>> Wrap(BriefLine line, int width)
    {
        List<Segment> row = [new Segment(new string(' ', line.Indent))];
        int used = line.Indent;
        foreach (List<Segment> unit in Units(line))
        {
            int length = unit.Sum(s => s.Text.Length), seen = length - (unit[^1].Text.EndsWith(' ') ? 1 : 0);
            if (used > line.Indent && used + seen > width)
            {
                yield return [.. row];
                row = [new Segment(new string(' ', line.Indent + 2))];
                used = line.Indent + 2;
            }

            row.AddRange(unit);
            used += length;
        }

        yield return [.. row];
    }

    /// <summary>What stays on one row: segments or parts of them up to a blank.</summary>
    private static IEnumerable<List<Segment>> Units(BriefLine line)
    {
        List<Segment> unit = [];
        foreach (Segment part in line.Segments.SelectMany(Parts))
        {
            unit.Add(part);
            if (!part.Text.EndsWith(' ')) continue;
            yield return unit;
            unit = [];
        }

        if (unit.Count > 0) yield return unit;
    }

    private static IEnumerable<Segment> Parts(Segment segment)
    {
        if (segment.Tone == Tone.Reference && segment.Text.Length < 40)
        {
            yield return segment;
            yield break;
        }

        for (int from = 0; from < segment.Text.Length;)
        {
            int blank = segment.Text.IndexOf(' ', from), end = blank < 0 ? segment.Text.Length : blank + 1;
            yield return segment with { Text = segment.Text[from..end] };
            from = end;
        }
    }
}
