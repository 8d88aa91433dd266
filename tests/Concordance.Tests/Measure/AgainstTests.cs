using Concordance.Tools.Measure;

namespace Concordance.Tests.Measure;

/// <summary>What a change did to the marks.</summary>
public sealed class AgainstTests
{
    [Fact]
    public void Only_what_differs_is_printed_with_the_direction_of_the_change()
    {
        string text = Against.Differences("main", Of(("a/P", "90.0"), ("b/R", "40.0"), ("rule x", "3 of 4"), ("gone", "1.0")), Of(("a/P", "90.0"), ("b/R", "42.5"), ("rule x", "3 of 5"), ("new", "7.0"))).ToString();
        string[] rows = [.. text.Split('\n').Skip(4).Where(l => l.Length > 0).Select(l => string.Join(' ', l.Split([' ', '|'], StringSplitOptions.RemoveEmptyEntries)))];
        Assert.Equal(["b/R 40.0 42.5 +2.5", "gone 1.0 -", "new - 7.0", "rule x 3 of 4 3 of 5"], rows);
    }

    [Fact]
    public void Figures_are_read_as_they_were_written()
    {
        string file = Path.GetTempFileName();
        Against.Write(file, [new Figure("names/F1", 73.84)], [new RuleCount("attribution/said", 3, 4)]);
        Assert.Equal(Of(("names/F1", "73.8"), ("rule attribution/said", "3 of 4")), Against.Read(file));
        File.Delete(file);
    }

    private static SortedDictionary<string, string> Of(params (string Name, string Value)[] figures) => new(figures.ToDictionary(f => f.Name, f => f.Value), StringComparer.Ordinal);
}
