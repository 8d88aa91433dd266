using System.Globalization;
using System.Text.Json;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Times;

/// <summary>A report of a gold story with its marked times and its day as the key gives it.</summary>
public sealed record StoryReport(string File, string Text, DateOnly Day, DayRange Published, IReadOnlyList<Gold<GoldTime>> Times);

/// <summary>Reads the reports of a gold story.</summary>
public static class StoryReports
{
    public static IReadOnlyList<StoryReport> Read(SharedFolder shared, string story)
    {
        string folder = Path.Combine(shared.GoldStories, story);
        string texts = Directory.Exists(Path.Combine(folder, "reports")) ? Path.Combine(folder, "reports") : shared.Reports;
        Dictionary<string, List<Gold<GoldTime>>> times = [];
        foreach (JsonElement time in Lines(Path.Combine(folder, "times.jsonl")))
        {
            string file = time.GetProperty("file").GetString()!;
            if (!times.TryGetValue(file, out List<Gold<GoldTime>>? list)) times[file] = list = [];
            list.Add(Time(time));
        }

        using JsonDocument dossier = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "dossier.json")));
        Dictionary<string, DayRange> days = dossier.RootElement.GetProperty("reports").EnumerateArray().ToDictionary(
            r => r.GetProperty("file").GetString()!, r => new DayRange(Day(r.GetProperty("published"), "earliest"), Day(r.GetProperty("published"), "latest")));
        return
        [
            .. from report in Lines(Path.Combine(folder, "reports.jsonl"))
               let file = report.GetProperty("file").GetString()!
               select new StoryReport(file, File.ReadAllText(Path.Combine(texts, file)), TrueDay(report), days[file], times.GetValueOrDefault(file) ?? []),
        ];
    }

    private static Gold<GoldTime> Time(JsonElement time)
    {
        string? value = time.GetProperty("value").GetString(), kind = time.GetProperty("kind").GetString(), note = time.GetProperty("note").GetString();
        bool optional = kind == "vague" || value is null || note?.Contains("optional", StringComparison.Ordinal) == true;
        List<string> values = [];
        if (value is not null)
        {
            values.Add(value);
            if (note?.StartsWith("or ", StringComparison.Ordinal) == true) values.Add(note[3..]);
            if (note?.EndsWith(" as good", StringComparison.Ordinal) == true) values.Add(note.Split(' ')[0]);
            if (note == "accept both") values.AddRange(value.Split('/'));
            if (note?.Contains("accept 2008-12-13", StringComparison.Ordinal) == true) values.Add("2008-12-13");
            if (note?.Contains("accept both", StringComparison.Ordinal) == true || note?.StartsWith("or 20", StringComparison.Ordinal) == true) values.AddRange(value.Split('/'));
            if (note?.StartsWith("or 20", StringComparison.Ordinal) == true) values.Add(value.Replace("-19", "-20", StringComparison.Ordinal));
        }

        return new(new GoldTime(new Span(time.GetProperty("start").GetInt32(), time.GetProperty("end").GetInt32()), kind!, values, [], optional));
    }

    /// <summary>The given day, which only the keepers of the key know, else the best founded one.</summary>
    private static DateOnly TrueDay(JsonElement report) =>
        report.TryGetProperty("given", out JsonElement given) && given.ValueKind == JsonValueKind.Object ? Day(given, "value")!.Value : Day(report.GetProperty("pub_date"), "value")!.Value;

    private static DateOnly? Day(JsonElement of, string key) =>
        of.TryGetProperty(key, out JsonElement day) && day.GetString() is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    private static IEnumerable<JsonElement> Lines(string path) => File.ReadLines(path).Where(l => l.Length > 0).Select(l => JsonDocument.Parse(l).RootElement);
}
