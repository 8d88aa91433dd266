namespace Concordance.Tools.Measure;

/// <summary>The records of a task's rules, as a table.</summary>
public static class RuleTable
{
    public static Table Of(IEnumerable<RuleCount> rules)
    {
        Table table = new("By rule, on parts not tuned on", "rule", "asked", "right", "%");
        foreach (IGrouping<string, RuleCount> rule in rules.GroupBy(r => r.Rule, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            table.Add(rule.Key, $"{rule.Sum(r => r.Asked)}", $"{rule.Sum(r => r.Right)}", Score.Percent((double)rule.Sum(r => r.Right) / rule.Sum(r => r.Asked)));
        return table;
    }
}
