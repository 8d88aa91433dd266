namespace Concordance.Tools.StoryMaker.Worlds;

public enum BeingType { Person, Organisation, Place }

/// <summary>Somebody or something with names. Each outlet keeps to one of the spellings.</summary>
/// <param name="Id">The role in the story: "A" one side and "a" its speaker, "B" and "b" the other, "O" and "o" an official body, "P" a place.</param>
public abstract record Being(string Id)
{
    public abstract BeingType Type { get; }

    /// <summary>Every form of the name that a report may use.</summary>
    public abstract IEnumerable<string> Names { get; }
}

/// <summary>A name that two houses write in two ways; equal where they agree.</summary>
public readonly record struct Spelling(string First, string Second)
{
    public string In(int style) => style == 0 ? First : Second;

    public static Spelling Of(string text) => text.Split('/') is [string first, string second] ? new(first, second) : new(text, text);
}

/// <param name="Office">As it stands before the name: "Labour Minister".</param>
/// <param name="Apposition">As it stands behind the name, a sentence part that may name bodies: "general secretary of {A}".</param>
/// <param name="Noun">A definite description: "the union leader".</param>
public sealed record Person(string Id, Spelling Given, Spelling Surname, bool Female, string Office, string Apposition, string Noun) : Being(Id)
{
    public override BeingType Type => BeingType.Person;

    public override IEnumerable<string> Names => new[] { 0, 1 }.SelectMany(s => new[] { Full(s), Surname.In(s), $"Mr {Surname.In(s)}", $"Ms {Surname.In(s)}" }).Distinct(StringComparer.Ordinal);

    public string Full(int style) => $"{Given.In(style)} {Surname.In(style)}";
}

/// <param name="Article">Whether running text says "the" before the name.</param>
/// <param name="Acronym">Null where the name has none.</param>
/// <param name="Noun">A definite description: "the union".</param>
public sealed record Body(string Id, string Name, bool Article, string? Acronym, string Noun) : Being(Id)
{
    public override BeingType Type => BeingType.Organisation;

    public override IEnumerable<string> Names => Acronym is null ? [Name] : [Name, Acronym];
}

/// <summary>A state acts under its own name or its capital's.</summary>
public sealed record State(string Id, string Name, string Demonym, string Capital) : Being(Id)
{
    public override BeingType Type => BeingType.Organisation;

    public override IEnumerable<string> Names => [Name, Capital];
}

public sealed record Town(string Id, Spelling Name) : Being(Id)
{
    public override BeingType Type => BeingType.Place;

    public override IEnumerable<string> Names => new[] { Name.First, Name.Second }.Distinct(StringComparer.Ordinal);
}
