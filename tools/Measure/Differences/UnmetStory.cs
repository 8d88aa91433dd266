using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Differences;

/// <summary>One line of marks.txt: what an editor needs of a story, each passage by a place of its own.</summary>
/// <param name="Kind">"dispute", "contradiction", "correction", "change" (steps in order), "same", "unknown", or "alike" for what is no contradiction.</param>
public sealed record UnmetMark(string Kind, ImmutableArray<Place> Places, string Line);

/// <summary>A story of gold/unmet: its reports and what was marked in them.</summary>
public sealed record UnmetStory(string Name, ImmutableArray<Report> Reports, ImmutableArray<UnmetMark> Marks)
{
    /// <summary>Those whose errors are read.</summary>
    private static readonly string[] Read = ["court", "growers", "takeover"];

    public bool IsHeld => !Read.Contains(Name);

    public static UnmetStory Of(string folder)
    {
        Dictionary<string, Report> reports = Directory.GetFiles(folder, "*.txt").Where(f => Path.GetFileName(f) != "marks.txt").Order(StringComparer.Ordinal)
            .ToDictionary(f => Path.GetFileNameWithoutExtension(f), f => new Report(File.ReadAllText(f).ReplaceLineEndings("\n"), [new ReportFile(Path.GetFileName(f), "", null)], "en"), StringComparer.Ordinal);
        string marks = Path.Combine(folder, "marks.txt");
        return new UnmetStory(Path.GetFileName(folder), [.. reports.Values],
            [.. File.ReadLines(marks).Index().Where(l => l.Item.Length > 0 && l.Item[0] != '#').Select(l => MarkOf(l.Item, reports, $"{marks}:{l.Index + 1}"))]);
    }

    private static UnmetMark MarkOf(string line, Dictionary<string, Report> reports, string where)
    {
        string[] kind = line.Split(": ", 2);
        if (kind.Length < 2) throw new InvalidDataException($"{where}: expected KIND: FILE: words || FILE: words");
        return new UnmetMark(kind[0], [.. kind[1].Split(" || ").Select(p => PlaceOf(p, reports, where))], line);
    }

    private static Place PlaceOf(string passage, Dictionary<string, Report> reports, string where)
    {
        string[] parts = passage.Split(": ", 2);
        if (parts.Length < 2 || !reports.TryGetValue(parts[0], out Report? report)) throw new InvalidDataException($"{where}: no report is called “{parts[0]}”; write the file's name without .txt, a colon and its words");
        int at = report.Text.IndexOf(parts[1], StringComparison.Ordinal);
        return at >= 0 ? report.At(new Span(at, at + parts[1].Length)) : throw new InvalidDataException($"{where}: {parts[0]}.txt does not hold “{parts[1]}”; copy the words exactly");
    }
}
