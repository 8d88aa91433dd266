using System.Globalization;
using System.Text.Json.Nodes;
using Concordance.Dossiers.Assembly;
using Concordance.Dossiers.Json;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Texts;

namespace Concordance.Tests.Invariances;

/// <summary>All findings of a dossier as lines that can be compared between two readings: which rule, at which places, with which states and days; no words, names or ids.</summary>
internal static class DossierPrints
{
    private static readonly string[] OfReports = ["times", "quantities", "sources", "statements", "events", "conditions"];
    private static readonly string[] OfStories = ["claims", "copies", "conflicts", "lookAlikes", "unusable", "changes", "timeline", "unknowns"];
    private static readonly string[] OfTalks = ["rounds", "positions", "happenings", "identities", "knots", "roadmaps", "outcomes"];
    private static readonly HashSet<string> States = ["as", "status", "stance", "firmness", "voice", "kind", "mode", "act", "type", "negated", "bound", "within", "holds", "level", "do", "order", "inReports", "atLeast", "atMost", "known", "asserted", "whole", "relative"];

    private const string Published = "published";

    public static JsonNode Dossier(IEnumerable<ReadReport> reports) => JsonNode.Parse(DossierJson.Write(DossierAssembler.Assemble(StoryReader.Read(reports), [])))!;

    /// <summary>The year of a report's day, of another one's where nothing is known of it.</summary>
    public static int YearOf(JsonNode dossier, string file) =>
        Day(dossier["reports"]!.AsArray().OrderBy(r => (string)r!["file"]! != file).SelectMany(r => new[] { (string?)r![Published]!["earliest"], (string?)r[Published]!["latest"] }).OfType<string>().First()).Year;

    /// <param name="map">Where a place of a file lies in the other reading.</param>
    /// <param name="shift">Days between the two readings.</param>
    public static string[] Of(JsonNode dossier, Func<string, Span, string> map, int shift = 0)
    {
        Printer printer = new(dossier["reports"]!.AsArray().ToDictionary(r => (string)r!["id"]!, r => (string)r!["file"]!), map, shift);
        return
        [
            .. OfReports.SelectMany(s => printer.Section(dossier, s)),
            .. dossier["reports"]!.AsArray().SelectMany(r => printer.Section(r!, "setAside").Prepend($"report {r!["file"]} {string.Join(' ', printer.Leaves(Published, r![Published]))}")),
            .. dossier["stories"]!.AsArray().SelectMany(s => OfStories.SelectMany(o => printer.Section(s!, o)).Concat(s!["talks"] is { } talks ? OfTalks.SelectMany(o => printer.Section(talks, o)) : [])),
        ];
    }

    /// <summary>Whom a dossier knows, by where they are named.</summary>
    public static Fingerprints.Named[] Named(JsonNode dossier, Func<string, Span, string> map)
    {
        Printer printer = new(dossier["reports"]!.AsArray().ToDictionary(r => (string)r!["id"]!, r => (string)r!["file"]!), map, 0);
        return [.. dossier["entities"]!.AsArray().Select(e => new Fingerprints.Named((string)e!["type"]!, [.. e["variants"]!.AsArray().SelectMany(v => printer.Leaves("", v!["spans"]))]))];
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed class Printer(Dictionary<string, string> fileOf, Func<string, Span, string> map, int shift)
    {
        public IEnumerable<string> Section(JsonNode of, string name) =>
            (of[name]?.AsArray() ?? []).Select(f => $"{name} {f!["rule"]} {string.Join(' ', Leaves("", f).Order(StringComparer.Ordinal))}");

        public IEnumerable<string> Leaves(string name, JsonNode? node)
        {
            switch (node)
            {
                case JsonObject place when place.ContainsKey("start") && place.ContainsKey("end"):
                    string file = fileOf[(string)place["report"]!];
                    return [$"{name}@{file}:{map(file, new Span((int)place["start"]!, (int)place["end"]!))}"];
                case JsonObject all:
                    IEnumerable<string> days = all.ContainsKey("earliest") ? [$"{name} {Days(name, (string?)all["earliest"], (string?)all["latest"])}"] : [];
                    return days.Concat(all.Where(p => p.Key is not ("earliest" or "latest" or "because")).SelectMany(p => Leaves(p.Key, p.Value)));
                case JsonArray all:
                    return all.SelectMany(n => Leaves(name, n));
                case JsonValue value when States.Contains(name):
                    return [$"{name}={value.ToJsonString()}"];
                default:
                    return [];
            }
        }

        /// <summary>Ends of a range often are those of a month or a year, which are not 52 weeks apart; a report's own stand in its line all the same.</summary>
        private string Days(string name, string? earliest, string? latest) =>
            earliest is null || latest is null ? "open" : earliest != latest && name != Published ? "range" : $"{Day(earliest).AddDays(shift):O}/{Day(latest).AddDays(shift):O}";
    }

    /// <summary>The share of the first reading's findings that the second has too, and what is lost.</summary>
    public static (double Share, string Lost) Kept(IReadOnlyCollection<string> of, IEnumerable<string> reading)
    {
        Dictionary<string, int> left = reading.CountBy(p => p).ToDictionary();
        List<string> lost = [];
        foreach (string print in of)
            if (left.GetValueOrDefault(print) > 0) left[print]--;
            else lost.Add("- " + print);
        return (1 - (lost.Count / (double)Math.Max(1, of.Count)), string.Join("\n", lost.Concat(left.Where(p => p.Value > 0).Select(p => "+ " + p.Key))));
    }
}
