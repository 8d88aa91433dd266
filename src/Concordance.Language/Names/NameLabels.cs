namespace Concordance.Language.Names;

/// <summary>Labels of words: outside, or the first or a later word of a name of one type (BIO).</summary>
public static class NameLabels
{
    public const byte Outside = 0;

    public const int Count = 7;

    public static byte First(NameType type) => (byte)(1 + (2 * (int)type));

    public static byte Later(NameType type) => (byte)(2 + (2 * (int)type));

    public static NameType TypeOf(byte label) => (NameType)((label - 1) / 2);

    public static bool IsLater(byte label) => label > 0 && label % 2 == 0;

    /// <summary>A later word follows only a first or later word of its type.</summary>
    public static bool MayFollow(byte before, byte label) => !IsLater(label) || before == label || before == label - 1;
}
