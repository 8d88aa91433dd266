using Concordance.Language.Times.Rules;
using Concordance.Texts;

namespace Concordance.Language.Tree;

/// <summary>
/// "8 May": what the parser learnt from has its dates the other way round, "May 8", and with one tree for both orders (the
/// month hangs on the day). So a day before its month is parsed as if it stood behind it; 34 of 181 such dates fell apart without.
/// </summary>
internal static class DayBeforeMonth
{
    /// <summary>The days, as indices into the sentence. With a year behind it ("6 June 2031") a date seldom falls apart, and turned round it would be two numbers side by side.</summary>
    public static int[] In(string text, ReadOnlySpan<Span> words)
    {
        List<int> days = [];
        for (int i = 0; i + 1 < words.Length; i++)
            if (IsDay(words[i].In(text)) && IsMonth(words[i + 1].In(text)) && !(i + 2 < words.Length && IsYear(words[i + 2].In(text)))) days.Add(i);
        return [.. days];
    }

    /// <summary>Sets each day and its month into the other's place; twice is as before.</summary>
    public static void Swap<T>(ReadOnlySpan<int> days, Span<T> of)
    {
        foreach (int day in days) (of[day], of[day + 1]) = (of[day + 1], of[day]);
    }

    /// <summary>The heads of a sentence parsed with its days swapped, as of the sentence as it stands.</summary>
    public static void SwapHeads(ReadOnlySpan<int> days, Span<int> heads)
    {
        foreach (int day in days)
            foreach (ref int head in heads)
                if (head == day) head = day + 1;
                else if (head == day + 1) head = day;
        Swap(days, heads);
    }

    private static bool IsDay(ReadOnlySpan<char> word) => word.Length is 1 or 2 && int.TryParse(word, out int day) && day is >= 1 and <= 31;

    private static bool IsYear(ReadOnlySpan<char> word) => word.Length == 4 && int.TryParse(word, out _);

    private static bool IsMonth(ReadOnlySpan<char> word) => word.Length >= 3 && char.IsAsciiLetterUpper(word[0]) && TimeVocabulary.IsMonth(word.ToString().ToLowerInvariant());
}
