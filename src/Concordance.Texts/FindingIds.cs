namespace Concordance.Texts;

/// <summary>
/// Ids of findings: a letter for the kind and ten hex digits of SHA-256 over kind, report, LF-counted offsets and a
/// running number of findings of one kind on the same offsets. Ask in the order of the dossier.
/// </summary>
public sealed class FindingIds
{
    private readonly Dictionary<ReportId, LineEnds> _lineEnds;
    private readonly Dictionary<(char, Place), int> _used = [];

    public FindingIds(IEnumerable<Report> reports) => _lineEnds = reports.ToDictionary(r => r.Id, r => new LineEnds(r.Text));

    public string Next(char kind, Place main)
    {
        int n = _used.TryGetValue((kind, main), out int last) ? last + 1 : 0;
        _used[(kind, main)] = n;
        LineEnds ends = _lineEnds[main.Report];
        return kind + Hash.Hex10($"{kind}|{main.Report.Value}|{ends.LfOffset(main.Span.Start)}|{ends.LfOffset(main.Span.End)}|{n}");
    }
}
