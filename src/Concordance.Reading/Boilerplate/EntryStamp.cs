using Concordance.Language.Words;
using Concordance.Texts;

namespace Concordance.Reading.Boilerplate;

/// <summary>
/// The time over or before each entry of a live blog: "10:42 GMT" on a line of its own, "10.42am – The mayor arrives", "Posted at 10:42".
/// It tells when the entry came, and is no part of its words. Only where several entries have one.
/// </summary>
public static class EntryStamp
{
    private static readonly RuleId Rule = new("boilerplate/entry-stamp");
    private static readonly PhraseList DateWords = PhraseList.Read(typeof(EntryStamp), "en.date-words.txt");
    private static readonly PhraseList StampWords = PhraseList.Read(typeof(EntryStamp), "en.stamp-words.txt");

    private const int FewestEntries = 3, MostWords = 12;

    public static IEnumerable<SetAside> Find(Blocks blocks)
    {
        (Block Block, Span Stamp)[] stamps = [.. blocks.All.Select(b => (Block: b, Stamp: Stamp(b))).Where(s => s.Stamp is not null).Select(s => (s.Block, s.Stamp!.Value))];
        if (stamps.Length < FewestEntries) return [];
        return stamps.Select(s => new SetAside(s.Stamp, SetAsideKind.Navigation, new Because(Rule, blocks.Report.At(s.Stamp))));
    }

    /// <summary>As <see cref="Over"/>, but null for a stamp with its year: that is a printed day, which no rule may lose.</summary>
    public static Span? Stamp(Block block) => Over(block) is { } stamp && !(stamp == block.Span && HasDay(block)) ? stamp : null;

    /// <summary>The whole block where it holds nothing else, else what stands before its words; null where the block has no stamp.</summary>
    public static Span? Over(Block block)
    {
        bool clock = false;
        int at = 0;
        for (; at < block.Words.Length && at < MostWords; at++)
        {
            BlockWord word = block.Words[at];
            bool time = IsClock(block, at);
            clock |= time;
            if (!time && !char.IsAsciiDigit(word.Lower[0]) && DateWords.LengthAt([word], 0) == 0 && StampWords.LengthAt([word], 0) == 0) break;
        }

        if (!clock) return null;
        // "10:42 The mayor": small words that dates hold too begin the entry.
        while (at < block.Words.Length && block.Words[at - 1].Lower is "the" or "a" or "of" or "on" or "at" or "last" or "now") at--;
        if (at == block.Words.Length) return block.Span;
        int end = block.Words[at - 1].Span.End, next = block.Words[at].Span.Start;
        ReadOnlySpan<char> gap = block.Text.AsSpan(end, next - end).TrimEnd(" \"“‘'");
        return gap.TrimStart(" ])") is "-" or "–" or "—" or ":" or "|" or "•" || gap.Trim() is "]" or ")" ? new Span(block.Inner.Start, end + gap.Length) : null;
    }

    private static bool HasDay(Block block) => block.Words.Any(w => w.Lower.Length == 4 && w.Lower.All(char.IsAsciiDigit) && !IsJoined(block, w.Span));

    private static bool IsJoined(Block block, Span word) => word.End < block.Inner.End && block.Text[word.End] is ':' or '.';

    /// <summary>"10:42", "9.05am": hours and minutes are two words to a block, joined by a colon or a stop.</summary>
    private static bool IsClock(Block block, int at)
    {
        Span word = block.Words[at].Span;
        if (word.Length > 2 || !char.IsAsciiDigit(block.Text[word.Start]) || !char.IsAsciiDigit(block.Text[word.End - 1]) || !IsJoined(block, word) || at + 1 >= block.Words.Length) return false;
        Span minutes = block.Words[at + 1].Span;
        return minutes.Start == word.End + 1 && minutes.Length >= 2 && Chars.IsDigit(block.Text, minutes.Start) && Chars.IsDigit(block.Text, minutes.Start + 1);
    }
}
