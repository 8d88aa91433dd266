using System.Collections.Immutable;
using System.Globalization;
using Concordance.Knots.Networks;
using Concordance.Knots.Openings;

namespace Concordance.Cli.Networks;

/// <summary>The answer in words, for a reader at a terminal.</summary>
public static class NetworkWords
{
    public static void Write(Network network, NetworkAnswer answer, TextWriter lines)
    {
        string Name(int action) => NameOf(network.Actions[action]);
        lines.WriteLine($"CAN HAPPEN   {Number(answer.Closure.Reached.Length)} of {Number(network.Actions.Length)} actions");
        foreach (ImmutableArray<int> step in answer.Closure.Steps.Where(s => s.Length > 1)) lines.WriteLine($"  at one stroke: {string.Join(", ", step.Select(Name))}");
        if (answer.Cores.Length > 0) lines.WriteLine("STUCK        each waits for another, although all outside have acted");
        foreach (ImmutableArray<int> core in answer.Cores) lines.WriteLine(core.Length == 1 ? $"  {Name(core[0])}: nobody has offered this" : "  " + string.Join(", ", core.Select(Name)));
        lines.WriteLine(Counted(answer));
        foreach (WayOut way in answer.Ways) lines.WriteLine("  " + string.Join(" + ", way.Items.Select(i => Said(network, i))));
        if (!answer.Complete) lines.WriteLine("  there are more than are listed here");
        lines.WriteLine("Logic only, not advice.");
    }

    public static string NameOf(Act action) => action.Name ?? "action " + Number(action.Id);

    private static string Counted(NetworkAnswer answer)
    {
        if (answer.Count is not { } count) return "WAYS OUT     not counted: too many to hold, or time ran out";
        if (count.IsZero) return "WAYS OUT     none: no condition that may be dropped or softened opens the way";
        if (answer.LeastCost == 0 && count.IsOne && answer.Ways.All(w => w.Items.IsEmpty)) return "WAYS OUT     none needed: every goal can be reached";
        string product = answer.Factors.Length > 1 ? " = " + string.Join(" × ", answer.Factors.Select(f => f.ToString("D", CultureInfo.InvariantCulture))) + ", one of each independent knot" : "";
        return $"WAYS OUT     {count.ToString("D", CultureInfo.InvariantCulture)}{product}, least cost {answer.LeastCost?.ToString(CultureInfo.InvariantCulture)}";
    }

    private static string Said(Network network, Item item)
    {
        Condition condition = network.Conditions[item.At];
        string what = item.Do == Relief.Waive ? "drop" : "accept at the same time";
        return $"{what} condition {Number(condition.Id)} of {NameOf(network.Actions[condition.Action])}";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
