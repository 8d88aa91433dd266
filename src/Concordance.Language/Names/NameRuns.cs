namespace Concordance.Language.Names;

/// <summary>
/// Runs of capitalised words, with lower-case links between them ("Bank of England"), and the longest gazetteer
/// phrase over each word. Arrays of one length; -1 and None where a word is in no run or phrase.
/// </summary>
public sealed class NameRuns
{
    private const int LongestPhrase = 6;

    private const NameClasses OfNames = NameClasses.Country | NameClasses.Capital | NameClasses.LargeCity | NameClasses.Town | NameClasses.Region | NameClasses.OtherPlace
        | NameClasses.Demonym | NameClasses.Person | NameClasses.Organisation;

    private readonly NameWords _words;

    public NameRuns(NameWords words)
    {
        _words = words;
        First = new int[words.Count];
        End = new int[words.Count];
        PhraseClasses = new NameClasses[words.Count];
        PhraseFirst = new int[words.Count];
        PhraseEnd = new int[words.Count];
        Array.Fill(First, -1);
        Array.Fill(End, -1);
        Array.Fill(PhraseFirst, -1);
        foreach (SentenceRange sentence in words.Sentences)
        {
            FindRuns(sentence);
            FindPhrases(sentence);
        }
    }

    /// <summary>The first word of the run a word is in, or -1.</summary>
    public int[] First { get; }

    public int[] End { get; }

    public NameClasses[] PhraseClasses { get; }

    public int[] PhraseFirst { get; }

    public int[] PhraseEnd { get; }

    private void FindRuns(SentenceRange sentence)
    {
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (!_words.IsCapitalised(i)) continue;
            int end = i + 1;
            while (end < sentence.End && Continues(end, sentence.End, out int next)) end = next;
            for (int k = i; k < end; k++)
            {
                First[k] = i;
                End[k] = end;
            }

            i = end - 1;
        }
    }

    /// <summary>A run goes on with a capitalised word, or over one or two links or marks ("-", "&amp;", "of the") to one.</summary>
    private bool Continues(int at, int sentenceEnd, out int next)
    {
        for (int k = at; k < Math.Min(at + 3, sentenceEnd); k++)
        {
            next = k + 1;
            if (_words.IsCapitalised(k)) return true;
            bool link = _words.Lists[k].HasFlag(WordKinds.Link) && _words.Forms[k] is not ("and" or "on" or "in" or "at" or "to" or "for");
            if (!link && _words.Forms[k] is not ("-" or "&" or "–" or "/")) break;
        }

        next = at;
        return false;
    }

    private void FindPhrases(SentenceRange sentence)
    {
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (!_words.IsCapitalised(i)) continue;
            ulong key = _words.Keys[i];
            int longest = i;
            NameClasses classes = _words.Classes[i] & OfNames;
            if (classes != 0) longest = i + 1;
            for (int end = i + 2; end <= Math.Min(i + LongestPhrase, sentence.End); end++)
            {
                key = NameKey.Of(_words.Forms[end - 1], key);
                if (_words.Shapes[end - 1] == Shape.Mark || !MayEnd(end - 1)) continue;
                NameClasses found = _words.Gazetteer.ClassesOf(key) & OfNames;
                if (found != 0) (longest, classes) = (end, found);
            }

            for (int k = i; k < longest; k++) (PhraseFirst[k], PhraseEnd[k], PhraseClasses[k]) = (i, longest, classes);
            if (longest > i + 1) i = longest - 1;
        }
    }

    private bool MayEnd(int i) => _words.IsCapitalised(i) || _words.Shapes[i] == Shape.Number;
}
