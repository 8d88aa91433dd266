using System.Globalization;
using System.Text.RegularExpressions;
using Concordance.Dossiers;
using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Json;

namespace Concordance.Tools.Measure.Briefs;

/// <summary>A line of a brief: its section, its words, and the lines of reports it leads to ("004:16").</summary>
public sealed partial record BriefRow(string Section, string Text, IReadOnlySet<string> References)
{
    /// <summary>Columns of the margin of a brief written by hand.</summary>
    private const int Margin = 8;

    /// <summary>The lines of a brief written by hand: section names in the margin, a line each before wrapping.</summary>
    public static IReadOnlyList<BriefRow> Read(string path)
    {
        List<BriefRow> rows = [];
        string section = "";
        foreach (string line in File.ReadLines(path).Where(l => l.Length > Margin))
        {
            string margin = line[..Margin].Trim();
            // "since 31 May" and the second row of NOT IN REPORTS go on with the section above.
            if (margin.Length > 0 && char.IsUpper(margin[0]) && margin != "REPORTS") section = margin == "NOT IN" ? "NOT IN REPORTS" : margin;
            rows.Add(new BriefRow(section, line[Margin..], new HashSet<string>(Reference().Matches(line).SelectMany(m => Lines(m.Groups[1].Value)))));
        }

        return rows;
    }

    /// <summary>The lines of the product's brief on one screen.</summary>
    public static IReadOnlyList<BriefRow> Of(Dossier dossier, ReportTexts texts)
    {
        References references = new(dossier, texts);
        return
        [
            .. from section in Brief.Sections(dossier, texts)
            from line in section.Lines
            let spans = line.Segments.Where(s => s.Tone == Tone.Reference).SelectMany(s => s.Passages)
            select new BriefRow(section.Name, line.Text, spans.Select(s => $"{references.Name(s.Report)}:{references.LineOf(s)}").ToHashSet()),
        ];
    }

    /// <summary>"002:1,5-7 003:2" as single lines.</summary>
    private static IEnumerable<string> Lines(string words)
    {
        foreach (string report in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = report.Split(':');
            foreach (string range in parts[1].Split(','))
            {
                int[] ends = [.. range.Split('-').Select(n => int.Parse(n, CultureInfo.InvariantCulture))];
                for (int line = ends[0]; line <= ends[^1]; line++) yield return $"{parts[0]}:{line}";
            }
        }
    }

    [GeneratedRegex(@"\[(\d{3}:[\d,\-]+(?: \d{3}:[\d,\-]+)*)\]")]
    private static partial Regex Reference();
}
