using System.Collections.Immutable;
using System.Text.Json;
using Concordance.Texts;

namespace Concordance.Dossiers.Json;

/// <summary>Holds a dossier made before against the reports it is to be shown with.</summary>
public static class DossierCheck
{
    /// <summary>Nobody reads more faults than these.</summary>
    private const int Most = 20;

    public static ImmutableArray<string> Faults(Dossier dossier, ReportTexts texts)
    {
        using JsonDocument document = JsonSerializer.SerializeToDocument(dossier, DossierJson.TypeInfo);
        List<string> faults = [];
        Walk(document.RootElement, "", NullFault, faults);
        if (faults.Count > 0) return [.. faults];
        faults.AddRange(dossier.Reports.Select((r, i) => ReportFault(r, i, texts)).OfType<string>().Take(Most));
        if (faults.Count == 0) Walk(document.RootElement, "", e => SpanFault(e, texts), faults);
        return [.. faults];
    }

    private static string? ReportFault(ReportEntry entry, int index, ReportTexts texts)
    {
        if (texts.Find(entry.Id) is { } report)
            return report.Text.Length == entry.Length ? null
                : $"reports[{index}] {entry.File}: the dossier was made from a text of {entry.Length} characters, the file has {report.Text.Length} (other line ends?); take the file as it was";
        Report? same = texts.All.FirstOrDefault(r => r.Files.Any(f => f.Path == entry.File));
        string expected = $"expected the text {entry.Id} (file sha256 {entry.Sha256})";
        return same is null
            ? $"reports[{index}] {entry.File}: {expected}, no such report is in the folder; name the folder the dossier was made from"
            : $"reports[{index}] {entry.File}: {expected}, found {same.Id.Value} (file sha256 {same.Files.First(f => f.Path == entry.File).Sha256}); the report has changed: read it again without --dossier";
    }

    /// <summary>Walks the written form, so that nothing in any list, known or added later, is passed over.</summary>
    private static void Walk(JsonElement element, string path, Func<JsonElement, string?> faultOf, List<string> faults)
    {
        if (faults.Count >= Most) return;
        if (faultOf(element) is { } fault) faults.Add($"{path}: {fault}");
        if (element.ValueKind == JsonValueKind.Array)
        {
            int i = 0;
            foreach (JsonElement item in element.EnumerateArray()) Walk(item, $"{path}[{i++}]", faultOf, faults);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty property in element.EnumerateObject()) Walk(property.Value, path.Length == 0 ? property.Name : $"{path}.{property.Name}", faultOf, faults);
        }
    }

    private static string? NullFault(JsonElement element) =>
        element.ValueKind == JsonValueKind.Array && element.EnumerateArray().Any(e => e.ValueKind == JsonValueKind.Null) ? "a list of concordance/1 holds no null" : null;

    private static string? SpanFault(JsonElement element, ReportTexts texts)
    {
        if (element.ValueKind != JsonValueKind.Object) return null;
        if (!element.TryGetProperty("start", out JsonElement from) || !element.TryGetProperty("end", out JsonElement to) || !element.TryGetProperty("report", out JsonElement report)) return null;
        int start = from.GetInt32(), end = to.GetInt32();
        if (texts.Find(report.GetString()!) is not { } found) return $"report {report.GetString()} is not among the reports of this dossier";
        if (start < 0 || end < start || end > found.Text.Length) return $"[{start},{end}) lies outside the text of {found.Text.Length} characters";
        string says = element.GetProperty("text").GetString()!, stands = found.Text[start..end];
        return says == stands ? null : $"expected the words \"{Short(says)}\" at [{start},{end}), the report has \"{Short(stands)}\"";
    }

    private static string Short(string words) => words.Length <= 60 ? words : words[..60] + "…";
}
