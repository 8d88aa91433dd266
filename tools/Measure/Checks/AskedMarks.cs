using System.Collections.Immutable;

namespace Concordance.Tools.Measure.Checks;

/// <summary>A sentence of ours with the reports of a story that say it and those that deny it, by how their files begin.</summary>
public sealed record AskedMark(string Sentence, ImmutableArray<string> Says, ImmutableArray<string> Denies)
{
    /// <summary>gold/checks/STORY.tsv; none where there is no such file.</summary>
    public static ImmutableArray<AskedMark> Read(string path) => !File.Exists(path) ? [] :
    [
        .. File.ReadLines(path).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t'))
            .Select(c => c is [var sentence, var says, var denies] ? new AskedMark(sentence, Files(says), Files(denies)) : throw new FormatException($"{path}: expected a sentence and two lists of reports parted by tabs, found \"{string.Join(" | ", c)}\"")),
    ];

    private static ImmutableArray<string> Files(string cell) => cell == "-" ? [] : [.. cell.Split(',')];
}
