using System.Text.RegularExpressions;

namespace Concordance.Tests.House;

public sealed partial class NamingTests
{
    private static readonly string[] Vague = ["Utils", "Util", "Helpers", "Helper", "Common", "Services", "Models", "Managers", "Core", "Misc"];

    [Fact]
    public void No_folder_or_type_has_a_vague_name()
    {
        string[] vague = [.. Repository.Sources.Where(p => p.Split('/').Any(part => Vague.Any(v => part == v || part.EndsWith(v + ".cs", StringComparison.Ordinal))))];
        Assert.True(vague.Length == 0, $"name these after a thing in texts or news: {string.Join(", ", vague)}");
    }

    [Fact]
    public void A_namespace_is_that_of_its_folder()
    {
        foreach (string path in Repository.Files("src", "*.cs"))
        {
            Match match = NamespaceLine().Match(Repository.Read(path));
            if (!match.Success) continue;
            string folder = Path.GetDirectoryName(path)!.Replace('\\', '/').Replace("src/", "", StringComparison.Ordinal).Replace('/', '.');
            Assert.True(match.Groups[1].Value == folder, $"{path} has namespace {match.Groups[1].Value}, its folder says {folder}");
        }
    }

    [Fact]
    public void Nothing_is_left_to_do_in_a_comment()
    {
        string[] left = [.. Repository.Sources.Where(p => !p.Contains("/House/", StringComparison.Ordinal) && LeftOver().IsMatch(Repository.Read(p)))];
        Assert.True(left.Length == 0, $"TODO, FIXME or HACK in {string.Join(", ", left)}");
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"//.*\b(TODO|FIXME|HACK|XXX)\b", RegexOptions.NonBacktracking)]
    private static partial Regex LeftOver();
}
