using System.Text.Json;
using Concordance.Language.Names;

namespace Concordance.Tools.Train.Gazetteers;

/// <summary>The country table: names and capitals from country-codes, demonyms from WordNet and i18n-nationality.</summary>
internal static class CountrySources
{
    public static void Enter(string countryCodes, string nationalities, WordNet wordNet, GazetteerEntries entries)
    {
        ILookup<ulong, Synset> synsets = wordNet.Nouns.Where(n => n.LexicographerFile == WordNet.Locations && n.Words.Any(w => char.IsUpper(w[0])))
            .SelectMany(n => n.Words.Select(w => (Key: NameKey.Of(w), Noun: n))).ToLookup(p => p.Key, p => p.Noun);
        ILookup<ulong, string> demonyms = WordNetClasses.Demonyms(wordNet).SelectMany(d => d.Place.Select(p => (Key: NameKey.Of(p), d.Demonym))).ToLookup(p => p.Key, p => p.Demonym);
        using JsonDocument nationality = JsonDocument.Parse(nationalities);
        JsonElement byCode = nationality.RootElement.GetProperty("nationalities");
        foreach (Dictionary<string, string> row in Csv.Rows(countryCodes))
        {
            string code = row["ISO3166-1-Alpha-2"], name = Display(row);
            if (code.Length == 0 || name.Length == 0) continue;
            List<string> names = [name, .. OtherNames(row).SelectMany(Spellings)];
            Synset[] countries = [.. names.SelectMany(n => synsets[NameKey.Of(n)]).Where(IsCountry(wordNet))];
            if (countries.Length == 0) countries = [.. synsets[NameKey.Of(row["Capital"])].Where(n => IsCapital(wordNet, n)).SelectMany(n => PartOf(wordNet, n)).Where(IsCountry(wordNet))];
            names.AddRange(countries.SelectMany(n => n.Words).Where(w => char.IsUpper(w[0])));
            List<string> people = [.. names.SelectMany(n => demonyms[NameKey.Of(n)])];
            if (byCode.TryGetProperty(code, out JsonElement adjective)) people.AddRange(adjective.GetString()!.Split(", "));
            IEnumerable<string> capitals = [row["Capital"], .. countries.SelectMany(n => CapitalsOf(wordNet, n)).Distinct().SelectMany(n => n.Words)];
            Country country = new(code, name, [.. Distinct(names)], [.. Distinct(people)], [.. Distinct(capitals).Where(c => !c.Contains("capital", StringComparison.Ordinal))]);
            entries.Countries.Add(country);
            foreach (string n in country.Names) entries.Add(n, NameClasses.Country);
            foreach (string d in country.Demonyms) entries.Add(d, NameClasses.Demonym);
            foreach (string c in country.Capitals) entries.Add(c, NameClasses.Capital);
        }
    }

    private static string Display(Dictionary<string, string> row) => row["CLDR display name"] is { Length: > 0 } shown ? shown : row["UNTERM English Short"];

    private static IEnumerable<string> OtherNames(Dictionary<string, string> row) => [row["UNTERM English Short"], row["official_name_en"], row["UNTERM English Formal"]];

    /// <summary>"the United Kingdom of Great Britain", "Venezuela (Bolivarian Republic of)": without article, without brackets.</summary>
    private static IEnumerable<string> Spellings(string name)
    {
        string plain = name.Replace("*", "", StringComparison.Ordinal).Trim();
        int bracket = plain.IndexOf('(', StringComparison.Ordinal);
        if (bracket > 0) plain = plain[..bracket].Trim();
        if (plain.StartsWith("the ", StringComparison.Ordinal)) plain = plain[4..];
        return plain.Length == 0 || plain.Contains('|', StringComparison.Ordinal) ? [] : [plain];
    }

    /// <summary>WordNet keeps older names ("Burma", "Kampuchea") that the country table has dropped, under the same capital.</summary>
    private static IEnumerable<Synset> PartOf(WordNet wordNet, Synset city) => city.Pointers.Where(p => p.Symbol == "#p").Select(p => wordNet.NounById[p.Target]);

    private static IEnumerable<Synset> CapitalsOf(WordNet wordNet, Synset country) =>
        country.Pointers.Where(p => p.Symbol == "%p").Select(p => wordNet.NounById[p.Target]).Where(n => IsCapital(wordNet, n));

    private static bool IsCapital(WordNet wordNet, Synset city) => city.Pointers.Any(p => p.Symbol == "@i" && wordNet.NounById[p.Target].Words[0] == "national capital");

    private static Func<Synset, bool> IsCountry(WordNet wordNet) => noun =>
        noun.Pointers.Any(p => p.Symbol == "@i" && wordNet.NounById[p.Target].Words.Any(w => w.EndsWith("country", StringComparison.Ordinal) || w is "island nation" or "kingdom" or "republic" or "territory"));

    private static IEnumerable<string> Distinct(IEnumerable<string> forms) => forms.Where(f => f.Length > 0).Distinct(StringComparer.Ordinal);
}
