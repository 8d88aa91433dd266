using System.Globalization;

namespace Concordance.Tools.Measure;

/// <summary>The records of rules as the product ships them: src/Concordance.Dossiers/Records/rules.tsv.</summary>
public static class RuleRecordFile
{
    /// <summary>One line a rule, sorted; counts of several tasks add up.</summary>
    public static string Text(IEnumerable<RuleCount> counts)
    {
        IEnumerable<string> lines = counts.GroupBy(c => c.Rule, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key}\t{g.Sum(c => c.Right)}\t{g.Sum(c => c.Asked)}\n"));
        return "# How often each rule was right on data it was not tuned on, written by tools/Measure. rule<TAB>right<TAB>asked\n" + string.Concat(lines);
    }

    public static void Write(string project, IEnumerable<RuleCount> counts) =>
        File.WriteAllText(Path.Combine(project, "src", "Concordance.Dossiers", "Records", "rules.tsv"), Text(counts));
}
