using System.Text.Json;
using Concordance.Language.Names;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Entities;

/// <summary>A mention that a person marked, its entity in the key and the type of that entity.</summary>
public sealed record MarkedMention(Place At, string Entity, NameType Type, string Text);

/// <summary>The reports of a gold story and the mentions of its persons, organisations and places.</summary>
public sealed class GoldStory
{
    public GoldStory(string name, IReadOnlyList<Report> reports, IReadOnlyList<MarkedMention> mentions)
    {
        Name = name;
        Reports = reports;
        Mentions = mentions;
    }

    public static IReadOnlyList<string> Names { get; } = ["istanbul-2025", "automakers-2009", "markets-2008"];

    public string Name { get; }

    public IReadOnlyList<Report> Reports { get; }

    public IReadOnlyList<MarkedMention> Mentions { get; }

    public static GoldStory Read(SharedFolder shared, string name)
    {
        string own = Path.Combine(shared.GoldStories, name, "reports"), folder = Directory.Exists(own) ? own : shared.Reports;
        Report[] reports = [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(f => new Report(File.ReadAllText(f), [new ReportFile(Path.GetFileName(f), "")], "en"))];
        using JsonDocument key = JsonDocument.Parse(File.ReadAllText(shared.File("gold", name, "dossier.json")));
        List<MarkedMention> mentions = [];
        foreach (JsonElement entity in key.RootElement.GetProperty("entities").EnumerateArray())
        {
            if (TypeOf(entity.GetProperty("type").GetString()!) is not { } type) continue;
            foreach (JsonElement span in entity.GetProperty("variants").EnumerateArray().SelectMany(v => v.GetProperty("spans").EnumerateArray()))
                mentions.Add(new(new(new(span.GetProperty("report").GetString()!), new(span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32())), entity.GetProperty("id").GetString()!, type, span.GetProperty("text").GetString()!));
        }

        return new(name, reports, mentions);
    }

    private static NameType? TypeOf(string type) => type switch
    {
        "person" => NameType.Person,
        "organisation" => NameType.Organisation,
        "place" => NameType.Place,
        _ => null,
    };
}
