using System.Collections.Immutable;
using Concordance.Language.Names;
using Concordance.Texts;

namespace Concordance.Reading.Naming;

/// <summary>A person's name in its parts, in plain lower-case letters: "José van der Meer Jr." is given "jose", surname "van der meer", suffix "jr".</summary>
/// <param name="Given">Given names and initials; empty where a surname stands alone.</param>
public sealed record PersonName(ImmutableArray<string> Given, string Surname, string? Suffix)
{
    private static readonly IReadOnlySet<string> Particles = WordList.ReadSet(typeof(PersonName), "en.name-particles.txt");

    private static readonly IReadOnlySet<string> Suffixes = WordList.ReadSet(typeof(PersonName), "en.name-suffixes.txt");

    private static readonly IReadOnlySet<string> TitleWords =
        WordList.ReadSet(typeof(PersonName), "en.office-nouns.txt").Concat(WordList.Read(typeof(PersonName), "en.gendered-words.txt").Select(l => l.Split('\t')[0])).ToHashSet(StringComparer.Ordinal);

    public string Folded { get; } = Romanisation.Fold(Surname.Replace(" ", "", StringComparison.Ordinal));

    public static PersonName Of(ReadOnlySpan<char> text)
    {
        string[] words = Romanisation.Letters(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string? suffix = words.Length > 1 && Suffixes.Contains(words[^1]) ? words[^1] : null;
        words = words[Titles(words)..];
        int end = suffix is null ? words.Length : words.Length - 1, start = Math.Max(0, end - 1);
        while (start > 0 && Particles.Contains(words[start - 1]) && (start > 1 || end - start > 1)) start--;
        if (start == 1 && Particles.Contains(words[0])) start = 0;
        return new PersonName([.. words[..start]], string.Join(' ', words[start..end]), suffix);
    }

    /// <summary>How many words in front are a title ("Defence Minister Ola Dahl"); a word that is also a given name is none ("Dean Moore").</summary>
    private static int Titles(string[] words)
    {
        for (int i = words.Length - 2; i >= 0; i--)
            if (TitleWords.Contains(words[i]) && !IsGiven(words[i]) && words[..i].All(w => Gazetteer.English.Is(w, NameClasses.CommonWord) && !IsGiven(w))) return i + 1;
        return 0;
    }

    private static bool IsGiven(string word) => Gazetteer.English.Is(word, NameClasses.GivenName);

    /// <summary>What two names of persons say about being of one person.</summary>
    public NameVerdict Compare(PersonName other)
    {
        if (Suffix is not null && other.Suffix is not null && Suffix[..1] != other.Suffix[..1]) return NameVerdict.Apart("one name says junior, the other not");
        bool same = Surname == other.Surname, folded = Folded == other.Folded && Folded.Length > 2;
        if (!same && !folded) return CompareClose(other);
        if (Given.IsEmpty && other.Given.IsEmpty) return same ? NameVerdict.Same(NameEvidence.SameName, "same surname") : NameVerdict.Same(NameEvidence.Romanised, "two romanisations of one surname");
        if (Given.IsEmpty || other.Given.IsEmpty)
            return NameVerdict.Same(NameEvidence.Surname, same ? "surname alone, and no other bearer of it" : "surname alone in another romanisation, and no other bearer of it");
        GivenLikeness given = GivenNames.Compare(Given, other.Given);
        return given switch
        {
            GivenLikeness.Same => same ? NameVerdict.Same(NameEvidence.SameName, "same full name") : NameVerdict.Same(NameEvidence.Romanised, "same given name, two romanisations of one surname"),
            GivenLikeness.Romanised => NameVerdict.Same(NameEvidence.Romanised, "two romanisations of one name"),
            GivenLikeness.Form => NameVerdict.Same(NameEvidence.Romanised, "same surname, two forms of one given name"),
            GivenLikeness.Initial => NameVerdict.Same(NameEvidence.ShortForm, "same surname, given name and its initial"),
            GivenLikeness.Skeleton => NameVerdict.Perhaps("same surname, given names may be forms of one"),
            GivenLikeness.Different => NameVerdict.Apart("different given names"),
        };
    }

    private NameVerdict CompareClose(PersonName other)
    {
        if (!Spelling.Close(Folded, other.Folded)) return NameVerdict.Unrelated;
        if (Given.IsEmpty || other.Given.IsEmpty) return NameVerdict.Perhaps("surnames differ by one letter");
        return GivenNames.Compare(Given, other.Given) switch
        {
            GivenLikeness.Same or GivenLikeness.Romanised or GivenLikeness.Form => NameVerdict.Same(NameEvidence.CloseSpelling, "same given name, close spelling of the surname"),
            GivenLikeness.Initial or GivenLikeness.Skeleton => NameVerdict.Perhaps("given names and surnames are close in spelling"),
            GivenLikeness.Different => NameVerdict.Unrelated,
        };
    }
}
