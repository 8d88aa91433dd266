using System.Collections.Immutable;

namespace Concordance.Reading.Boilerplate;

/// <summary>A line that holds nothing but a date: "September 17, 2008", "Wednesday, June 4", "11 October 2030".</summary>
public static class DateLine
{
    private static readonly PhraseList DateWords = PhraseList.Read(typeof(DateLine), "en.date-words.txt");

    private const int MostWords = 8;

    public static bool Is(Block block) =>
        block.Words.Length is >= 2 and <= MostWords && IsDay(block.Words);

    /// <summary>A number and a word of a date at least, and no other.</summary>
    internal static bool IsDay(ImmutableArray<BlockWord> words) => words.Any(w => char.IsAsciiDigit(w.Lower[0])) && words.Any(w => DateWords.LengthAt([w], 0) > 0) && IsOfDay(words);

    internal static bool IsOfDay(ImmutableArray<BlockWord> words) => words.All(IsOfDate);

    /// <summary>A paper's name and the day: "Harbour Gazette, Tuesday 2 October 2035", "EVENING POST | 5 October 2035".</summary>
    public static bool IsMasthead(Block block) => NameLength(block) > 0;

    /// <summary>How many words of such a line are the name; 0 where it is none.</summary>
    internal static int NameLength(Block block)
    {
        if (block.Words.Length is < 3 or > MostWords || block.EndsSentence || block.Words[^1].Lower is not { Length: 4 } year || !year.All(char.IsAsciiDigit)) return 0;
        int name = block.Words.Length - block.Words.Reverse().TakeWhile(IsOfDate).Count();
        return name < block.Words.Length - 1 && block.Words.Take(name).All(w => w.Capital) ? name : 0;
    }

    private static bool IsOfDate(BlockWord word) => char.IsAsciiDigit(word.Lower[0]) || DateWords.LengthAt([word], 0) > 0;
}
