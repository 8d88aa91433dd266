using System.Collections.Immutable;
using System.Globalization;
using Concordance.Texts;

namespace Concordance.Tools.Measure.MarkedStories;

/// <summary>
/// A story in one file (gold/unmet, gold/talks-short): "# reports", each after a line "=== NAME" or "=== NAME DAY" ("unknown" for none), and "# marks",
/// one a line.
/// </summary>
/// <param name="Marks">Each line with where it stands, for what is said of a fault in it.</param>
public sealed record StoryFile(string Name, ImmutableDictionary<string, Report> Reports, ImmutableArray<Report> InOrder, ImmutableArray<(string Line, string Where)> Marks)
{
    private const string Reported = "=== ", Marked = "# marks";

    /// <exception cref="InvalidDataException">Where there is no line "# marks".</exception>
    public static StoryFile Read(string path)
    {
        string[] lines = File.ReadAllLines(path);
        int end = Array.IndexOf(lines, Marked);
        if (end < 0) throw new InvalidDataException($"{path}: no line says “{Marked}”; write it between the reports and their marks");
        List<(string Name, Report Report)> reports = [];
        for (int i = 1, last; i < end; i = last)
        {
            last = i + 1;
            if (!lines[i].StartsWith(Reported, StringComparison.Ordinal)) continue;
            while (last < end && !lines[last].StartsWith(Reported, StringComparison.Ordinal)) last++;
            string[] head = lines[i][Reported.Length..].Split(' ');
            DateOnly? day = head.Length > 1 && head[1] != "unknown" ? DateOnly.ParseExact(head[1], "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
            reports.Add((head[0], new Report(string.Join('\n', lines[(i + 1)..last]).Trim('\n') + "\n", [new ReportFile(head[0] + ".txt", "", day)], "en")));
        }

        return new StoryFile(Path.GetFileNameWithoutExtension(path), reports.ToImmutableDictionary(r => r.Name, r => r.Report, StringComparer.Ordinal), [.. reports.Select(r => r.Report)],
            [.. lines.Index().Skip(end + 1).Where(l => l.Item.Length > 0).Select(l => (l.Item, $"{path}:{l.Index + 1}"))]);
    }

    /// <summary>Where words that a mark copies stand, for the first time.</summary>
    /// <exception cref="InvalidDataException">Where no report has that name, or it does not hold them.</exception>
    public Place Find(string report, string words, string where)
    {
        if (!Reports.TryGetValue(report, out Report? held)) throw new InvalidDataException($"{where}: no report is called “{report}”; write its name, a colon and its words");
        int at = held.Text.IndexOf(words, StringComparison.Ordinal);
        return at >= 0 ? held.At(new Span(at, at + words.Length)) : throw new InvalidDataException($"{where}: {report} does not hold “{words}”; copy the words exactly");
    }
}
