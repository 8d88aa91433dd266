using System.Globalization;
using System.Text.Json;

namespace Concordance.Tools.Measure.Days;

/// <summary>A text whose day of publication is known.</summary>
public sealed record DatedText(string Name, string Text, DateOnly Day);

/// <summary>Reads JSON lines with "doc", "text" and "date".</summary>
public static class DatedTexts
{
    public static IEnumerable<DatedText> Read(string path)
    {
        foreach (string line in File.ReadLines(path).Where(l => l.Length > 0))
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement root = document.RootElement;
            if (DateOnly.TryParseExact(root.GetProperty("date").GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
                yield return new DatedText(root.GetProperty("doc").GetString()!, root.GetProperty("text").GetString()!, day);
        }
    }
}
