namespace Concordance.Language.Names;

/// <summary>
/// Edges that a name has whatever its words: initials before a surname, a second given name behind a hyphen
/// ("Mei-ling"), a head word that ends an organisation's name ("Roe Terminals").
/// </summary>
internal static class WholeNames
{
    private const int LongestName = 6;

    public static List<NameRange> Of(NameWords words, NameRuns runs, IReadOnlyList<NameRange> found)
    {
        bool[] covered = new bool[words.Count];
        foreach (NameRange name in found) covered.AsSpan(name.First, name.End - name.First).Fill(true);
        List<NameRange> whole = [.. found.Select(n => WithHead(WithHyphen(WithInitials(n, words, covered), words, covered), words, runs, covered))];
        foreach (NameRange name in whole) covered.AsSpan(name.First, name.End - name.First).Fill(true);
        for (int i = 0; i < words.Count; i++)
        {
            if (covered[i] || !words.IsCapitalised(i) || words.Cases[words.SentenceOf[i]] != SentenceCase.Normal) continue;
            NameRange? missed = Initialled(i, words, covered) ?? (runs.First[i] == i ? Headed(i, runs.End[i], words, covered) ?? Single(i, runs.End[i], words) : null);
            if (missed is not { } name) continue;
            whole.Add(name);
            covered.AsSpan(name.First, name.End - name.First).Fill(true);
        }

        return [.. whole.OrderBy(n => n.First)];
    }

    /// <summary>"J. Roe" is a person, whatever "Roe" is elsewhere.</summary>
    private static NameRange WithInitials(NameRange name, NameWords words, bool[] covered)
    {
        int first = name.First, sentence = words.Sentences[words.SentenceOf[name.First]].First;
        while (first > sentence && !covered[first - 1] && IsInitial(words, first - 1)) first--;
        return first < name.First && words.Shapes[name.First] == Shape.Capital && !words.Lists[name.End - 1].HasFlag(WordKinds.OrganisationHead) ? new(first, name.End, NameType.Person) : name;
    }

    /// <summary>The second half of a romanised given name is written small: "Lin Mei-hua".</summary>
    private static NameRange WithHyphen(NameRange name, NameWords words, bool[] covered)
    {
        int end = words.Sentences[words.SentenceOf[name.First]].End;
        bool half = name.Type == NameType.Person && name.End - name.First > 1 && name.End + 1 < end && words.Forms[name.End] == "-" && !covered[name.End] && !covered[name.End + 1]
            && words.Shapes[name.End + 1] == Shape.Lower && IsSyllable(words.Forms[name.End - 1]) && IsSyllable(words.Forms[name.End + 1]);
        return half ? name with { End = name.End + 2 } : name;
    }

    /// <summary>Chinese and Korean syllables, however romanised, end in a vowel or in one of a few consonants: "led" and "era" are none.</summary>
    private static bool IsSyllable(string word)
    {
        string small = word.ToLowerInvariant();
        int vowel = small.AsSpan().IndexOfAny("aeiouy");
        if (vowel is < 0 or > 2 || small.Length > 6) return false;
        int end = vowel;
        while (end < small.Length && "aeiouyw".Contains(small[end], StringComparison.Ordinal)) end++;
        return end - vowel <= 4 && small[end..] is "" or "n" or "ng" or "k" or "t" or "p" or "m" or "l" or "h";
    }

    /// <summary>A head word behind a name, written as a name is, ends the name; one that is all of a name ends the words before it too.</summary>
    private static NameRange WithHead(NameRange name, NameWords words, NameRuns runs, bool[] covered)
    {
        SentenceRange sentence = words.Sentences[words.SentenceOf[name.First]];
        if (words.Cases[words.SentenceOf[name.First]] != SentenceCase.Normal) return name;
        int first = name.First, end = name.End;
        while (end < sentence.End && !covered[end] && words.Shapes[end] == Shape.Capital && words.Lists[end].HasFlag(WordKinds.OrganisationHead)) end++;
        if (end - first == 1 && words.Lists[first].HasFlag(WordKinds.OrganisationHead))
            while (first > Math.Max(sentence.First, runs.First[name.First]) && !covered[first - 1] && words.Shapes[first - 1] == Shape.Capital && !IsArticle(words.Forms[first - 1])) first--;
        return end > name.End || first < name.First ? new(first, end, NameType.Organisation) : name;
    }

    /// <summary>Initials and a surname behind them, in no name.</summary>
    private static NameRange? Initialled(int first, NameWords words, bool[] covered)
    {
        int end = first, last = words.Sentences[words.SentenceOf[first]].End;
        while (end < last && end - first < 3 && !covered[end] && IsInitial(words, end)) end++;
        bool person = end > first && end < last && !covered[end] && words.Shapes[end] == Shape.Capital && (first == words.Sentences[words.SentenceOf[first]].First || !covered[first - 1]);
        return person ? new(first, end + 1, NameType.Person) : null;
    }

    /// <summary>A run of capitals of which nothing was found and that ends with a head word.</summary>
    private static NameRange? Headed(int first, int end, NameWords words, bool[] covered)
    {
        for (int i = first; i < end; i++)
            if (covered[i] || words.Shapes[i] != Shape.Capital) return null;
        if (first == words.Sentences[words.SentenceOf[first]].First && IsArticle(words.Forms[first])) first++;
        return end - first is > 1 and <= LongestName && words.Lists[end - 1].HasFlag(WordKinds.OrganisationHead) ? new(first, end, NameType.Organisation) : null;
    }

    /// <summary>A word of no vocabulary before ", its spokesman" is a person.</summary>
    private static NameRange? Single(int i, int end, NameWords words)
    {
        bool unknown = end - i == 1 && words.Shapes[i] == Shape.Capital && words.Forms[i].Length > 3 && words.Lists[i] == WordKinds.None
            && (words.Classes[i] & (NameClasses.CommonWord | NameClasses.FrequentWord | NameClasses.Demonym)) == 0;
        return unknown && NameSurroundings.BeforeOffice(words, i + 1) ? new(i, i + 1, NameType.Person) : null;
    }

    private static bool IsArticle(string word) => word is "The" or "A" or "An";

    private static bool IsInitial(NameWords words, int i) => words.Shapes[i] == Shape.Letter && words.Forms[i].Length == 2 && words.Forms[i][1] == '.';
}
