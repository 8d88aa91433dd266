using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Sorting;

/// <summary>What two reports share that made them one story, for a person to read: names first, then words, the weightiest of each first.</summary>
internal sealed class SharedMarks
{
    private const int Shown = 6;

    private readonly Signature _one, _other;
    private readonly string[] _names, _words;

    public SharedMarks(Signature one, Signature other)
    {
        (_one, _other) = (one, other);
        string[] shared = [.. one.Marks.Keys.Where(k => other.Marks.TryGetValue(k, out Mark mark) && NumberedMark.MayBeOne(one.Marks[k].Initial, mark.Initial))
            .OrderByDescending(k => (long)one.Marks[k].Weight * other.Marks[k].Weight).ThenBy(k => k, StringComparer.Ordinal)];
        _names = [.. shared.Where(k => one.Marks[k].Kind >= MarkKind.Common).Take(Shown)];
        _words = [.. shared.Where(k => one.Marks[k].Kind == MarkKind.Word).Take(Shown - _names.Length)];
    }

    public string InWords => $"{FileOf(_one)} and {FileOf(_other)} {string.Join(", and have ", new[] { Part("name", _names), Part(_names.Length > 0 ? "the words" : "have the words", _words) }.Where(p => p.Length > 0))}";

    /// <summary>Where each report has them.</summary>
    public IEnumerable<Place> Places => new[] { _one, _other }.SelectMany(s => _names.Concat(_words).Select(k => s.Report.Report.At(s.Marks[k].At)));

    private string Part(string before, string[] keys) => keys.Length == 0 ? "" : $"{before} {string.Join(", ", keys.Select(k => _one.Marks[k].At.Of(_one.Report.Report.Text)))}";

    private static string FileOf(Signature signature) => signature.Report.Report.Files.Length > 0 ? signature.Report.Report.Files[0].Path : signature.Report.Report.Id.Value;
}
