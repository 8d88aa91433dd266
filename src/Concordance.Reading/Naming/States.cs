using Concordance.Language.Names;

namespace Concordance.Reading.Naming;

/// <summary>What the country gazetteer says of a form: the code of the state it names, or null.</summary>
public static class States
{
    /// <summary>The state of this name, short or official, or of its usual letters ("UK"); null where it names none.</summary>
    public static string? Named(string form) => Gazetteer.English.CountryNamed(form)?.Code;

    /// <summary>The state whose adjective or people's name this is.</summary>
    public static string? OfDemonym(string form) => Gazetteer.English.CountryOfDemonym(form)?.Code;

    /// <summary>The state whose capital bears this name; null where the city is a state of its own.</summary>
    public static string? OfCapital(string form) => Named(form) is null ? Gazetteer.English.CountryOfCapital(form)?.Code : null;
}
