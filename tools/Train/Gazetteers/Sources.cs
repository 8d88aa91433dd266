using System.Security.Cryptography;

namespace Concordance.Tools.Train.Gazetteers;

/// <summary>The source files of a compilation; each file read is noted with its hash for the recipe.</summary>
internal sealed class Sources(string packages, string corpora)
{
    public SortedDictionary<string, string> Used { get; } = new(StringComparer.Ordinal);

    public string Package(params string[] parts) => Path.Combine([packages, .. parts]);

    public string Corpus(string corpus, string file) => File.ReadAllText(Note(Path.Combine(corpora, corpus, file)));

    public string Note(string path)
    {
        string root = path.StartsWith(packages, StringComparison.Ordinal) ? packages : corpora;
        Used[Path.GetRelativePath(root, path).Replace('\\', '/')] = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
        return path;
    }
}
