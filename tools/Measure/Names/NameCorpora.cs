using System.Text.Json;
using Concordance.Language.Names;

namespace Concordance.Tools.Measure.Names;

/// <summary>Readers of the corpora with marked names.</summary>
public static class NameCorpora
{
    /// <summary>Universal NER's form: number, word, tag; sentences parted by empty lines, documents by "# newdoc id".</summary>
    public static IEnumerable<MarkedWords> ReadUniversal(string path)
    {
        MarkedWordsBuilder document = new("");
        List<string> forms = [], tags = [];
        bool documents = File.ReadLines(path).Any(l => l.StartsWith("# newdoc", StringComparison.Ordinal));
        foreach (string line in File.ReadLines(path).Append(""))
        {
            if (line.Length == 0 && forms.Count > 0)
            {
                document.Add(forms, tags, TypeOfShort);
                forms.Clear();
                tags.Clear();
            }

            bool ends = documents ? line.StartsWith("# newdoc", StringComparison.Ordinal) : line.Length == 0;
            if (ends && document.Count > 0) yield return document.Build();
            if (ends) document = new(line.Split('=')[^1].Trim());
            if (line.Length == 0 || line[0] == '#') continue;
            string[] fields = line.Split('\t');
            forms.Add(fields[1]);
            tags.Add(fields[2]);
        }

        if (document.Count > 0) yield return document.Build();
    }

    /// <summary>The worldwide newswire as JSON lines: doc, sentences with tokens and tags.</summary>
    public static IEnumerable<MarkedWords> ReadWorldwide(string path)
    {
        foreach (string line in File.ReadLines(path))
        {
            using JsonDocument json = JsonDocument.Parse(line);
            MarkedWordsBuilder document = new(json.RootElement.GetProperty("doc").GetString()!);
            foreach (JsonElement sentence in json.RootElement.GetProperty("sentences").EnumerateArray())
                document.Add([.. Strings(sentence, "tokens")], [.. Strings(sentence, "tags")], TypeOfLong);
            yield return document.Build();
        }
    }

    public static NameType? TypeOfShort(string kind) => kind switch
    {
        "PER" => NameType.Person,
        "ORG" => NameType.Organisation,
        "LOC" => NameType.Place,
        _ => null,
    };

    /// <summary>A facility counts as a place; nationalities, products and the rest are no names here.</summary>
    private static NameType? TypeOfLong(string kind) => kind switch
    {
        "Person" => NameType.Person,
        "Organization" => NameType.Organisation,
        "Location" or "Facility" => NameType.Place,
        _ => null,
    };

    private static IEnumerable<string> Strings(JsonElement of, string property) => of.GetProperty(property).EnumerateArray().Select(e => e.GetString()!);
}
