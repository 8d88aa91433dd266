namespace Concordance.Language.Names;

/// <summary>
/// Features of one word for the name model: hashes of (template, values). Templates are numbered; a change of any
/// needs a new <see cref="Version"/>, since weights are stored by these hashes.
/// </summary>
public sealed class NameFeatures(NameWords words, NameRuns runs, ReportEvidence evidence)
{
    public const int Version = 1;

    /// <summary>Keys of what is no word; no word's key and no value of another feature is so large by accident.</summary>
    private const ulong Before = ulong.MaxValue, After = ulong.MaxValue - 1;

    private const NameClasses OfPlaces = NameClasses.Country | NameClasses.Capital | NameClasses.LargeCity | NameClasses.Town | NameClasses.Region | NameClasses.OtherPlace;

    private readonly List<ulong> _found = [];
    private int _template;

    /// <summary>The features of a word; the list is used again by the next call.</summary>
    public List<ulong> Of(int i)
    {
        _found.Clear();
        _template = 0;
        SentenceRange sentence = words.Sentences[words.SentenceOf[i]];
        OfForms(i, sentence);
        OfShapes(i, sentence);
        OfClasses(i, sentence);
        OfRun(i, sentence);
        OfEvidence(i);
        return _found;
    }

    private void OfForms(int i, SentenceRange sentence)
    {
        ulong word = Key(i, sentence), before = Key(i - 1, sentence), after = Key(i + 1, sentence), shape = (ulong)Shape(i, sentence);
        Add(0);
        Add(word);
        Add(word, shape);
        Add(before);
        Add(after);
        Add(Key(i - 2, sentence));
        Add(Key(i + 2, sentence));
        Add(before, word);
        Add(word, after);
        Add(before, shape);
        Add(after, shape);
        Add(before, after, shape);
        string form = words.Forms[i];
        bool capital = words.IsCapitalised(i);
        for (int length = 2; length <= 4; length++)
        {
            _template++;
            if (!capital || form.Length <= length) continue;
            Put(NameKey.Of(form.AsSpan(form.Length - length)));
        }

        _template++;
        if (capital && form.Length > 3) Put(NameKey.Of(form.AsSpan(0, 3)));
    }

    private void OfShapes(int i, SentenceRange sentence)
    {
        ulong shape = (ulong)Shape(i, sentence), before = (ulong)Shape(i - 1, sentence), after = (ulong)Shape(i + 1, sentence);
        ulong start = i == sentence.First ? 1UL : 0, way = (ulong)words.Cases[words.SentenceOf[i]];
        ulong common = (ulong)(words.Classes[i] & (NameClasses.CommonWord | NameClasses.FrequentWord));
        Add(shape, start, way);
        Add(shape, start, common);
        Add(before, shape);
        Add(shape, after);
        Add(before, shape, after);
        Add(shape, (ulong)Shape(i - 2, sentence), before);
        Add((ulong)words.Lists[i], shape);
        Add((ulong)List(i - 1, sentence), shape);
        Add((ulong)List(i + 1, sentence), shape);
    }

    /// <summary>Each class by itself, and all together; those of the neighbours; those of the phrase with the word's place in it.</summary>
    private void OfClasses(int i, SentenceRange sentence)
    {
        NameClasses classes = words.Classes[i];
        ulong shape = (ulong)Shape(i, sentence), start = i == sentence.First ? 1UL : 0;
        bool capital = words.IsCapitalised(i);
        Add((ulong)classes, shape);
        Bits(capital ? classes : NameClasses.None, shape);
        Bits(Class(i - 1, sentence), Before);
        Bits(Class(i + 1, sentence), After);
        Add((ulong)(Class(i - 1, sentence) & Personal), (ulong)(classes & Personal), shape);
        Add((ulong)(classes & Personal), (ulong)(Class(i + 1, sentence) & Personal), shape);
        ulong place = runs.PhraseFirst[i] < 0 ? 0 : 1UL + (i == runs.PhraseFirst[i] ? 1UL : 0) + (i == runs.PhraseEnd[i] - 1 ? 2UL : 0);
        Bits(runs.PhraseClasses[i], place);
        Add((ulong)runs.PhraseClasses[i], place);
        bool wholeRun = runs.PhraseFirst[i] >= 0 && runs.PhraseFirst[i] == runs.First[i] && runs.PhraseEnd[i] == runs.End[i];
        Add((ulong)runs.PhraseClasses[i], place, wholeRun ? 1UL : 0);
        Add((ulong)(classes & (OfPlaces | Personal)), Key(i - 1, sentence));
        Add((ulong)(classes & (OfPlaces | Personal)), Key(i + 1, sentence));
        Add((ulong)classes, start, (ulong)evidence.Of(words.Keys[i]) & (ulong)(Evidence.LowerElsewhere | Evidence.CapitalInside));
    }

    private const NameClasses Personal = NameClasses.GivenName | NameClasses.Surname | NameClasses.PersonWord | NameClasses.CommonWord | NameClasses.PersonNoun | NameClasses.Country;

    /// <summary>The run a word is in: its length, where the word stands in it, its first and last words and those around it.</summary>
    private void OfRun(int i, SentenceRange sentence)
    {
        int first = runs.First[i], end = runs.End[i];
        if (first < 0)
        {
            _template += 12;
            return;
        }

        int length = Math.Min(end - first, 5), last = end - 1;
        ulong where = (ulong)((Math.Min(i - first, 3) * 8) + Math.Min(last - i, 3));
        ulong kinds = ((ulong)words.Lists[last] << 8) | (ulong)words.Lists[first];
        Add((ulong)length, where);
        Add(Key(last, sentence), where);
        Add(Key(first, sentence), where);
        Add(kinds, where);
        Add((ulong)words.Classes[last], where & 7);
        Add((ulong)words.Classes[first], where >> 3);
        Add(Key(first - 1, sentence), (ulong)length);
        Add(Key(end, sentence), (ulong)length);
        Add((ulong)Class(first - 1, sentence), where);
        Add((ulong)List(first - 1, sentence), (ulong)length, where);
        Add(Key(first - 1, sentence), kinds);
        Add((ulong)(words.Classes[first] & Personal), (ulong)(words.Classes[last] & Personal), where);
    }

    private void OfEvidence(int i)
    {
        ulong alone = runs.First[i] >= 0 && runs.End[i] - runs.First[i] == 1 ? 1UL : 0;
        Evidence found = words.IsCapitalised(i) ? evidence.Of(words.Keys[i]) : Evidence.None;
        _template++;
        for (int bit = 1; bit <= (int)Evidence.BeforeSaying; bit <<= 1)
            if (((int)found & bit) != 0) Put((ulong)bit, alone);
        Add((ulong)found, alone);
        Add((ulong)(found & (Evidence.EndsPerson | Evidence.BeginsPerson | Evidence.InOrganisation | Evidence.InPlace | Evidence.AfterTitle)), (ulong)(words.Classes[i] & (OfPlaces | Personal)));
        Add((ulong)(found & (Evidence.Initials | Evidence.InOrganisation | Evidence.LowerElsewhere | Evidence.AfterPlacePreposition)), (ulong)words.Shapes[i], alone);
    }

    private void Bits(NameClasses classes, ulong with)
    {
        _template++;
        for (int bits = (int)classes; bits != 0; bits &= bits - 1) Put((ulong)(bits & -bits), with);
    }

    private void Add(ulong a, ulong b = 0, ulong c = 0)
    {
        _template++;
        Put(a, b, c);
    }

    /// <summary>Multiplication by odd constants and shifts (as in splitmix64), so that values and templates do not fall together.</summary>
    private void Put(ulong a, ulong b = 0, ulong c = 0)
    {
        ulong h = (a * 0x9E3779B97F4A7C15UL) + ((b ^ (b >> 29)) * 0xBF58476D1CE4E5B9UL) + ((c + 1) * 0x94D049BB133111EBUL) + ((ulong)_template * 0xD6E8FEB86659FD93UL);
        h = (h ^ (h >> 32)) * 0xD6E8FEB86659FD93UL;
        _found.Add(h ^ (h >> 29));
    }

    private ulong Key(int i, SentenceRange sentence) => i < sentence.First ? Before : i >= sentence.End ? After : words.Keys[i];

    private Shape Shape(int i, SentenceRange sentence) => i < sentence.First || i >= sentence.End ? Names.Shape.Mark : words.Shapes[i];

    private NameClasses Class(int i, SentenceRange sentence) => i < sentence.First || i >= sentence.End ? NameClasses.None : words.Classes[i];

    private WordKinds List(int i, SentenceRange sentence) => i < sentence.First || i >= sentence.End ? WordKinds.None : words.Lists[i];
}
