namespace Concordance.Stories.Copies;

/// <summary>How much two passages must share to be told as one copied from the other, or both from a third.</summary>
internal static class CopyMeasure
{
    /// <summary>Equal words in two reports; "the Norwegian Foreign Minister Kari Dahl said on Monday" has fewer.</summary>
    private const int WordsAcross = 10;

    /// <summary>Equal words in one report, where one hand wrote both.</summary>
    private const int WordsWithin = 7;

    /// <summary>Among them, words that tell something and are no name.</summary>
    private const int TellingAcross = 5, TellingWithin = 4;

    /// <summary>Of ten words of the longer passage, so many must be equal.</summary>
    private const int EqualOfTen = 7;

    public static bool IsCopy(Alignment both)
    {
        bool within = ReferenceEquals(both.A, both.B);
        return both.Equal >= (within ? WordsWithin : WordsAcross)
            && both.EqualWords.Count(both.B.IsTelling) >= (within ? TellingWithin : TellingAcross)
            // A short passage with an edit is a turn of phrase: "its minister is (was) reported to have said that the".
            && (both.IsVerbatim || both.Equal >= WordsAcross)
            && both.Equal * 10 >= both.Longest * EqualOfTen
            && SameFacts.Keeps(both);
    }
}
