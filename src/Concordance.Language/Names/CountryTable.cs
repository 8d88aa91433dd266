using System.Collections.Immutable;

namespace Concordance.Language.Names;

/// <summary>The countries of the gazetteer, looked up by name, demonym and capital. Where two share a form, none is given.</summary>
internal sealed class CountryTable
{
    private readonly Dictionary<ulong, Country?> _byName = [], _byDemonym = [], _byCapital = [];

    public CountryTable(string lines)
    {
        All = [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];
        foreach (Country country in All)
        {
            Enter(_byName, country.Names, country);
            Enter(_byDemonym, country.Demonyms, country);
            Enter(_byCapital, country.Capitals, country);
        }
    }

    public ImmutableArray<Country> All { get; }

    public Country? Named(string name) => _byName.GetValueOrDefault(NameKey.Of(name));

    public Country? OfDemonym(string demonym) =>
        _byDemonym.GetValueOrDefault(NameKey.Of(demonym))
        ?? (demonym.EndsWith('s') ? _byDemonym.GetValueOrDefault(NameKey.Of(demonym.AsSpan(0, demonym.Length - 1))) : null);

    public Country? OfCapital(string city) => _byCapital.GetValueOrDefault(NameKey.Of(city));

    private static void Enter(Dictionary<ulong, Country?> table, ImmutableArray<string> forms, Country country)
    {
        foreach (string form in forms)
        {
            ulong key = NameKey.Of(form);
            table[key] = table.TryGetValue(key, out Country? other) && other != country ? null : country;
        }
    }

    private static Country Parse(string line)
    {
        string[] fields = line.Split('\t');
        return new(fields[0], fields[1], Alternatives(fields[2]), Alternatives(fields[3]), Alternatives(fields[4]));
    }

    private static ImmutableArray<string> Alternatives(string field) => [.. field.Split('|', StringSplitOptions.RemoveEmptyEntries)];
}
