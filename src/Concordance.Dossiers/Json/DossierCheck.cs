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
        ImmutableArray<string> reports = [.. dossier.Reports.Select((r, i) => ReportFault(r, i, texts)).OfType<string>().Take(Most)];
        return reports.IsEmpty ? SpanFaults(dossier, texts) : reports;
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

    /// <summary>Walks the written form, so that no span of any list, known or added later, is passed over.</summary>
    private static ImmutableArray<string> SpanFaults(Dossier dossier, ReportTexts texts)
    {
        List<string> faults = [];
        using JsonDocument document = JsonSerializer.SerializeToDocument(dossier, DossierJson.TypeInfo);
        Walk(document.RootElement, "", texts, faults);
        return [.. faults];
    }

    private static void Walk(JsonElement element, string path, ReportTexts texts, List<string> faults)
    {
        if (faults.Count >= Most) return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            int i = 0;
            foreach (JsonElement item in element.EnumerateArray()) Walk(item, $"{path}[{i++}]", texts, faults);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (SpanFault(element, texts) is { } fault) faults.Add($"{path}: {fault}");
            foreach (JsonProperty property in element.EnumerateObject()) Walk(property.Value, path.Length == 0 ? property.Name : $"{path}.{property.Name}", texts, faults);
        }
    }

    private static string? SpanFault(JsonElement element, ReportTexts texts)
    {
        if (!element.TryGetProperty("start", out JsonElement from) || !element.TryGetProperty("end", out JsonElement to) || !element.TryGetProperty("report", out JsonElement report)) return null;
        int start = from.GetInt32(), end = to.GetInt32();
        if (texts.Find(report.GetString()!) is not { } found) return $"report {report.GetString()} is not among the reports of this dossier";
        if (start < 0 || end < start || end > found.Text.Length) return $"[{start},{end}) lies outside the text of {found.Text.Length} characters";
        string says = element.GetProperty("text").GetString()!, stands = found.Text[start..end];
        return says == stands ? null : $"expected the words \"{Short(says)}\" at [{start},{end}), the report has \"{Short(stands)}\"";
    }

    private static string Short(string words) => words.Length <= 60 ? words : words[..60] + "…";
}
