using Concordance.Texts;

namespace Concordance.Language.Names;

/// <summary>
/// A capital that a sentence's first word has anyway, and that days and months have, makes no part of a name: "On Sunday | Aker Shipping",
/// "However | Anna Dahl", "Anna Dahl | Monday". "Sunday Times" and what else is written so within sentences stays whole.
/// </summary>
internal static class NameEdges
{
    private static readonly IReadOnlySet<string> Opening = WordList.ReadSet(typeof(NameEdges), "en.opening-words.txt");

    private static readonly IReadOnlySet<string> Months = WordList.ReadSet(typeof(NameEdges), "en.name-months.txt");

    /// <summary>The name without such edges; nothing where no word is left.</summary>
    public static IEnumerable<NameRange> Cut(NameRange name, NameWords words, NameRuns runs)
    {
        int first = name.First, end = name.End;
        while (end - first > 1 && IsLink(words, first)) first++;
        while (end - first > 1 && IsLink(words, end - 1)) end--;
        name = first == name.First && end == name.End ? name : name with { First = first, End = end };
        if (end - first == 1) return IsOnlyWhen(words, first) ? [] : [name];
        if (runs.PhraseFirst[first] == first && runs.PhraseEnd[first] >= end) return [name];
        if (IsSentenceStart(words, first) && IsOpening(words, first) && !StandsWithin(words, first, end))
        {
            first++;
            while (first < end - 1 && (IsDay(words, first) || IsMonth(words, first)) && !(runs.PhraseFirst[first] == first && runs.PhraseEnd[first] > first + 1)) first++;
            if (end - first == 1 && IsOnlyWhen(words, first)) return [];
        }
        else if (IsDay(words, first) && !IsDay(words, first + 1) && (end - first > 2 || name.Type == NameType.Person ? IsSentenceStart(words, first) || TellsWhen(words, first - 1) : TellsWhen(words, first - 1)))
        {
            first++;
        }
        else if (IsMonth(words, first) && !IsSentenceStart(words, first) && TellsWhen(words, first - 1))
        {
            first++;
        }

        while (end - first > 1 && (IsDay(words, end - 1) || IsFeast(words, end - 1)) && !(end - first == 2 && IsCommon(words, first))) end--;
        return first == name.First && end == name.End ? [name] : [name with { First = first, End = end }];
    }

    /// <summary>"Of | Tarvia": a small word links two parts of a name and neither begins nor ends one.</summary>
    private static bool IsLink(NameWords words, int i) => words.Forms[i] is "of" or "and" or "at" or "for" or "in" or "on" or "to" or "the" or "&";

    /// <summary>"Although", "Sunday", "in June": no name by itself. "April" and "June" are given to people.</summary>
    private static bool IsOnlyWhen(NameWords words, int i)
    {
        if (words.Shapes[i] != Shape.Capital) return false;
        if (IsSentenceStart(words, i) && IsOpening(words, i)) return true;
        return IsDay(words, i) || (IsMonth(words, i) && (!IsGiven(words, i) || (!IsSentenceStart(words, i) && TellsWhen(words, i - 1))));
    }

    private static bool IsOpening(NameWords words, int i) => words.Shapes[i] == Shape.Capital && Opening.Contains(words.Forms[i].ToLowerInvariant());

    private static bool IsDay(NameWords words, int i) => words.Forms[i] is "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday";

    private static bool IsMonth(NameWords words, int i) => words.Shapes[i] == Shape.Capital && Months.Contains(words.Forms[i].ToLowerInvariant());

    private static bool IsGiven(NameWords words, int i) => words.Forms[i] is "April" or "May" or "June" or "August" or "Easter";

    /// <summary>A month or feast behind a name, where nobody is called so.</summary>
    private static bool IsFeast(NameWords words, int i) => IsMonth(words, i) && !IsGiven(words, i);

    private static bool IsCommon(NameWords words, int i) => (words.Classes[i] & NameClasses.CommonWord) != 0;

    /// <summary>"On", "in", "late" and the like: what follows tells when.</summary>
    private static bool TellsWhen(NameWords words, int i) => i >= 0
        && words.Forms[i].ToLowerInvariant() is "on" or "in" or "by" or "since" or "until" or "till" or "from" or "during" or "last" or "next" or "this" or "early" or "late" or "earlier" or "every" or "through" or "mid";

    /// <summary>The first word, or the first behind a quotation mark.</summary>
    private static bool IsSentenceStart(NameWords words, int i)
    {
        int first = words.Sentences[words.SentenceOf[i]].First;
        return i == first || (i == first + 1 && words.Shapes[first] == Shape.Mark);
    }

    /// <summary>Whether the same words stand with that capital inside a sentence too: then it is the name's.</summary>
    private static bool StandsWithin(NameWords words, int first, int end)
    {
        for (int i = 0; i + 1 < words.Count; i++)
            if (i != first && words.Keys[i] == words.Keys[first] && words.Keys[i + 1] == words.Keys[first + 1] && words.Shapes[i] == words.Shapes[first] && end > first + 1 && !IsSentenceStart(words, i) && words.Cases[words.SentenceOf[i]] == SentenceCase.Normal) return true;
        return false;
    }
}
