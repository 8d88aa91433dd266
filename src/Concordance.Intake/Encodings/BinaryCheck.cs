namespace Concordance.Intake.Encodings;

/// <summary>Tells files that hold no text at all (pictures, archives, PDF under another name).</summary>
public static class BinaryCheck
{
    /// <summary>Control characters other than tab, line ends and form feed are at most this share of a text: one in a hundred.</summary>
    private const int OneIn = 100;

    /// <summary>What the bytes seem to be, or null where they may be text.</summary>
    public static string? Look(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8)) return "a PDF document under another name";
        if (bytes.StartsWith("PK\x03\x04"u8)) return "a packed file (zip, docx) under another name";
        if (TextDecoder.ByMark(bytes[..Math.Min(bytes.Length, 4)]) is { Encoding: TextEncoding.Utf16 or TextEncoding.Utf32 }) return null;
        if (bytes.Contains((byte)0)) return "not text but binary data (or UTF-16 without its mark)";
        int controls = 0;
        foreach (byte b in bytes)
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f')) controls++;
        return controls > bytes.Length / OneIn ? "not text but binary data" : null;
    }

    /// <summary>A stray control character in one line of JSON is that line's fault, not the file's.</summary>
    public static bool BeginsAsJson(ReadOnlySpan<byte> bytes)
    {
        int at = bytes.StartsWith("\uFEFF"u8) ? 3 : 0;
        while (at < bytes.Length && bytes[at] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r') at++;
        return at < bytes.Length && bytes[at] is (byte)'{' or (byte)'[';
    }
}
