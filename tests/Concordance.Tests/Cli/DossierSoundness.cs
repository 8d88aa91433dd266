using System.Text.Json;

namespace Concordance.Tests.Cli;

/// <summary>Holds every span of a dossier against the texts as the program prints them.</summary>
internal static class DossierSoundness
{
    public static async Task Check(string json, string folder)
    {
        using JsonDocument dossier = JsonDocument.Parse(json);
        Dictionary<string, string> texts = [];
        foreach (JsonElement report in dossier.RootElement.GetProperty("reports").EnumerateArray())
        {
            string text = (await CalledProgram.Run("text", Path.Combine(folder, report.GetProperty("file").GetString()!))).Out;
            Assert.Equal(text.Length, report.GetProperty("length").GetInt32());
            texts[report.GetProperty("id").GetString()!] = text;
        }

        Assert.True(Spans(dossier.RootElement, texts) > 0, "the dossier holds no span at all");
    }

    private static int Spans(JsonElement element, Dictionary<string, string> texts)
    {
        if (element.ValueKind == JsonValueKind.Array) return element.EnumerateArray().Sum(e => Spans(e, texts));
        if (element.ValueKind != JsonValueKind.Object) return 0;
        if (!element.TryGetProperty("start", out JsonElement start)) return element.EnumerateObject().Sum(p => Spans(p.Value, texts));
        string text = texts[element.GetProperty("report").GetString()!];
        Assert.Equal(text[start.GetInt32()..element.GetProperty("end").GetInt32()], element.GetProperty("text").GetString());
        return 1;
    }
}
