namespace Concordance.Intake.Encodings;

/// <summary>Windows-1252 as unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT has it; its five gaps become U+FFFD.</summary>
public static class Windows1252
{
    private const string From80To9F =
        "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD" +
        "\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

    public static string GetString(ReadOnlySpan<byte> bytes)
    {
        char[] text = new char[bytes.Length];
        for (int i = 0; i < bytes.Length; i++) text[i] = bytes[i] is >= 0x80 and <= 0x9F ? From80To9F[bytes[i] - 0x80] : (char)bytes[i];
        return new string(text);
    }
}
