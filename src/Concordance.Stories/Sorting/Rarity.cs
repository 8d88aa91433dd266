using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Reading.Coreference;
using Concordance.Reading.Naming;
using Concordance.Stories.Claims;
using Concordance.Texts;

namespace Concordance.Stories.Sorting;

/// <summary>How rare a name or word is in news at large, from the gazetteer's classes and word lists: 0 says nothing, 6 most.</summary>
internal static class Rarity
{
    /// <summary>A name that is at least so rare tells one affair from others; the rest of names are borne by many.</summary>
    public const int Telling = 3;

    // Whom the gazetteers know (heads of states, leaders) is named in many affairs at once.
    private const int Person = 6, KnownPerson = 3, Surname = 3, Organisation = 5, Known = 4, Town = 3, City = 1, AnyBody = 1, State = 1, Capitalised = 3, Word = 2, PartOfName = 2, Frequent = 1;

    private const int ShortestWord = 3;

    private static readonly IReadOnlySet<string> Calendar = WordList.ReadSet(typeof(OrganisationName), "en.calendar-words.txt");

    /// <summary>
    /// The key under which a name is compared, its rarity, and the initial of a person's given name in one spelling: two of
    /// one surname with different ones are not one. What follows the initial differs between romanisations of one name.
    /// </summary>
    public static (string Key, int Rarity, char Initial) OfName(string form, ReferentType type)
    {
        if (type == ReferentType.Person)
        {
            PersonName person = PersonName.Of(form);
            return ("p:" + InOneSpelling(person), person.Given.IsEmpty ? Surname : Gazetteer.English.Is(form, NameClasses.Person) ? KnownPerson : Person, person.Given.IsEmpty ? '\0' : Romanisation.Fold(person.Given[0]).FirstOrDefault());
        }

        OrganisationName name = OrganisationName.Parse(form);
        return name.State is not null ? ("s:" + name.State, State, '\0') : ("n:" + name.Folded, OfThing(form, name, type), '\0');
    }

    /// <summary>The key under which a word is compared, one for all of its family, and its rarity.</summary>
    public static (string Key, int Rarity) OfWord(ParsedText parsed, int token, bool inName)
    {
        Pos pos = parsed.Pos[token];
        string lemma = parsed.Lemmas[token];
        if (pos is not (Pos.NOUN or Pos.ADJ or Pos.PROPN or Pos.VERB) || parsed.Spans[token].Length < ShortestWord || !lemma.All(c => char.IsLetterOrDigit(c) || c == '-') || lemma.All(char.IsDigit)) return default;
        if (Calendar.Contains(lemma.ToLowerInvariant()) || EventKin.IsGeneral(parsed, token)) return default;
        bool frequent = Gazetteer.English.Is(lemma, NameClasses.FrequentWord);
        return ("w:" + EventKin.Of(parsed, token), inName ? PartOfName : !frequent ? pos == Pos.PROPN ? Capitalised : Word : pos switch { Pos.PROPN => Word, Pos.NOUN => Frequent, _ => 0 });
    }

    /// <summary>The surname with the long vowels of one romanisation as the short ones of another: "Rasheedi", "Rashidi"; "Mansour", "Mansoor", "Mansur".</summary>
    private static string InOneSpelling(PersonName person) => Romanisation.Fold(
        person.Surname.Replace(" ", "", StringComparison.Ordinal).Replace("ee", "i", StringComparison.Ordinal).Replace("oo", "u", StringComparison.Ordinal).Replace("ou", "u", StringComparison.Ordinal));

    private static int OfThing(string form, OrganisationName name, ReferentType type)
    {
        NameClasses classes = Gazetteer.English.ClassesOf(form);
        if ((classes & (NameClasses.Capital | NameClasses.LargeCity)) != 0) return City;
        if ((classes & NameClasses.OtherPlace) != 0) return State;
        if (type == ReferentType.Place) return Town;
        if (name.IsGeneric) return AnyBody;
        return (classes & NameClasses.Organisation) != 0 ? Known : name.IsOfAnyPlace ? AnyBody : Organisation;
    }
}
