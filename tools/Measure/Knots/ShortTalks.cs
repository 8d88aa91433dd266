using System.Collections.Immutable;
using System.Globalization;
using Concordance.Texts;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tools.Measure.Knots;

/// <summary>A wait as it was marked: whose, what is held back (null where the words for it are not there), and the condition.</summary>
/// <param name="Holder">The names of the one who waits; empty where the reports do not say who.</param>
public sealed record ShortWait(ImmutableArray<string> Holder, Place? Held, Place Condition, string Line);

/// <summary>A short negotiation, or a story that is none, with its marks (gold/talks-short).</summary>
/// <param name="Knots">Circles by the numbers of their waits, from 0.</param>
/// <param name="WouldBe">Circles that close only if two acts in different words are one.</param>
public sealed record ShortTalks(string Name, bool IsTalks, ImmutableArray<Report> Reports, ImmutableArray<ShortWait> Waits, ImmutableArray<ImmutableArray<int>> Knots, ImmutableArray<ImmutableArray<int>> WouldBe)
{
    public static ShortTalks Read(string path)
    {
        StoryFile file = StoryFile.Read(path);
        ILookup<string, (string Value, string Where)> marks = file.Marks.Select(m => (Parts: m.Line.Split(": ", 2), m.Where)).ToLookup(m => m.Parts[0], m => (m.Parts[^1].Trim(), m.Where), StringComparer.Ordinal);
        string[][] parties = [.. marks["party"].Select(p => p.Value.Split(" | "))];
        return new ShortTalks(file.Name, marks["talks"].Single().Value == "yes", file.InOrder,
            [.. marks["wait"].Select(w => WaitOf(w.Value, file, parties, w.Where))], [.. marks["knot"].Select(k => Numbers(k.Value))], [.. marks["would-knot"].Select(k => Numbers(k.Value))]);
    }

    private static ShortWait WaitOf(string line, StoryFile file, string[][] parties, string where)
    {
        string[] report = line.Split(':', 2), parts = [.. report[^1].Split('|').Select(p => p.Trim())];
        if (parts.Length != 3) throw new InvalidDataException($"{where}: expected REPORT: HOLDER | act | condition in “{line}”");
        return new ShortWait(parts[0] == "-" ? [] : [.. parties.FirstOrDefault(p => p.Contains(parts[0])) ?? [parts[0]]], parts[1].Length == 0 ? null : file.Find(report[0], parts[1], where), file.Find(report[0], parts[2], where), line);
    }

    private static ImmutableArray<int> Numbers(string knot) => [.. knot.Split('|')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => int.Parse(n, CultureInfo.InvariantCulture) - 1)];
}
