namespace Concordance.Tests.Invariances;

/// <summary>Lists of names and the names that stand in for them, one pair a line, parted by a tab.</summary>
internal static class Renames
{
    public static IReadOnlyList<(string From, string To)> Of(string story) =>
        [.. File.ReadLines(Path.Combine(House.Repository.Root, "tests", "Concordance.Tests", "Invariances", story + ".renames"))
            .Where(l => l.Length > 0 && l[0] != '#')
            .Select(l => l.Split('\t') is [{ Length: > 0 } from, { Length: > 0 } to] ? (from, to) : throw new FormatException($"{story}.renames: '{l}' is no pair"))];
}
