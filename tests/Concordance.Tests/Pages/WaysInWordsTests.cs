using System.Text.RegularExpressions;
using Concordance.Tests.House;

namespace Concordance.Tests.Pages;

/// <summary>An editor meets no id: each way of reading that the program has bears a name in the page's words.</summary>
public sealed partial class WaysInWordsTests
{
    [Fact]
    public void Every_way_of_reading_has_a_name_in_words()
    {
        string words = File.ReadAllText(Path.Combine(Repository.Root, "web", "src", "words.ts"));
        HashSet<string> groups = [.. Group().Matches(words[words.IndexOf("groups: {", StringComparison.Ordinal)..words.IndexOf("names: {\n      'attribution/", StringComparison.Ordinal)]).Select(m => m.Groups[1].Value)];
        HashSet<string> named = [.. Named().Matches(words).Select(m => m.Groups[1].Value)];
        string[] ways = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(f => Way().Matches(File.ReadAllText(f))).Select(m => m.Groups[1].Value).Where(w => groups.Contains(w.Split('/')[0])).Distinct().Order(StringComparer.Ordinal)];
        Assert.NotEmpty(ways);
        Assert.Equal([], ways.Except(named));
    }

    [GeneratedRegex("(\\w+): '")]
    private static partial Regex Group();

    [GeneratedRegex("'([a-z]+/[a-z0-9-]+)': '")]
    private static partial Regex Named();

    [GeneratedRegex("\"([a-z]+/[a-z0-9-]+)\"")]
    private static partial Regex Way();
}
