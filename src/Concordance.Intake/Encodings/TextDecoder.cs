using System.Text;
using System.Text.Unicode;

namespace Concordance.Intake.Encodings;

/// <summary>How bytes were taken for characters; Guessed where nothing in the file says so.</summary>
public enum TextEncoding { Utf8, Utf16, Utf32, Windows1252, Declared }

/// <summary>A file's characters after its BOM.</summary>
public sealed record DecodedText(string Text, TextEncoding Encoding);

/// <summary>Turns bytes into text: a BOM decides, else valid UTF-8 is UTF-8, else each byte is a character of Windows-1252.</summary>
public static class TextDecoder
{
    public static DecodedText Decode(ReadOnlySpan<byte> bytes) => ByMark(bytes) ?? (Utf8.IsValid(bytes)
        ? new DecodedText(Encoding.UTF8.GetString(bytes), TextEncoding.Utf8)
        : new DecodedText(Windows1252.GetString(bytes), TextEncoding.Windows1252));

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
