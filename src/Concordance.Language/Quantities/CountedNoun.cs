using System.Collections.Frozen;
using Concordance.Language.Times;
using Concordance.Texts;

namespace Concordance.Language.Quantities;

/// <summary>What a number counts, in the text's own words: the plural noun behind it, with at most three words before it.</summary>
internal static class CountedNoun
{
    private const int LongestPhrase = 4;
    private static readonly FrozenSet<string> Persons = WordList.ReadSet(typeof(CountedNoun), "en.persons-counted.txt").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Shares = WordList.ReadSet(typeof(CountedNoun), "en.shares.txt").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Ends = WordList.ReadSet(typeof(CountedNoun), "en.after-counted.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The noun by surface alone: the first plural, nothing of another clause before it.</summary>
    public static string? Behind(CutText w, int at)
    {
        for (int i = at; i < at + LongestPhrase && w.IsLetters(i) && !w.Breaks(i) && !Ends.Contains(w.Lower(i)); i++)
            if (Persons.Contains(w.Lower(i)) || (w.Lower(i) is { Length: > 3 } word && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && !w.IsAny(i + 1, "'", "’"))) return w.SpanOf(at, i + 1).Of(w.Text);
        return null;
    }

    /// <summary>The head that the tree gives the number, with the words between; null where the text has no tree.</summary>
    public static string? InTree(ParsedText parsed, Span number)
    {
        int token = parsed.TokenAt(number.End - 1);
        if (token >= parsed.Count || parsed.Relations[token] != Relation.nummod) return null;
        int head = parsed.Heads[token];
        if (head <= token || head - token > LongestPhrase || parsed.Pos[head] is not (Pos.NOUN or Pos.PROPN)) return null;
        int first = token + 1;
        while (parsed.Pos[first] == Pos.PUNCT && first < head) first++; // "four-page"
        return parsed.SpanOf(first, head + 1).Of(parsed.Text);
    }

    /// <summary>"Ten of its plants", "three of the ships": the noun behind the owner.</summary>
    public static string? OfThose(CutText w, int at) =>
        w.Is(at, "of") && w.IsAny(at + 1, "its", "the", "their", "those", "his", "her", "our", "these") ? Behind(w, at + 2) : null;

    /// <summary>What a share or a sum is of: "90 percent of the lenders", "a 20 percent share", "an $85 billion loan".</summary>
    public static string? Measured(CutText w, int at)
    {
        if (w.Breaks(at)) return null;
        if (w.Is(at, "of")) return OfThose(w, at) ?? Behind(w, at + 1);
        return w.IsLetters(at) && !w.IsCapital(at) && Shares.Contains(w.Lower(at)) ? w[at].Of(w.Text) : null;
    }

    /// <summary>"1,000 prisoners of war each", "200 captives from each side": as many on every side.</summary>
    public static bool Each(CutText w, int at, string of)
    {
        int end = at;
        while (end < w.Count && w.IsLetters(end) && !w.SpanOf(at, end + 1).Of(w.Text).EndsWith(of, StringComparison.Ordinal) && end - at <= LongestPhrase) end++;
        end++;
        if (w.Is(end, "of") && w.IsLetters(end + 1)) end += 2;
        return w.Is(end, "each") && !w.IsLetters(end + 1) || w.IsAny(end, "from", "on", "for") && w.Are(end + 1, "each", "side");
    }

    public static bool IsPersons(string? of) => of is not null && Persons.Contains(of[(of.LastIndexOf(' ') + 1)..].ToLowerInvariant());
}
