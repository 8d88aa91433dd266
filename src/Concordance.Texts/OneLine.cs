namespace Concordance.Texts;

/// <summary>Words as they stand on one line: whatever blanks and line ends part them is one blank, and none stands around them.</summary>
public static class OneLine
{
    public static string Of(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
