using System.Collections.Immutable;
using System.Globalization;
using Concordance.Knots.Networks;
using Concordance.Knots.Openings;

namespace Concordance.Cli.Networks;

/// <summary>The answer in words, for a reader at a terminal.</summary>
public static class NetworkWords
{
    public static void Write(NamedNetwork named, NetworkAnswer answer, TextWriter lines)
    {
        Network network = named.Network;
        string Name(int action) => NameOf(network.Actions[action]);
        answer.Begin();
        lines.WriteLine(answer.Closure is { } closure ? $"CAN HAPPEN   {Number(closure.Reached.Length)} of {Number(network.Actions.Length)} actions" : "CAN HAPPEN   not known: time ran out");
        foreach (ImmutableArray<int> step in answer.Closure?.Steps.Where(s => s.Length > 1) ?? []) lines.WriteLine($"  at one stroke: {string.Join(", ", step.Select(Name))}");
        bool stuck = false;
        foreach (ImmutableArray<int> core in answer.Cores())
        {
            if (!stuck) lines.WriteLine("STUCK        each waits for another, although all outside have acted");
            stuck = true;
            lines.WriteLine(core.Length == 1 ? $"  {Name(core[0])}: nobody has offered this" : "  " + string.Join(", ", core.Select(Name)));
        }

        if (!stuck && !answer.AllCores) lines.WriteLine("STUCK        which actions hold each other up was not found within what was given of time and lines");
        if (stuck && !answer.AllCores) lines.WriteLine("  there are more than are listed here");
        Ways(named, answer, lines);
        lines.WriteLine("Logic only, not advice.");
    }

    private static void Ways(NamedNetwork named, NetworkAnswer answer, TextWriter lines)
    {
        int listed = 0;
        bool needed = true;
        lines.WriteLine(Counted(answer));
        lines.Flush();
        foreach (WayOut way in answer.Ways())
        {
            needed = way.Items.Length > 0;
            if (needed) lines.WriteLine("  " + string.Join(" + ", way.Items.Select(i => Said(named.Network, i))));
            if (listed++ == 0) lines.Flush();
        }

        if (!answer.InOrder) lines.WriteLine("  in no order: time ran out before the first could be shown to be the least");
        else if (answer.Count is null && listed > 1) lines.WriteLine("  in order, least first");
        if (!needed) lines.WriteLine("  none needed: every goal can be reached");
        else if (!answer.Complete && (answer.Count is null || listed < answer.Count)) lines.WriteLine(answer.Count is null && listed == 0 ? "  none found in this time" : "  there are more than are listed here");
    }

    public static string NameOf(Act action) => action.Name ?? "action " + Number(action.Id);

    private static string Counted(NetworkAnswer answer)
    {
        if (answer.Count is not { } count) return "WAYS OUT     not counted, for that takes longer than was given:";
        if (count.IsZero) return "WAYS OUT     none: no condition that may be dropped or softened opens the way";
        string product = answer.Factors.Length > 1 ? " = " + string.Join(" × ", answer.Factors.Select(f => f.ToString("D", CultureInfo.InvariantCulture))) + ", one of each independent knot" : "";
        return $"WAYS OUT     {count.ToString("D", CultureInfo.InvariantCulture)}{product}, least cost {answer.LeastCost?.ToString(CultureInfo.InvariantCulture)}";
    }

    private static string Said(Network network, Item item)
    {
        Condition condition = network.Conditions[item.At];
        string what = item.Do == Relief.Waive ? "drop" : "accept at the same time";
        return $"{what} condition {Number(condition.Id)} of {NameOf(network.Actions[condition.Action])} ({GuardWords.Of(network, condition.Guard)})";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
