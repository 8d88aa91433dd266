using System.Collections.Frozen;
using System.Reflection;

namespace Concordance.Language.Times;

/// <summary>The word lists that lie beside the rules: a word and what it means on each line; lines with # are comments.</summary>
internal static class TimeLists
{
    /// <summary>Reads a list; what follows the separator is the meaning.</summary>
    public static FrozenDictionary<string, string> Read(string name, string separator = " ")
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"the list {name} is not built in");
        using StreamReader reader = new(stream);
        Dictionary<string, string> list = new(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            int at = line.IndexOf(separator, StringComparison.Ordinal);
            if (line.Length == 0 || line[0] == '#' || at < 0) continue;
            list[line[..at]] = line[(at + separator.Length)..];
        }

        return list.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>A list of words alone, one a line.</summary>
    public static FrozenSet<string> Set(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"the list {name} is not built in");
        using StreamReader reader = new(stream);
        List<string> words = [];
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') words.Add(line);
        return words.ToFrozenSet(StringComparer.Ordinal);
    }

    public static FrozenDictionary<string, int> Numbers(string name) =>
        Read(name).ToFrozenDictionary(p => p.Key, p => int.Parse(p.Value, System.Globalization.NumberStyles.AllowLeadingSign, null), StringComparer.Ordinal);
}
