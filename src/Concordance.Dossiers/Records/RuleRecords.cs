using System.Collections.Immutable;

namespace Concordance.Dossiers.Records;

/// <summary>How often a rule was right, of how many cases it was not tuned on.</summary>
public sealed record RuleRecord(string Rule, int Right, int Asked)
{
    /// <summary>Fewer cases than these say nothing.</summary>
    public const int Enough = 20;

    /// <summary>Whole percent, rounded to the nearest; null where too few cases were asked.</summary>
    public int? Percent => Asked < Enough ? null : ((200 * Right) + Asked) / (2 * Asked);

    public string InWords => Asked < Enough
        ? "not yet measured"
        : $"right in {Right} of {Asked} cases it was not tuned on; says nothing about whether the claim is true";
}

/// <summary>The measured record of each rule, stored with the product.</summary>
public static class RuleRecords
{
    private static readonly ImmutableSortedDictionary<string, RuleRecord> Shipped = ReadShipped();

    /// <summary>In the order of the rules' names.</summary>
    public static IEnumerable<RuleRecord> All => Shipped.Values;

    /// <summary>A rule nobody measured has been asked nothing.</summary>
    public static RuleRecord Of(string rule) => Shipped.GetValueOrDefault(rule) ?? new RuleRecord(rule, 0, 0);

    public static ImmutableSortedDictionary<string, RuleRecord> Read(TextReader table)
    {
        ImmutableSortedDictionary<string, RuleRecord>.Builder records = ImmutableSortedDictionary.CreateBuilder<string, RuleRecord>(StringComparer.Ordinal);
        while (table.ReadLine() is { } line)
            if (line.Length > 0 && !line.StartsWith('#') && line.Split('\t') is [var rule, var right, var asked])
                records[rule] = new RuleRecord(rule, int.Parse(right, null), int.Parse(asked, null));
        return records.ToImmutable();
    }

    private static ImmutableSortedDictionary<string, RuleRecord> ReadShipped()
    {
        using Stream stream = typeof(RuleRecords).Assembly.GetManifestResourceStream("rules.tsv")
            ?? throw new InvalidOperationException("rules.tsv is not embedded");
        using StreamReader reader = new(stream);
        return Read(reader);
    }
}
