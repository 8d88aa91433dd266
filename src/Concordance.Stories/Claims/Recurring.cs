using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>What comes about day after day: an index falls, a firm sells. Two reports that tell of it tell of two days unless their words say otherwise.</summary>
internal static class Recurring
{
    private static readonly FrozenDictionary<string, bool> Acts = WordList.Read(typeof(Recurring), "en.recurring-acts.txt").Select(l => l.Split(' ')).DistinctBy(l => EventKin.OfWord(l[0]), StringComparer.Ordinal).ToFrozenDictionary(l => EventKin.OfWord(l[0]), l => l.Length > 1, StringComparer.Ordinal);

    /// <param name="family">As <see cref="EventKin.Of"/> gives it.</param>
    public static bool Is(string family) => Acts.ContainsKey(family);

    /// <summary>It moves by a number: "fell", "a drop".</summary>
    public static bool IsMove(string family) => Acts.GetValueOrDefault(family);

    /// <summary>Both told of a day, by their words or by when their report appeared, and of two: "fell today", and "fell" in a report of the week after.</summary>
    /// <param name="a">The days of the words; null where they give none.</param>
    /// <param name="told">The days on which the report of a may have appeared.</param>
    public static bool AreOfTwoDays(DayRange? a, DayRange told, DayRange? b, DayRange other)
    {
        if (a is { } one && b is { } two) return one.And(two) is null;
        if (a is null && b is null) return told.And(other) is null;
        (DayRange day, DayRange by) = a is { } given ? (given, other) : (b!.Value, told);
        // What a report tells without a day came about on its day or the one before.
        return by.Earliest is { } first && by.Latest is { } last && day.And(new DayRange(first.AddDays(-1), last)) is null;
    }

    /// <summary>"U.S. markets opened lower": what markets do they do every day.</summary>
    public static bool IsOfMarket(ParsedText parsed, int word) => parsed.Pos[word] == Pos.VERB && parsed.Child(word, Relation.nsubj) is >= 0 and var subject && parsed.Lemma(subject) is "market" or "exchange" or "index" or "bourse" or "share" or "stock";

    /// <summary>Who or what moves, by the names in the words of a verb's subject, all markets together by a word of their own; empty where nothing names it, null where a pronoun stands for it.</summary>
    public static IReadOnlySet<string>? Movers(ParsedText parsed, int word)
    {
        int verb = parsed.Pos[word] == Pos.VERB ? word : parsed.VerbAbove(word), subject = verb < 0 ? -1 : parsed.Child(verb, Relation.nsubj, Relation.nsubj_pass);
        if (subject >= 0 && parsed.Pos[subject] == Pos.PRON) return null;
        HashSet<string> names = new(subject < 0 ? [] : parsed.TokensOf(parsed.ShortPhrase(subject)).Where(t => parsed.Pos[t] == Pos.PROPN).Select(t => parsed.Form(t).ToLowerInvariant()), StringComparer.Ordinal);
        if (names.Count == 0 && subject >= 0 && parsed.Tags[subject] == "NNS" && parsed.Lemma(subject) is "market" or "exchange" or "index" or "bourse") names.Add("markets");
        return names;
    }
}
