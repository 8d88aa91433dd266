using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Sorting;

/// <summary>What two reports share that made them one story, for a person to read: names first, then words, the weightiest of each first.</summary>
internal sealed class SharedMarks
{
    private const int Shown = 6;

    public SharedMarks(Signature one, Signature other)
    {
        string[] shared = [.. one.Marks.Keys.Where(k => other.Marks.TryGetValue(k, out Mark mark) && NumberedMark.MayBeOne(one.Marks[k].Initial, mark.Initial))
            .OrderByDescending(k => (long)one.Marks[k].Weight * other.Marks[k].Weight).ThenBy(k => k, StringComparer.Ordinal)];
        string[] names = [.. shared.Where(k => one.Marks[k].Kind >= MarkKind.Common).Take(Shown)];
        string[] words = [.. shared.Where(k => one.Marks[k].Kind is MarkKind.Word or MarkKind.Unlisted).Take(Shown - names.Length)];
        InWords = $"{FileOf(one)} and {FileOf(other)} {string.Join(", and have ", new[] { Part("name", names), Part(names.Length > 0 ? "the words" : "have the words", words) }.Where(p => p.Length > 0))}";
        Places = [.. new[] { one, other }.SelectMany(s => names.Concat(words).Select(k => s.Report.Report.At(s.Marks[k].At)))];

        string Part(string before, string[] keys) => keys.Length == 0 ? "" : $"{before} {string.Join(", ", keys.Select(k => one.Marks[k].At.Of(one.Report.Report.Text)))}";
    }

    public string InWords { get; }

    /// <summary>Where each report has them.</summary>
    public ImmutableArray<Place> Places { get; }

    private static string FileOf(Signature signature) => signature.Report.Report.Files.Length > 0 ? signature.Report.Report.Files[0].Path : signature.Report.Report.Id.Value;
}
