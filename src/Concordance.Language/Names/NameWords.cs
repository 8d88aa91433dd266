using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Language.Names;

/// <summary>How a word is written.</summary>
public enum Shape : byte { Lower, Capital, AllCapitals, Letter, DottedCapitals, Mixed, Number, Mark }

/// <summary>How a sentence is written: a headline may capitalise nearly all words, or all letters.</summary>
public enum SentenceCase : byte { Normal, Title, AllCapitals }

/// <summary>The words of one text with what is known of each without its context: arrays of one length.</summary>
public sealed class NameWords
{
    /// <summary>Lower case may hide an inflected form: "talks", "announced" are common words though no list has them.</summary>
    private static readonly string[] Endings = ["s", "es", "ed", "d", "ing", "ly"];

    public NameWords(ImmutableArray<string> forms, ImmutableArray<SentenceRange> sentences, Gazetteer gazetteer)
    {
        Forms = forms;
        Sentences = sentences;
        Gazetteer = gazetteer;
        Keys = new ulong[forms.Length];
        Shapes = new Shape[forms.Length];
        Classes = new NameClasses[forms.Length];
        Lists = new WordKinds[forms.Length];
        for (int i = 0; i < forms.Length; i++)
        {
            string form = forms[i];
            Shapes[i] = ShapeOf(form);
            Keys[i] = Shapes[i] == Shape.Mark ? Hash.Fnv(form, seed: 7) : NameKey.Of(form);
            Classes[i] = Shapes[i] == Shape.Mark ? NameClasses.None : gazetteer.ClassesOf(Keys[i]) | CommonStem(form, gazetteer);
            Lists[i] = WordKindLists.Of(form);
        }

        SentenceOf = new int[forms.Length];
        Cases = new SentenceCase[sentences.Length];
        for (int s = 0; s < sentences.Length; s++)
        {
            for (int i = sentences[s].First; i < sentences[s].End; i++) SentenceOf[i] = s;
            Cases[s] = CaseOf(sentences[s]);
        }
    }

    public Gazetteer Gazetteer { get; }

    public ImmutableArray<string> Forms { get; }

    public ImmutableArray<SentenceRange> Sentences { get; }

    /// <summary>The folded word (see <see cref="NameKey"/>); a mark's own hash where it has no letters.</summary>
    public ulong[] Keys { get; }

    public Shape[] Shapes { get; }

    public NameClasses[] Classes { get; }

    public WordKinds[] Lists { get; }

    public int[] SentenceOf { get; }

    public SentenceCase[] Cases { get; }

    public int Count => Forms.Length;

    public bool IsCapitalised(int i) => Shapes[i] is >= Shape.Capital and <= Shape.Mixed;

    public static Shape ShapeOf(ReadOnlySpan<char> word)
    {
        int upper = 0, lower = 0, digits = 0, dots = 0;
        foreach (char c in word)
        {
            if (char.IsUpper(c)) upper++;
            else if (char.IsLetter(c)) lower++;
            else if (char.IsDigit(c)) digits++;
            else if (c == '.') dots++;
            else if (char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.CurrencySymbol) return Shape.Number;
        }

        if (upper + lower == 0) return digits > 0 ? Shape.Number : Shape.Mark;
        if (upper == 0) return digits > 0 ? Shape.Number : Shape.Lower;
        if (upper + lower == 1) return Shape.Letter;
        if (lower == 0) return dots > 0 ? Shape.DottedCapitals : Shape.AllCapitals;
        return char.IsUpper(word[0]) && upper == 1 ? Shape.Capital : Shape.Mixed;
    }

    private static NameClasses CommonStem(string form, Gazetteer gazetteer)
    {
        NameClasses found = NameClasses.None;
        foreach (string ending in Endings)
        {
            if (form.Length <= ending.Length + 2 || !form.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) continue;
            ReadOnlySpan<char> stem = form.AsSpan(0, form.Length - ending.Length);
            found |= gazetteer.ClassesOf(stem) & (NameClasses.CommonWord | NameClasses.FrequentWord | NameClasses.PersonNoun | NameClasses.GroupNoun);
            if (ending == "ing") found |= gazetteer.ClassesOf(NameKey.Of("e", NameKey.Of(stem))) & (NameClasses.CommonWord | NameClasses.FrequentWord);
            if (ending == "s") found |= gazetteer.ClassesOf(stem) & NameClasses.Demonym;
        }

        return found;
    }

    /// <summary>Of words with three letters or more: all in capitals, or four in five capitalised.</summary>
    private SentenceCase CaseOf(SentenceRange sentence)
    {
        int words = 0, capitalised = 0, allCapitals = 0;
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (Shapes[i] is Shape.Mark or Shape.Number || Forms[i].Length < 3) continue;
            words++;
            if (IsCapitalised(i)) capitalised++;
            if (Shapes[i] is Shape.AllCapitals) allCapitals++;
        }

        if (words >= 3 && allCapitals * 10 >= words * 8) return SentenceCase.AllCapitals;
        return words >= 4 && capitalised * 10 >= words * 7 ? SentenceCase.Title : SentenceCase.Normal;
    }
}
