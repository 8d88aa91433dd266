using System.Text.RegularExpressions;
using Concordance.Dossiers.Reasons;

namespace Concordance.Tests.House;

/// <summary>One rule a file with its examples beside it: at least three lines that match and two that must not.</summary>
public sealed partial class RuleTests
{
    [Fact]
    public void Every_examples_file_has_three_that_match_and_two_that_must_not()
    {
        IReadOnlyList<string> files = Repository.Files("src", "*.examples");
        Assert.NotEmpty(files);
        foreach (string path in files)
        {
            string[] lines = [.. Repository.Read(path).Split('\n').Where(l => l.Length > 0 && !l.StartsWith('#') && !l.StartsWith('@'))];
            Assert.True(lines.Count(l => !l.StartsWith('!') && !l.StartsWith('?')) >= 3, $"{path}: fewer than three lines that match");
            Assert.True(lines.Count(l => l.StartsWith('!')) >= 2, $"{path}: fewer than two lines that must not match");
        }
    }

    [Fact]
    public void Every_examples_file_lies_beside_its_rule()
    {
        foreach (string path in Repository.Files("src", "*.examples"))
            Assert.True(File.Exists(Path.Combine(Repository.Root, Path.ChangeExtension(path, ".cs"))), $"{path} has no rule beside it");
    }

    [Fact]
    public void Every_file_that_names_a_rule_has_examples()
    {
        string[] without = [.. Repository.Files("src", "*.cs")
            .Where(p => Repository.Read(p).Contains("new RuleId(\"", StringComparison.Ordinal) || Repository.Read(p).Contains("RuleId Rule = new(\"", StringComparison.Ordinal))
            .Where(p => !File.Exists(Path.Combine(Repository.Root, Path.ChangeExtension(p, ".examples"))))];
        Assert.True(without.Length == 0, $"rules without examples: {string.Join(", ", without)}");
    }

    [Fact]
    public void Every_rule_s_examples_are_found_under_its_name()
    {
        string[] lost = [.. Repository.Files("src", "*.examples")
            .Select(p => (Path: p, Id: RuleNamed().Match(Repository.Read(Path.ChangeExtension(p, ".cs"))).Groups[1].Value))
            .Where(r => RuleExamples.Of(r.Id).IsEmpty).Select(r => $"{r.Path} ({r.Id})")];
        Assert.True(lost.Length == 0, $"why cannot show these: {string.Join(", ", lost)}");
    }

    [GeneratedRegex("\"([a-z]+/[a-z-]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex RuleNamed();
}
