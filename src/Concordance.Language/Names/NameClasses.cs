namespace Concordance.Language.Names;

/// <summary>What the gazetteers know of a word or phrase, whatever it means in the text at hand: a phrase may have many classes.</summary>
[Flags]
public enum NameClasses : ushort
{
    None = 0,

    /// <summary>A state or dependent territory.</summary>
    Country = 1,

    Capital = 2,

    /// <summary>A settlement of 100,000 people or more.</summary>
    LargeCity = 4,

    /// <summary>A settlement of fewer people.</summary>
    Town = 8,

    /// <summary>The first division of a state: province, federal state, oblast.</summary>
    Region = 16,

    /// <summary>A continent, river, mountain, sea or other place that is neither settlement nor division.</summary>
    OtherPlace = 32,

    /// <summary>An adjective or noun of a people or of a place's inhabitants: "Turkish", "Turk".</summary>
    Demonym = 64,

    GivenName = 128,
    Surname = 256,

    /// <summary>The full name of a known person.</summary>
    Person = 512,

    Organisation = 1024,

    /// <summary>Also a word of the common vocabulary, in lower case.</summary>
    CommonWord = 2048,

    /// <summary>A common word seen in a sense-tagged corpus: the frequent part of the vocabulary.</summary>
    FrequentWord = 4096,

    /// <summary>A common noun for a person: "minister", "banker".</summary>
    PersonNoun = 8192,

    /// <summary>A common noun for a group or organisation: "ministry", "party".</summary>
    GroupNoun = 16384,

    /// <summary>A word borne as given name or surname somewhere; which of them is not known.</summary>
    PersonWord = 32768,
}
