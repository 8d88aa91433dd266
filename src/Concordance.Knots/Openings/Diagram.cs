using Concordance.Knots.Diagrams;
using Concordance.Knots.Networks;

namespace Concordance.Knots.Openings;

/// <summary>A question as one function: which items open the way to all goals.</summary>
internal sealed class Diagram
{
    private readonly Question _question;
    private readonly IReadOnlyList<Item> _items;

    /// <param name="enough">Items each of which opens the way alone; what the others do is told by the closure, without them.</param>
    private Diagram(Question question, Item[] enough, CancellationToken stop)
    {
        _question = question;
        Functions = new(question.MostNodes, question.MostWork, stop);
        Families = new(Functions, question.MostNodes, stop);
        Item[] others = [.. question.Items.Except(enough)];
        SymbolicClosure closure = new(new Residue(question.Network, others, stop), others, Functions, waitedForFirst: enough.Length > 0);
        _items = [.. closure.Items, .. enough];
        if (_items.Count > SymbolicClosure.MostVariables) throw new TooLargeException();
        Opened = MonotoneFunctions.True;
        foreach (int goal in question.Network.Goals) Opened = Functions.And(Opened, closure.Reached(goal));
        // Joined among themselves first, last variable first: each takes one node.
        int alone = MonotoneFunctions.False;
        for (int v = _items.Count - 1; v >= closure.Items.Count; v--) alone = Functions.Or(Functions.Variable(v), alone);
        Opened = Functions.Or(Opened, alone);
    }

    public MonotoneFunctions Functions { get; }

    public Families Families { get; }

    public int Opened { get; }

    public MinimalSets Minimal(int function) => new(Families, Families.Minimal(function), _items, _question.Network.Cost);

    /// <summary>Null where the diagrams outgrew their room.</summary>
    public static T? Try<T>(Question question, CancellationToken stop, Func<Diagram, T> ask) where T : class
    {
        if (Try(question, [], stop, ask) is { } plain) return plain;
        return AloneEnough.Of(question, stop) is { Length: > 0 } enough ? Try(question, enough, stop, ask) : null;
    }

    private static T? Try<T>(Question question, Item[] enough, CancellationToken stop, Func<Diagram, T> ask) where T : class
    {
        try
        {
            return ask(new Diagram(question, enough, stop));
        }
        catch (TooLargeException)
        {
            return null;
        }
    }
}
