using System.Collections.Frozen;
using System.Text;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories.Entities;

namespace Concordance.Stories.Checks;

/// <summary>A sentence as people type it, in small letters and like a headline, put as reports print theirs, so that it is read as they are.</summary>
public static class TypedSentence
{
    private static readonly FrozenSet<string> Days = "monday tuesday wednesday thursday friday saturday sunday".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"May" and "march" are words, too: they are months beside a number or behind "in".</summary>
    private static readonly FrozenSet<string> Months = "january february march april may june july august september october november december".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Verbs whose past is their plain form, which behind a noun is taken for one: "the repairs cost", "the bank cut rates".</summary>
    private static readonly FrozenSet<string> Unchanging = "cost cut set put bid hit shut let split quit hurt".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>With capitals where the reports have them: names that stand in none of them in small letters, days and months, and its first letter. Its length stays.</summary>
    public static string Cased(string sentence, IEnumerable<Story> stories)
    {
        FrozenDictionary<string, string> names = Names(stories);
        StringBuilder cased = new(sentence);
        (int Start, string Word)[] words = [.. Words(sentence)];
        foreach ((int index, (int start, string word)) in words.Index())
        {
            if (!char.IsAsciiLetterLower(word[0])) continue;
            string? form = index == 0 ? null : Days.Contains(word) || (Months.Contains(word) && IsMonth(words, index)) ? Capital(word) : null;
            form ??= names.GetValueOrDefault(word) ?? (index == 0 ? Capital(word) : null);
            if (form is not null) cased.Remove(start, word.Length).Insert(start, form);
        }

        return cased.ToString();
    }

    /// <summary>"The repairs have cost": where no verb was found, with a word before the one that may be it; null where none may.</summary>
    public static string? WithVerb(string sentence)
    {
        (int Start, string Word)[] words = [.. Words(sentence)];
        int at = Array.FindIndex(words, 1, Math.Max(0, words.Length - 1), w => Unchanging.Contains(w.Word));
        if (at < 1) return null;
        bool several = words[at - 1].Word.EndsWith('s') && !words[at - 1].Word.EndsWith("ss", StringComparison.Ordinal);
        return sentence.Insert(words[at].Start, several ? "have " : "has ");
    }

    private static bool IsMonth((int Start, string Word)[] words, int index) =>
        words[index].Word is not ("may" or "march") || (index > 0 && (words[index - 1].Word is "in" or "by" or "since" or "until" or "of" || IsNumber(words[index - 1].Word))) || (index + 1 < words.Length && IsNumber(words[index + 1].Word));

    private static bool IsNumber(string word) => char.IsAsciiDigit(word[0]);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    /// <summary>Words of names as the reports print them, by their small letters.</summary>
    private static FrozenDictionary<string, string> Names(IEnumerable<Story> stories)
    {
        Story[] all = [.. stories];
        HashSet<string> small = [.. all.SelectMany(s => s.Reports).SelectMany(SmallWords)];
        return all.SelectMany(s => s.Entities).Where(e => e.Type is ReferentType.Person or ReferentType.Organisation or ReferentType.Place).SelectMany(e => e.Variants).SelectMany(v => Words(v.Form)).Select(w => w.Word)
            .Where(w => w.Length > 2 && char.IsUpper(w[0]) && !small.Contains(w.ToLowerInvariant())).GroupBy(w => w.ToLowerInvariant(), StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.Order(StringComparer.Ordinal).Last(), StringComparer.Ordinal);
    }

    private static IEnumerable<string> SmallWords(ReadReport report) => Enumerable.Range(0, report.Parsed.Count).Select(report.Parsed.Form).Where(f => char.IsLower(f[0]));

    private static IEnumerable<(int Start, string Word)> Words(string text)
    {
        for (int start = 0; start < text.Length; start++)
        {
            if (!char.IsLetterOrDigit(text[start])) continue;
            int end = start;
            while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
            yield return (start, text[start..end]);
            start = end;
        }
    }
}
