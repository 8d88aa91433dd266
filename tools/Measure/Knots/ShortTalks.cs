using System.Collections.Immutable;
using System.Globalization;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Knots;

/// <summary>A wait as it was marked: whose, what is held back (null where the words for it are not there), and the condition.</summary>
/// <param name="Holder">The names of the one who waits; empty where the reports do not say who.</param>
public sealed record ShortWait(string File, ImmutableArray<string> Holder, Span? Held, Span Condition, string Line);

/// <summary>A short negotiation, or a story that is none, with its marks in one file (gold/talks-short).</summary>
/// <param name="Knots">Circles by the numbers of their waits, from 0.</param>
/// <param name="WouldBe">Circles that close only if two acts in different words are one.</param>
public sealed record ShortTalks(string Name, bool IsTalks, ImmutableArray<Report> Reports, ImmutableArray<ShortWait> Waits, ImmutableArray<ImmutableArray<int>> Knots, ImmutableArray<ImmutableArray<int>> WouldBe)
{
    public static ShortTalks Read(string path)
    {
        string[] halves = File.ReadAllText(path).ReplaceLineEndings("\n").Split("# marks\n");
        if (halves.Length != 2) throw new InvalidDataException($"{path}: expected reports, a line “# marks” and marks");
        Dictionary<string, Report> reports = halves[0].Split("\n=== ").Skip(1).Select(ReportOf).ToDictionary(r => r.Files[0].Path, StringComparer.Ordinal);
        string[] marks = [.. halves[1].Split('\n').Where(l => l.Length > 0)];
        string[][] parties = [.. Values(marks, "party").Select(p => p.Split(" | "))];
        return new ShortTalks(Path.GetFileNameWithoutExtension(path), Values(marks, "talks").Single() == "yes", [.. reports.Values],
            [.. Values(marks, "wait").Select(w => WaitOf(w, reports, parties, path))], [.. Values(marks, "knot").Select(Numbers)], [.. Values(marks, "would-knot").Select(Numbers)]);
    }

    private static IEnumerable<string> Values(string[] marks, string kind) => marks.Where(l => l.StartsWith(kind + ": ", StringComparison.Ordinal)).Select(l => l[(kind.Length + 2)..].Trim());

    private static Report ReportOf(string part)
    {
        string[] lines = part.Split('\n', 2), head = lines[0].Split(' ');
        DateOnly? day = DateOnly.TryParseExact(head[^1], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly known) ? known : null;
        return new Report(lines[1].Trim('\n') + "\n", [new ReportFile(head[0], "", day)], "en");
    }

    private static ShortWait WaitOf(string line, Dictionary<string, Report> reports, string[][] parties, string path)
    {
        string[] file = line.Split(':', 2), parts = [.. file[1].Split('|').Select(p => p.Trim())];
        if (parts.Length != 3 || !reports.TryGetValue(file[0], out Report? report)) throw new InvalidDataException($"{path}: expected REPORT: HOLDER | act | condition in “{line}”");
        Span Of(string words) => report.Text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var at ? new Span(at, at + words.Length) : throw new InvalidDataException($"{path}: {file[0]} does not hold “{words}”; copy the words exactly");
        return new ShortWait(file[0], parts[0] == "-" ? [] : [.. parties.FirstOrDefault(p => p.Contains(parts[0])) ?? [parts[0]]], parts[1].Length == 0 ? null : Of(parts[1]), Of(parts[2]), line);
    }

    private static ImmutableArray<int> Numbers(string knot) => [.. knot.Split('|')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => int.Parse(n, CultureInfo.InvariantCulture) - 1)];
}
