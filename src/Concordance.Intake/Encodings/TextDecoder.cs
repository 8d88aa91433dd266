using System.Text;
using System.Text.Unicode;

namespace Concordance.Intake.Encodings;

/// <summary>How bytes were taken for characters; Guessed where nothing in the file says so.</summary>
public enum TextEncoding { Utf8, Utf16, Utf32, Windows1252, Mixed, Declared }

/// <summary>A file's characters after its BOM.</summary>
public sealed record DecodedText(string Text, TextEncoding Encoding);

/// <summary>
/// Turns bytes into text: a BOM decides, else valid UTF-8 is UTF-8, else each byte is a character of Windows-1252. Where texts of both
/// kinds were joined in one file each line is decoded by itself.
/// </summary>
public static class TextDecoder
{
    public static DecodedText Decode(ReadOnlySpan<byte> bytes) => ByMark(bytes) ?? (Utf8.IsValid(bytes)
        ? new DecodedText(Encoding.UTF8.GetString(bytes), TextEncoding.Utf8)
        : ByLine(bytes));

    private static DecodedText ByLine(ReadOnlySpan<byte> bytes)
    {
        StringBuilder text = new(bytes.Length);
        bool mixed = false;
        while (!bytes.IsEmpty)
        {
            int end = bytes.IndexOf((byte)'\n') + 1;
            ReadOnlySpan<byte> line = end == 0 ? bytes : bytes[..end];
            bool valid = Utf8.IsValid(line);
            mixed |= valid && line.ContainsAnyInRange((byte)0x80, (byte)0xFF);
            text.Append(valid ? Encoding.UTF8.GetString(line) : Windows1252.GetString(line));
            bytes = bytes[line.Length..];
        }

        return new DecodedText(text.ToString(), mixed ? TextEncoding.Mixed : TextEncoding.Windows1252);
    }

    /// <summary>The text where the bytes begin with a byte order mark.</summary>
    public static DecodedText? ByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => new DecodedText(Encoding.UTF8.GetString(rest), TextEncoding.Utf8),
        [0xFF, 0xFE, 0, 0, .. var rest] => new DecodedText(Encoding.UTF32.GetString(rest), TextEncoding.Utf32),
        [0xFF, 0xFE, .. var rest] => new DecodedText(Encoding.Unicode.GetString(rest), TextEncoding.Utf16),
        [0xFE, 0xFF, .. var rest] => new DecodedText(Encoding.BigEndianUnicode.GetString(rest), TextEncoding.Utf16),
        _ => null,
    };
}
