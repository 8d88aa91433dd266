using Concordance.Language.Lemmas;
using Concordance.Language.Tags;

namespace Concordance.Tools.Train;

/// <summary>Edits learnt from (word, tag, lemma): one for each ending that needs one of its own, then one for each word the endings get wrong.</summary>
public sealed class LemmaLexicon
{
    private readonly Dictionary<LemmaEdit, int> _numbers = [];
    private readonly List<LemmaEdit> _edits = [];

    private LemmaLexicon() { }

    public static LemmaLexicon Empty { get; } = new();

    public IReadOnlyList<LemmaEdit> Edits => _edits;

    public SortedDictionary<ulong, int> ByKey { get; } = [];

    public static LemmaLexicon Learn(IReadOnlyList<TrainingSentence> sentences, TagSet tags)
    {
        LemmaLexicon lexicon = new();
        var types = Types(sentences, tags);
        for (int length = 0; length <= Lemmatizer.LongestEnding; length++) lexicon.LearnEndings(types, length);
        foreach (((byte tag, string word), string lemma) in types)
            if (lexicon.Predict(word, tag) != lemma) lexicon.Add(Lemmatizer.WordKey(word, tag), Edit(word, lemma));
        return lexicon;
    }

    /// <summary>The most frequent lemma of each tag and word.</summary>
    private static SortedDictionary<(byte Tag, string Word), string> Types(IReadOnlyList<TrainingSentence> sentences, TagSet tags)
    {
        SortedDictionary<(byte, string), SortedDictionary<string, int>> counts = new(Comparer<(byte, string)>.Create(
            (a, b) => a.Item1 != b.Item1 ? a.Item1.CompareTo(b.Item1) : string.CompareOrdinal(a.Item2, b.Item2)));
        foreach (TrainingSentence sentence in sentences)
            for (int i = 0; i < sentence.Count; i++)
            {
                (byte, string) type = (sentence.Tags[i], Lemmatizer.Start(sentence.Spans[i].In(sentence.Text), tags.All[sentence.Tags[i]].Tag));
                if (!counts.TryGetValue(type, out var of)) counts[type] = of = new SortedDictionary<string, int>(StringComparer.Ordinal);
                string lemma = sentence.Marked[i].Lemma;
                of[lemma] = of.GetValueOrDefault(lemma) + 1;
            }

        SortedDictionary<(byte, string), string> best = new(counts.Comparer);
        foreach ((var type, var of) in counts) best[type] = of.MaxBy(l => l.Value).Key;
        return best;
    }

    private void LearnEndings(SortedDictionary<(byte Tag, string Word), string> types, int length)
    {
        Dictionary<(byte Tag, string Ending), Dictionary<LemmaEdit, int>> votes = [];
        foreach (((byte tag, string word), string lemma) in types)
        {
            if (word.Length < length) continue;
            (byte, string) key = (tag, word[^length..]);
            if (!votes.TryGetValue(key, out var of)) votes[key] = of = [];
            LemmaEdit edit = Edit(word, lemma);
            of[edit] = of.GetValueOrDefault(edit) + 1;
        }

        List<(ulong Key, LemmaEdit Edit)> wanted = [];
        foreach (((byte tag, string ending), var of) in votes)
        {
            (LemmaEdit edit, int count) = of.OrderByDescending(e => e.Value).ThenBy(e => e.Key.Cut).ThenBy(e => e.Key.Add, StringComparer.Ordinal).First();
            if (length > 0 && (count < 2 || PredictEdit(ending, tag, length - 1) == edit)) continue;
            wanted.Add((Lemmatizer.EndingKey(ending, tag), edit));
        }

        foreach ((ulong key, LemmaEdit edit) in wanted.OrderBy(w => w.Key)) Add(key, edit);
    }

    private LemmaEdit? PredictEdit(string ending, byte tag, int longest)
    {
        for (int length = longest; length >= 0; length--)
            if (ByKey.TryGetValue(Lemmatizer.EndingKey(ending.AsSpan(ending.Length - length), tag), out int edit)) return _edits[edit];
        return null;
    }

    private string Predict(string word, byte tag) =>
        PredictEdit(word, tag, Math.Min(word.Length, Lemmatizer.LongestEnding)) is { } edit ? Lemmatizer.Apply(edit, word) : word;

    private void Add(ulong key, LemmaEdit edit)
    {
        if (!_numbers.TryGetValue(edit, out int number))
        {
            _numbers[edit] = number = _edits.Count;
            _edits.Add(edit);
        }

        ByKey[key] = number;
    }

    private static LemmaEdit Edit(string word, string lemma)
    {
        int same = 0;
        while (same < word.Length && same < lemma.Length && word[same] == lemma[same]) same++;
        return new LemmaEdit(word.Length - same, lemma[same..]);
    }
}
