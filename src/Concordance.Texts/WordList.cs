using System.Collections.Immutable;

namespace Concordance.Texts;

/// <summary>Word lists embedded beside their rule: one entry a line, sorted; lines that begin with "# " tell source and licence.</summary>
public static class WordList
{
    /// <summary>The entries of a list, in the file's order, read from the assembly of the rule that asks.</summary>
    public static ImmutableArray<string> Read(Type rule, string name)
    {
        using Stream stream = rule.Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded in {rule.Assembly.GetName().Name}");
        using StreamReader reader = new(stream);
        ImmutableArray<string>.Builder entries = ImmutableArray.CreateBuilder<string>();
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal)) entries.Add(line);
        return entries.ToImmutable();
    }

    /// <summary>The entries as a set that compares ordinally.</summary>
    public static IReadOnlySet<string> ReadSet(Type rule, string name) => Read(rule, name).ToHashSet(StringComparer.Ordinal);
}
