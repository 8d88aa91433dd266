namespace Concordance.Texts;

/// <summary>"r" and ten hex digits of the SHA-256 of a report's text without BOM and with line ends as LF.</summary>
public readonly record struct ReportId(string Value) : IComparable<ReportId>
{
    public static ReportId OfText(string text) => new("r" + Hash.Hex10(LineEnds.ToLf(text)));

    public int CompareTo(ReportId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
