using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Blind;

/// <summary>The twelve texts of gold/blind-texts, taken from the corpus by their names; a text that has changed is refused, since the marks are offsets.</summary>
public static class BlindTexts
{
    public static ImmutableArray<Report> Read(SharedFolder shared)
    {
        Dictionary<string, string> wanted = File.ReadLines(Path.Combine(shared.Project, "gold", "blind-texts", "texts.tsv")).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')).ToDictionary(c => c[0], c => c[1], StringComparer.Ordinal);
        string corpus = shared.File("corpora", "measure", "worldwide-ner", "first80.jsonl");
        List<Report> texts = [];
        foreach (string line in File.ReadLines(corpus))
        {
            using JsonDocument parsed = JsonDocument.Parse(line);
            string name = parsed.RootElement.GetProperty("doc").GetString()!;
            if (!wanted.TryGetValue(name, out string? hash)) continue;
            string text = parsed.RootElement.GetProperty("text").GetString()!;
            if (Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))) != hash)
                throw new InvalidDataException($"{corpus}: {name} is not the text that was marked; expected SHA-256 {hash}: use the corpus its README names");
            texts.Add(new Report(text, [new ReportFile(name, hash)], "en"));
        }

        return texts.Count == wanted.Count ? [.. texts] : throw new InvalidDataException($"{corpus}: {texts.Count} of the {wanted.Count} marked texts are there: use the corpus its README names");
    }
}
