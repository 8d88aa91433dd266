using System.Text;
using Concordance.Knots.Networks;

namespace Concordance.Tests.Knots;

/// <summary>
/// A network as an answer set program: a plan is guessed as the step of each action done, and its conditions are checked; nothing of the fixed points is in it.
/// Concessions are guessed too, and clingo lists those that are minimal (domain heuristic, dominated answers left out).
/// </summary>
internal static class AnswerSetProgram
{
    public static string Of(Network network, IEnumerable<Item> items)
    {
        StringBuilder program = new();
        program.AppendLine($"step(1..{network.Actions.Length}). action(0..{network.Actions.Length - 1}).");
        program.AppendLine("{ at(A,T) : step(T) } 1 :- action(A). done(A) :- at(A,_). early(A,T) :- at(A,S), step(T), S < T. soon(A,T) :- at(A,S), step(T), S <= T.");
        program.AppendLine(":- at(A,T), at(B,T), A != B, not atomic(A). #const none = none.");
        foreach ((int a, Act act) in network.Actions.Index())
            if (act.IsAtomic) program.AppendLine($"atomic({a}).");
        foreach (Item item in items) program.AppendLine($"item({Word(item)}). {{ granted({Word(item)}) }}. #heuristic granted({Word(item)}). [1,false] #show granted/1.");
        program.AppendLine("#show granted/1. #defined granted/1. #defined item/1. #defined atomic/1.");
        int next = 0;
        foreach ((int c, Condition condition) in network.Conditions.Index())
        {
            int root = Node(program, condition.Guard, c, ref next);
            program.AppendLine($":- at({condition.Action},T), not granted({Word(new(Relief.Waive, c))}), not holds({root},T).");
        }

        foreach (int goal in network.Goals) program.AppendLine($":- not done({goal}).");
        return program.ToString();
    }

    public static string Word(Item item) => $"{(item.Do == Relief.Waive ? "w" : "s")}({item.At})";

    private static int Node(StringBuilder program, Guard guard, int condition, ref int next)
    {
        int node = next++;
        if (guard is Leaf leaf)
        {
            string holds = leaf.Mode switch { Mode.Before => "early({0},T)", Mode.Together => "soon({0},T)", _ => "done({0}), step(T)" };
            program.AppendLine($"holds({node},T) :- {string.Format(null, holds, leaf.Target)}.");
            if (leaf.Mode == Mode.Before) program.AppendLine($"holds({node},T) :- soon({leaf.Target},T), granted(s({condition})).");
            return node;
        }

        (int count, IReadOnlyList<Guard> of) = guard switch
        {
            All all => (all.Of.Length, all.Of),
            Any any => (1, any.Of),
            AtLeast some => (some.Count, (IReadOnlyList<Guard>)some.Of),
            _ => throw new InvalidOperationException(),
        };
        List<int> parts = [];
        foreach (Guard part in of) parts.Add(Node(program, part, condition, ref next));
        program.AppendLine(count <= 0 ? $"holds({node},T) :- step(T)." : parts.Count < count ? "" : $"holds({node},T) :- step(T), {count} {{ {string.Join("; ", parts.Select(p => $"holds({p},T)"))} }}.");
        if (parts.Count < count) program.AppendLine($"holds({node},T) :- step(T), 1 = 0.");
        return node;
    }
}
