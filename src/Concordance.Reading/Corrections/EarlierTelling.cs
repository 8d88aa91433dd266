using System.Collections.Frozen;

namespace Concordance.Reading.Corrections;

/// <summary>Words by which a sentence speaks of something that was told before: "the figure given on Monday", "its first count", "had said".</summary>
internal static class EarlierTelling
{
    private static readonly FrozenSet<string> Things = NoticeWords.Set("en.tellings.txt"), Told = NoticeWords.Set("en.told-before.txt"), Slips = NoticeWords.Set("en.slips.txt"), SlipKinds = NoticeWords.Set("en.slip-kinds.txt"), TakenBack = NoticeWords.Set("en.taken-back-words.txt");

    /// <summary>Words between the thing told and how it was: "the figure of 64 % given out".</summary>
    private const int Reach = 7;

    public static bool IsThing(NoticeWords words, int at) => Things.Contains(words[at]);

    /// <summary>Several of them: "statements".</summary>
    public static bool AreThings(NoticeWords words, int at) => words[at] is [.. var one, 's'] && Things.Contains(one);

    public static bool IsTold(NoticeWords words, int at) => Told.Contains(words[at]);

    /// <summary>"First", "earlier": that another telling came after.</summary>
    public static bool IsBefore(string word) => word is "earlier" or "first" or "initial" or "initially" or "original" or "originally" or "previous" or "previously";

    /// <summary>Where the words end that name something told before; 0 where the word at this index names none. What another gave out is not one's own to mend.</summary>
    public static int End(NoticeWords words, int at)
    {
        if (!IsThing(words, at) && !(words.IsNumber(at) && words[at - 1] is "the" or "its")) return 0;
        // "The figure of 1,140 fish, released by this office".
        for (int i = at + 1; i <= at + Reach && words[i] is not (";" or "." or "") && (words[i] is not "," || IsTold(words, i + 1)); i++)
            if (IsTold(words, i)) return IsAnothers(words, i + 1) ? 0 : i + 1;
        // "The statement of 4 May", "the entry at 03:10", "the price in Friday's paper".
        if (words[at + 1] is "of" or "from" or "at" or "in" or "on" or "for" && (IsDay(words, at + 2) || words[at + 2] is "our" || (IsDay(words, at + 3) && words[at + 2] is "the" or "last"))) return at + 3;
        for (int i = at - 1; i >= Math.Max(0, at - 3); i--)
        {
            if (IsBefore(words[i]) || words[i] is "our" or "yesterday" || IsTold(words, i) || words[i].EndsWith("day", StringComparison.Ordinal)) return at + 1;
            if (words[i] is "the" or "a" or "an" or "," or "of") return 0;
        }

        return 0;
    }

    /// <summary>"Yesterday", "Tuesday", "4 May", "03:10".</summary>
    public static bool IsDay(NoticeWords words, int at) => words[at] is "yesterday" || words[at].EndsWith("day", StringComparison.Ordinal) || (words.IsNumber(at) && (words[at].Contains(':', StringComparison.Ordinal) || Label.IsMonth(words[at + 1]))) || (Label.IsMonth(words[at]) && words.IsNumber(at + 1));

    /// <summary>"Given by the opposition"; "given out by us" is one's own.</summary>
    private static bool IsAnothers(NoticeWords words, int after)
    {
        int by = words[after] is "out" ? after + 1 : after;
        return words[by] is "by" && words[by + 1] is not ("us" or "this" or "our" or "it" or "him" or "her" or "them" or "mistake" or "error");
    }

    /// <summary>"Wrong", "in error", "a slip", "a typing error", "not right" at this index.</summary>
    public static bool IsWrong(NoticeWords words, int at)
    {
        if (words.IsError(at) && !words[at].EndsWith("ly", StringComparison.Ordinal) && !words[at].StartsWith("misspel", StringComparison.Ordinal)) return words[at - 1] is not ("not" or "n't" or "n’t" or "nothing" or "something");
        if (words[at] is "not") return words[at + 1] is "so" or "true" or "right" or "correct" && words[at + 2] is not ("to" or "that" or "for");
        if (words[at] is "in") return words[at + 1] is "error";
        if (words[at] is "a" or "an") return words[at + 1] is "mistake" or "error";
        return IsSlip(words, at) || TakenBack.Contains(words[at]) ;
    }

    /// <summary>"A slip", "a typing error".</summary>
    public static bool IsSlip(NoticeWords words, int at) => (Slips.Contains(words[at]) && words[at - 1] is "a" or "an") || (words[at] is "error" or "mistake" && SlipKinds.Contains(words[at - 1]));

    /// <summary>The index of the word for the error behind "was", "were", "proved", "turned out"; -1 where none comes before the sentence's next stop.</summary>
    public static int CalledWrong(NoticeWords words, int from)
    {
        for (int i = from; i < words.Count && words[i] is not ";"; i++)
        {
            if (words[i] is "contained" or "contains" or "on" or "to" && IsError(words, i + 1) is > 0 and int cause) return cause;
            if (words[i] is "no" && words[i + 1] is "longer" && words[i + 2] is "holds" or "stands" or "applies" or "true" or "valid" or "correct") return i + 2;
            if (words[i] is not ("was" or "were" or "is" or "are" or "be" or "been" or "proved" or "out")) continue;
            for (int j = i + 1; j <= i + 4; j++)
            {
                if (IsWrong(words, j)) return j;
                if (words[j] is "," or "that" or "by") break;
            }
        }

        return -1;
    }

    /// <summary>"(Rested on) an error", "(contained) a typing mistake": the index of the error, or -1.</summary>
    private static int IsError(NoticeWords words, int article)
    {
        if (words[article] is not ("a" or "an")) return -1;
        for (int i = article + 1; i <= article + 2; i++)
            if (words[i] is "error" or "mistake" or "misunderstanding" || Slips.Contains(words[i])) return i;
        return -1;
    }
}
