using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Reading.Coreference;
using Concordance.Reading.Naming;

namespace Concordance.Stories.Sorting;

/// <summary>How rare a name or word is in news at large, from the gazetteer's classes: 0 says nothing, 6 most.</summary>
internal static class Rarity
{
    private const int Person = 6, Surname = 5, Organisation = 5, Known = 4, Town = 4, City = 2, State = 1, Word = 2, Uncommon = 1;

    /// <summary>The key under which a name is compared, and its rarity.</summary>
    public static (string Key, int Rarity) OfName(string form, ReferentType type)
    {
        if (type == ReferentType.Person)
        {
            PersonName person = PersonName.Of(form);
            return ("p:" + person.Folded, person.Given.IsEmpty ? Surname : Person);
        }

        OrganisationName name = OrganisationName.Parse(form);
        if (name.State is not null) return ("s:" + name.State, State);
        string key = "n:" + Romanisation.Fold(string.Concat(name.Core));
        NameClasses classes = Gazetteer.English.ClassesOf(form);
        if ((classes & (NameClasses.Capital | NameClasses.LargeCity)) != 0) return (key, City);
        if ((classes & NameClasses.OtherPlace) != 0) return (key, State);
        if (type == ReferentType.Place) return (key, Town);
        return (key, name.IsGeneric ? City : (classes & NameClasses.Organisation) != 0 ? Known : Organisation);
    }

    /// <summary>Nouns and adjectives that the frequent vocabulary lacks tell a report's subject.</summary>
    public static int OfWord(ParsedText parsed, int token)
    {
        if (parsed.Pos[token] is not (Pos.NOUN or Pos.ADJ or Pos.PROPN or Pos.VERB) || parsed.Spans[token].Length < 4) return 0;
        string lemma = parsed.Lemmas[token];
        if (!lemma.All(char.IsLetter)) return 0;
        NameClasses classes = Gazetteer.English.ClassesOf(lemma);
        if ((classes & NameClasses.FrequentWord) != 0) return parsed.Pos[token] == Pos.NOUN ? Uncommon : 0;
        return Word;
    }
}
