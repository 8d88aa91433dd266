using System.Collections.Immutable;
using Concordance.Language.Names;

namespace Concordance.Reading.Naming;

/// <summary>A name as it is compared with others: of a person, or of an organisation or place (one state is both).</summary>
public sealed record NameForm
{
    private const int KeyLetters = 3;

    private NameForm(string text, NameType type)
    {
        Text = text;
        Type = type;
        if (type == NameType.Person) Person = PersonName.Of(text);
        else Organisation = OrganisationName.Parse(text);
        Capital = Person is null ? States.OfCapital(text) : null;
    }

    public string Text { get; }

    public NameType Type { get; }

    public PersonName? Person { get; }

    public OrganisationName? Organisation { get; }

    /// <summary>The state whose capital bears the name.</summary>
    public string? Capital { get; }

    /// <summary>How much of the name the form gives: what stands first among the forms of one bearer.</summary>
    public int Fullness => Person is { } person ? person.Given.Sum(g => g.Length > 1 ? 2 : 1) : Organisation!.Words.Length;

    /// <summary>Nothing is a candidate for being one with this name that shares no key with it.</summary>
    public ImmutableArray<string> Keys { get; private init; }

    public static NameForm Of(string text, NameType type)
    {
        NameForm form = new(text, type);
        return form with { Keys = [.. (form.Person is { } p ? KeysOf(p) : KeysOf(form.Organisation!, form.Capital)).Where(k => k.Length > 2).Distinct(StringComparer.Ordinal)] };
    }

    public NameVerdict Compare(NameForm other, bool oneReport)
    {
        if (Person is { } person) return other.Person is { } man ? person.Compare(man) : NameVerdict.Unrelated;
        if (other.Organisation is not { } organisation) return NameVerdict.Unrelated;
        if (Capital is not null && Capital == other.Capital && Type != other.Type) return NameVerdict.Perhaps("a city, and its name where a government may be meant");
        if (Type == NameType.Organisation && Capital is not null && Capital == organisation.State) return NameVerdict.Perhaps("a capital named where its government may be meant");
        if (other.Type == NameType.Organisation && other.Capital is not null && other.Capital == Organisation!.State) return NameVerdict.Perhaps("a capital named where its government may be meant");
        if (Capital is not null && Capital == other.Capital) return Text == other.Text ? NameVerdict.Same(NameEvidence.SameName, "same name") : NameVerdict.Same(NameEvidence.Romanised, "two names of one city");
        return Organisation!.Compare(organisation, oneReport);
    }

    private static IEnumerable<string> KeysOf(PersonName person) =>
        ["p:" + person.Folded, "q:" + person.Folded[..Math.Min(KeyLetters, person.Folded.Length)], "p:" + Romanisation.Fold(person.Surname)];

    private static IEnumerable<string> KeysOf(OrganisationName name, string? capital)
    {
        yield return "o:" + name.Plain;
        yield return "f:" + name.Folded;
        yield return "f:" + Romanisation.Fold(name.Head);
        if (name.Words.Length > 1 && name.Words[^1] == "party") yield return "o:" + string.Join(' ', name.Words[..^1]) + "s";
        if (capital is not null) yield return "s:" + capital;
        if (name.State is not null) yield return "s:" + name.State;
        if (Acronym.LooksLikeOne(name.Text)) yield return "a:" + name.Words[0];
        if (name.Words.Length < 2) yield break;
        foreach (string letters in Acronym.LettersFor(name)) yield return "a:" + letters;
    }
}
