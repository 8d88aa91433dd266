using System.Text.RegularExpressions;

namespace Concordance.Tests.House;

/// <summary>What a document promises exists.</summary>
public sealed partial class DocumentTests
{
    private static readonly string[] Needed =
    [
        "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "NOTICE", "docs/ARCHITECTURE.md", "docs/READING-A-DOSSIER.md", "docs/MODELS.md", "docs/MEASURED.md", "docs/dossier.schema.json", "docs/openapi.json",
    ];

    private static IEnumerable<string> Documents => Repository.Files(".", "*.md").Select(p => p.StartsWith("./", StringComparison.Ordinal) ? p[2..] : p);

    [Fact]
    public void The_promised_documents_exist()
    {
        string[] missing = [.. Needed.Where(p => !File.Exists(Path.Combine(Repository.Root, p)))];
        Assert.True(missing.Length == 0, $"missing: {string.Join(", ", missing)}");
    }

    [Fact]
    public void Every_relative_link_leads_somewhere()
    {
        List<string> broken = [];
        foreach (string document in Documents)
            foreach (Match link in Link().Matches(Repository.Read(document)))
            {
                string target = link.Groups[1].Value.Split('#')[0];
                if (target.Length == 0 || target.Contains("://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal)) continue;
                string path = Path.Combine(Repository.Root, Path.GetDirectoryName(document)!, target);
                if (!File.Exists(path) && !Directory.Exists(path)) broken.Add($"{document} -> {target}");
            }

        Assert.True(broken.Count == 0, string.Join("\n", broken));
    }

    [Fact]
    public void Every_path_named_in_code_marks_exists()
    {
        List<string> broken = [];
        foreach (string document in Documents.Where(d => !d.StartsWith("examples/", StringComparison.Ordinal)))
            foreach (Match named in NamedPath().Matches(Repository.Read(document)))
            {
                string path = Path.Combine(Repository.Root, named.Groups[1].Value.TrimEnd('/'));
                if (!File.Exists(path) && !Directory.Exists(path)) broken.Add($"{document} names `{named.Groups[1].Value}`");
            }

        Assert.True(broken.Count == 0, string.Join("\n", broken));
    }

    [Fact]
    public void Every_verb_of_the_program_is_in_the_README()
    {
        string readme = Repository.Read("README.md");
        foreach (string verb in Repository.Files("src/Concordance.Cli/Verbs", "*Verb.cs").Select(p => Path.GetFileNameWithoutExtension(p)[..^4].ToLowerInvariant()))
            Assert.Contains($"concordance {verb}", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_names_a_machine_or_a_registry_host()
    {
        // A folder of somebody's machine, or the host of a package registry; written so that this file names none.
        Regex told = new("/(home|root|Users|w" + "ork|f" + "arm)/|(registry|api)[.]n(pmjs|u" + "get)|nu" + "get[.]org|deb[.]deb" + "ian", RegexOptions.NonBacktracking);
        string[] files = [.. new[] { "*.md", "*.cs", "*.json", "*.props", "*.csproj", "*.yaml" }.SelectMany(p => Repository.Files(".", p))];
        string[] bad = [.. files.Where(p => told.IsMatch(Repository.Read(p)))];
        Assert.True(bad.Length == 0, string.Join(", ", bad));
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)", RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex(@"`((?:src|tools|tests|docs|gold|models|examples|bench)/[\w./-]+)`", RegexOptions.NonBacktracking)]
    private static partial Regex NamedPath();
}
