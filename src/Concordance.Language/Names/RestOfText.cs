using System.Collections.Immutable;

namespace Concordance.Language.Names;

/// <summary>A found name, and the first word of the name elsewhere in the text that showed it, or -1.</summary>
internal readonly record struct ShownName(NameRange Name, int ShownBy);

/// <summary>
/// Names found in one place are names in others: words that were left out of every name, but are written as a name found
/// elsewhere in the text, or as the last or first word of a person's, are names too. A word that stands in two names of different
/// types shows nothing.
/// </summary>
internal sealed class RestOfText
{
    private const int LongestName = 6;

    private readonly NameWords _words;
    private readonly Dictionary<ulong, (NameRange By, int Times, bool Clear)> _shown = [];

    /// <summary>Words that the text has in small letters, too; few texts ask for them.</summary>
    private HashSet<ulong>? _small;

    private RestOfText(NameWords words) => _words = words;

    public static ImmutableArray<ShownName> Complete(NameWords words, IReadOnlyList<NameRange> found)
    {
        RestOfText rest = new(words);
        foreach (NameRange name in found) rest.Note(name);
        bool[] covered = new bool[words.Count];
        foreach (NameRange name in found) covered.AsSpan(name.First, name.End - name.First).Fill(true);
        List<ShownName> all = [.. found.Select(n => new ShownName(n, -1))];
        foreach (SentenceRange sentence in words.Sentences) rest.Search(sentence, covered, all);
        return [.. all.OrderBy(n => n.Name.First)];
    }

    private void Note(NameRange name)
    {
        ulong key = NameKey.Empty;
        for (int i = name.First; i < name.End; i++) key = Join(key, i);
        Enter(key, name);
        if (name.Type == NameType.Organisation && name.End - name.First is > 1 and <= 4 && IsFounder(name)) Enter(Join(NameKey.Empty, name.First), name);
        if (name.Type != NameType.Person || name.End - name.First is not (> 1 and <= 4)) return;
        Enter(Join(NameKey.Empty, name.End - 1), name);
        if ((_words.Classes[name.First] & NameClasses.CommonWord) == 0) Enter(Join(NameKey.Empty, name.First), name);
    }

    /// <summary>"Roe Terminals" is called "Roe" where the word means nothing else.</summary>
    private bool IsFounder(NameRange name) =>
        _words.Lists[name.End - 1].HasFlag(WordKinds.OrganisationHead) && _words.Lists[name.First] == WordKinds.None && _words.Shapes[name.First] == Shape.Capital
        && (_words.Classes[name.First] & ~(NameClasses.Surname | NameClasses.PersonWord)) == 0;

    private void Enter(ulong key, NameRange name)
    {
        if (!_shown.TryGetValue(key, out (NameRange By, int Times, bool Clear) before)) _shown[key] = (name, 1, true);
        else _shown[key] = (before.By, before.Times + 1, before.Clear && before.By.Type == name.Type);
    }

    private void Search(SentenceRange sentence, bool[] covered, List<ShownName> all)
    {
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (covered[i] || !_words.IsCapitalised(i)) continue;
            ulong key = NameKey.Empty;
            int end = -1;
            (NameRange By, int Times, bool Clear) best = default;
            for (int k = i; k < Math.Min(i + LongestName, sentence.End) && !covered[k]; k++)
            {
                key = Join(key, k);
                if (_shown.TryGetValue(key, out (NameRange By, int Times, bool Clear) shown) && shown.Clear && MayBeName(i, k + 1, sentence, shown.Times)) (end, best) = (k + 1, shown);
            }

            if (end < 0) continue;
            all.Add(new(new(i, end, best.By.Type), best.By.First));
            i = end - 1;
        }
    }

    private HashSet<ulong> Small => _small ??= [.. Enumerable.Range(0, _words.Count).Where(i => !_words.IsCapitalised(i)).Select(i => _words.Keys[i])];

    /// <summary>A single common word is taken only in capitals: "Will" and "May" begin sentences. One that the text has as a name several times, and never otherwise, is one inside a sentence.</summary>
    private bool MayBeName(int first, int end, SentenceRange sentence, int times)
    {
        if (end - first > 1) return true;
        if (_words.Shapes[first] is Shape.AllCapitals or Shape.DottedCapitals) return _words.Cases[_words.SentenceOf[first]] != SentenceCase.AllCapitals;
        if (_words.Forms[first].Length < 3 || (_words.Classes[first] & (NameClasses.Demonym | NameClasses.Country)) == NameClasses.Demonym) return false;
        if (times > 1 && first > sentence.First && _words.Cases[_words.SentenceOf[first]] == SentenceCase.Normal && !Small.Contains(_words.Keys[first])) return true;
        return (_words.Classes[first] & NameClasses.FrequentWord) == 0 && (first > sentence.First || (_words.Classes[first] & NameClasses.CommonWord) == 0);
    }

    /// <summary>Words joined so that "Ab c" and "A bc" differ, and so that "US" is not "Us".</summary>
    private ulong Join(ulong key, int i) => ((key ^ _words.Keys[i]) * 0x9E3779B97F4A7C15UL) + (_words.Shapes[i] == Shape.AllCapitals ? 1UL : 2UL);
}
