using System.Collections.Immutable;
using System.Globalization;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Differences;

/// <summary>What an editor needs of a story that was marked before it was read.</summary>
public enum UnmetKind { Contradiction, Dispute, Correction, Change, Alike, Same, Copy, Unknown }

/// <summary>One line of a story's marks, each passage by a place of its own.</summary>
/// <param name="Kind">Of a change the places are its steps in order; "alike" is what looks like a contradiction and is none.</param>
public sealed record UnmetMark(UnmetKind Kind, ImmutableArray<Place> Places, string Line);

/// <summary>A file of gold/unmet: "# reports", each after a line "=== NAME" or "=== NAME DAY", and "# marks", one a line: KIND: NAME: words || NAME: words.</summary>
public sealed record UnmetStory(string Name, ImmutableArray<Report> Reports, ImmutableArray<UnmetMark> Marks)
{
    private const string Reported = "=== ", Marked = "# marks";

    /// <summary>"STORY/REPORT", as verdicts name it.</summary>
    public string PathOf(ReportId id) => $"{Name}/{Path.GetFileNameWithoutExtension(Reports.First(r => r.Id == id).Files[0].Path)}";

    public static UnmetStory Of(string path)
    {
        string[] lines = File.ReadAllLines(path);
        int end = Array.IndexOf(lines, Marked);
        if (end < 0) throw new InvalidDataException($"{path}: no line says “{Marked}”; write it between the reports and their marks");
        Dictionary<string, Report> reports = new(StringComparer.Ordinal);
        for (int i = 1, last; i < end; i = last)
        {
            last = i + 1;
            if (!lines[i].StartsWith(Reported, StringComparison.Ordinal)) continue;
            while (last < end && !lines[last].StartsWith(Reported, StringComparison.Ordinal)) last++;
            string[] head = lines[i][Reported.Length..].Split(' ');
            DateOnly? day = head.Length > 1 ? DateOnly.ParseExact(head[1], "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
            reports.Add(head[0], new Report(string.Join('\n', lines[(i + 1)..last]).Trim('\n') + "\n", [new ReportFile(head[0] + ".txt", "", day)], "en"));
        }

        return new UnmetStory(Path.GetFileNameWithoutExtension(path), [.. reports.Values],
            [.. lines.Index().Skip(end + 1).Where(l => l.Item.Length > 0).Select(l => MarkOf(l.Item, reports, $"{path}:{l.Index + 1}"))]);
    }

    private static UnmetMark MarkOf(string line, Dictionary<string, Report> reports, string where)
    {
        string[] kind = line.Split(": ", 2);
        return kind.Length == 2 && Enum.TryParse(kind[0], ignoreCase: true, out UnmetKind known)
            ? new UnmetMark(known, [.. kind[1].Split(" || ").Select(p => PlaceOf(p, reports, where))], line)
            : throw new InvalidDataException($"{where}: expected KIND: NAME: words || NAME: words; kinds are {string.Join(", ", Enum.GetNames<UnmetKind>()).ToLowerInvariant()}");
    }

    private static Place PlaceOf(string passage, Dictionary<string, Report> reports, string where)
    {
        string[] parts = passage.Split(": ", 2);
        if (parts.Length < 2 || !reports.TryGetValue(parts[0], out Report? report)) throw new InvalidDataException($"{where}: no report is called “{parts[0]}”; write its name, a colon and its words");
        int at = report.Text.IndexOf(parts[1].Trim(), StringComparison.Ordinal);
        return at >= 0 ? report.At(new Span(at, at + parts[1].Trim().Length)) : throw new InvalidDataException($"{where}: {parts[0]} does not hold “{parts[1]}”; copy the words exactly");
    }
}
