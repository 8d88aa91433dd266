using System.Text;
using Concordance.Intake.Encodings;

namespace Concordance.Intake.Pages;

/// <summary>A page's characters: by its byte order mark, by the charset it declares, else as a text's.</summary>
public static class PageEncoding
{
    /// <summary>The HTML standard looks for the declaration in the first 1,024 bytes.</summary>
    private const int Prescan = 1024;

    static PageEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (TextDecoder.ByMark(bytes) is { } marked) return marked;
        string name = Declared(bytes);
        // The standard reads Latin-1 as Windows-1252, which pages that say Latin-1 really are.
        if (name is "iso-8859-1" or "latin1" or "windows-1252" or "us-ascii") return new DecodedText(Windows1252.GetString(bytes), TextEncoding.Declared);
        if (name is "" or "utf-8" or "utf8") return TextDecoder.Decode(bytes);
        try
        {
            return new DecodedText(Encoding.GetEncoding(name).GetString(bytes), TextEncoding.Declared);
        }
        catch (ArgumentException)
        {
            return TextDecoder.Decode(bytes);
        }
    }

    private static string Declared(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Prescan)]);
        int at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return "";
        int start = at + "charset=".Length;
        while (start < head.Length && head[start] is '"' or '\'' or ' ') start++;
        int end = start;
        while (end < head.Length && (char.IsAsciiLetterOrDigit(head[end]) || head[end] is '-' or '_')) end++;
        return head[start..end].ToLowerInvariant();
    }
}
