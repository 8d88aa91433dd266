namespace Concordance.Texts;

/// <summary>Offsets as if every line ended in one LF: ids count so, and are the same for CR LF and LF copies of a text.</summary>
public sealed class LineEnds
{
    private readonly int[] _dropped;

    public LineEnds(string text)
    {
        List<int> dropped = [];
        for (int i = 0; i + 1 < text.Length; i++)
            if (text[i] == '\r' && text[i + 1] == '\n') dropped.Add(i);
        _dropped = [.. dropped];
    }

    public static string ToLf(string text) =>
        text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    /// <summary>The offset in the text with LF line ends that belongs to an offset in the text as loaded.</summary>
    public int LfOffset(int offset)
    {
        int at = Array.BinarySearch(_dropped, offset);
        return offset - (at >= 0 ? at : ~at);
    }
}
