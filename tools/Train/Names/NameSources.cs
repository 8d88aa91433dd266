using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Concordance.Language.Names;
using Concordance.Tools.Measure;
using Concordance.Tools.Measure.Names;

namespace Concordance.Tools.Train.Names;

/// <summary>The corpora that the name model is trained on.</summary>
internal static class NameSources
{
    /// <summary>Articles of the gold stories automakers-2009 and markets-2008 (their LICENCE.txt): measured on, so never trained on.</summary>
    private static readonly HashSet<string> GoldStories =
        ["121134", "123881", "125796", "126029", "126878", "127226", "118147", "113219", "113227", "113267", "113278", "113330"];

    public static IEnumerable<NameText> Read(SharedFolder shared)
    {
        string train = Path.Combine(shared.Corpora, "train");
        return WikigoldTexts.Read(Path.Combine(train, "wikigold", "wikigold.conll.txt"))
            .Concat(MeantimeTexts.Read(Path.Combine(train, "meantime", "intra_cross-doc_annotation"), GoldStories))
            .Concat(GumTexts.Read(Path.Combine(train, "gum-ccby", "en_gum_ccby-ud-train.conllu")));
    }

    public static MarkedWords Marked(NameText text)
    {
        List<NameRange> names = [];
        for (int i = 0; i < text.Labels.Length; i++)
        {
            if (text.Labels[i] == NameLabels.Outside) continue;
            int end = i + 1;
            while (end < text.Labels.Length && NameLabels.IsLater(text.Labels[end])) end++;
            names.Add(new(i, end, NameLabels.TypeOf(text.Labels[i])));
            i = end - 1;
        }

        return new(text.Document, text.Forms, text.Sentences, [.. names]);
    }

    public static string Recipe(SharedFolder shared, int rounds, int sentences, byte[] model) => JsonSerializer.Serialize(
        new
        {
            command = "dotnet run -c Release --project tools/Train -- names",
            featureVersion = NameFeatures.Version,
            rounds,
            runs = NamePerceptron.Runs,
            seed = 20261122,
            sentences,
            corpora = new[]
            {
                new { name = "wikigold", licence = "CC BY 4.0", sha256 = HashOf(shared, "wikigold") },
                new { name = "meantime", licence = "CC BY 4.0", sha256 = HashOf(shared, "meantime/intra_cross-doc_annotation") },
                new { name = "gum-ccby", licence = "CC BY 4.0, CC BY 2.5, public domain", sha256 = HashOf(shared, "gum-ccby") },
            },
            left_out = GoldStories.Order(StringComparer.Ordinal),
            gazetteer = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(shared.Project, Gazetteers.GazetteerCommand.Folder, "gazetteer.bin")))),
            result = new { name = "model.bin", sha256 = Convert.ToHexStringLower(SHA256.HashData(model)) },
        },
        new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }) + "\n";

    /// <summary>SHA-256 over the names and hashes of a corpus's files, in the order of their names.</summary>
    private static string HashOf(SharedFolder shared, string corpus)
    {
        StringBuilder listing = new();
        string folder = Path.Combine(shared.Corpora, "train", corpus);
        foreach (string path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            listing.Append(Path.GetRelativePath(folder, path).Replace('\\', '/')).Append(' ').Append(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(listing.ToString())));
    }
}
