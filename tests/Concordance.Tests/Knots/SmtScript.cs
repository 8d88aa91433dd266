using System.Collections.Immutable;
using System.Text;
using Concordance.Knots.Networks;
using Concordance.Knots.Openings;

namespace Concordance.Tests.Knots;

/// <summary>
/// Questions to z3 about a network (SMT-LIB 2): whether each action is done and when, as integers. It is asked whether each way out opens the way,
/// whether it still does with one item less, whether any other exists that holds none of them, and what the least cost is.
/// </summary>
internal static class SmtScript
{
    /// <summary>The script, and the answers that are right if the ways out are.</summary>
    public static (string Script, List<string> Answers) Of(Network network, Item[] items, IReadOnlyList<WayOut> ways)
    {
        StringBuilder script = new();
        List<string> answers = [];
        foreach (int a in Enumerable.Range(0, network.Actions.Length)) script.AppendLine($"(declare-const d{a} Bool)(declare-const t{a} Int)");
        foreach (Item item in items) script.AppendLine($"(declare-const {Word(item)} Bool)");
        foreach ((int c, Condition condition) in network.Conditions.Index())
        {
            bool soft = items.Contains(new(Relief.Soften, c));
            string guard = Said(condition.Guard, condition.Action, soft ? Word(new(Relief.Soften, c)) : "false");
            script.AppendLine($"(assert (=> d{condition.Action} (or {(items.Contains(new(Relief.Waive, c)) ? Word(new(Relief.Waive, c)) : "false")} {guard})))");
        }

        for (int a = 0; a < network.Actions.Length; a++)
            for (int b = a + 1; b < network.Actions.Length; b++)
                if (!network.Actions[a].IsAtomic || !network.Actions[b].IsAtomic) script.AppendLine($"(assert (=> (and d{a} d{b}) (distinct t{a} t{b})))");
        foreach (int goal in network.Goals) script.AppendLine($"(assert d{goal})");
        foreach (WayOut way in ways)
        {
            Granting(script, answers, items, way.Items, "sat");
            foreach (Item item in way.Items) Granting(script, answers, items, way.Items.Remove(item), "unsat");
        }

        script.AppendLine("(push)");
        foreach (WayOut way in ways) script.AppendLine($"(assert (or false {string.Join(' ', way.Items.Select(i => $"(not {Word(i)})"))}))");
        script.AppendLine("(check-sat)(pop)");
        answers.Add("unsat");
        if (ways.Count == 0) return (script.ToString(), answers);
        string cost = $"(+ 0 0 {string.Join(' ', items.Select(i => $"(ite {Word(i)} {network.Cost(i)} 0)"))})";
        long least = ways.Min(w => w.Cost);
        script.AppendLine($"(push)(assert (<= {cost} {least}))(check-sat)(pop)(push)(assert (< {cost} {least}))(check-sat)(pop)");
        answers.AddRange(["sat", "unsat"]);
        return (script.ToString(), answers);
    }

    private static void Granting(StringBuilder script, List<string> answers, Item[] items, ImmutableArray<Item> granted, string answer)
    {
        script.AppendLine($"(push)(assert (and true {string.Join(' ', items.Select(i => granted.Contains(i) ? Word(i) : $"(not {Word(i)})"))}))(check-sat)(pop)");
        answers.Add(answer);
    }

    private static string Word(Item item) => $"{(item.Do == Relief.Waive ? "w" : "s")}{item.At}";

    private static string Said(Guard guard, int action, string soft) => guard switch
    {
        Leaf { Mode: Mode.Before } leaf => $"(and d{leaf.Target} (or (< t{leaf.Target} t{action}) (and {soft} (<= t{leaf.Target} t{action}))))",
        Leaf { Mode: Mode.Together } leaf => $"(and d{leaf.Target} (<= t{leaf.Target} t{action}))",
        Leaf leaf => $"d{leaf.Target}",
        All all => $"(and true {string.Join(' ', all.Of.Select(g => Said(g, action, soft)))})",
        Any any => $"(or false {string.Join(' ', any.Of.Select(g => Said(g, action, soft)))})",
        AtLeast some => $"(>= (+ 0 0 {string.Join(' ', some.Of.Select(g => $"(ite {Said(g, action, soft)} 1 0)"))}) {some.Count})",
        _ => throw new InvalidOperationException(),
    };
}
