using System.Collections.Frozen;
using System.Globalization;
using Concordance.Texts;

namespace Concordance.Language.Times;

/// <summary>Lists that give a meaning for each word: "april 4".</summary>
internal static class TimeLists
{
    /// <summary>Reads a list; what follows the first separator of a line is the meaning.</summary>
    public static FrozenDictionary<string, string> Read(string name, string separator = " ")
    {
        Dictionary<string, string> list = new(StringComparer.Ordinal);
        foreach (string line in WordList.Read(typeof(TimeLists), name))
            if (line.IndexOf(separator, StringComparison.Ordinal) is > 0 and var at) list[line[..at]] = line[(at + separator.Length)..];
        return list.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>A list of words alone.</summary>
    public static FrozenSet<string> Set(string name) => WordList.Read(typeof(TimeLists), name).ToFrozenSet(StringComparer.Ordinal);

    public static FrozenDictionary<string, int> Numbers(string name) =>
        Read(name).ToFrozenDictionary(p => p.Key, p => int.Parse(p.Value, NumberStyles.AllowLeadingSign, null), StringComparer.Ordinal);
}
