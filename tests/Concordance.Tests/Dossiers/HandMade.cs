using System.Collections.Immutable;
using Concordance.Dossiers;
using Concordance.Dossiers.Json;
using Concordance.Texts;

namespace Concordance.Tests.Dossiers;

/// <summary>A story marked by hand, with its reports: what a perfect reading would print.</summary>
internal sealed record HandMade(string Name, byte[] Json, ReportTexts Texts)
{
    public static readonly TheoryData<string> Names = ["istanbul-2025", "automakers-2009", "markets-2008"];

    public Dossier Dossier => DossierJson.Read(Json, Texts) is { Dossier: { } dossier } ? dossier : throw new InvalidOperationException(Name);

    public static HandMade Read(string name)
    {
        SharedFolderPaths paths = new(name);
        return new HandMade(name, File.ReadAllBytes(paths.Dossier), new ReportTexts(Directory.EnumerateFiles(paths.Reports, "*.txt").Select(ReadReport)));
    }

    public static Report ReadReport(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        return new Report(System.Text.Encoding.UTF8.GetString(bytes), [new ReportFile(Path.GetFileName(path), Hash.Hex(System.Security.Cryptography.SHA256.HashData(bytes)))], "en");
    }

    private sealed record SharedFolderPaths(string Name)
    {
        private readonly string _gold = Path.Combine(SharedData.Need().GoldStories, Name);

        public string Dossier => Path.Combine(_gold, "dossier.json");

        public string Reports => Name == "istanbul-2025" ? SharedData.Need().Reports : Path.Combine(_gold, "reports");
    }
}
