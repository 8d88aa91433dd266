using Concordance.Knots.Diagrams;
using Concordance.Knots.Networks;

namespace Concordance.Knots.Openings;

/// <summary>A question as one function: which items open the way to all goals.</summary>
internal sealed class Diagram
{
    private readonly Question _question;
    private readonly IReadOnlyList<Item> _items;

    private Diagram(Question question, CancellationToken stop)
    {
        _question = question;
        Functions = new(question.MostNodes, question.MostWork, stop);
        Families = new(Functions, question.MostNodes, stop);
        SymbolicClosure closure = new(new Residue(question.Network, question.Items, stop), question.Items, Functions);
        _items = closure.Items;
        Opened = MonotoneFunctions.True;
        foreach (int goal in question.Network.Goals) Opened = Functions.And(Opened, closure.Reached(goal));
    }

    public MonotoneFunctions Functions { get; }

    public Families Families { get; }

    public int Opened { get; }

    public MinimalSets Minimal(int function) => new(Families, Families.Minimal(function), _items, _question.Network.Cost);

    /// <summary>Null where the diagrams outgrew their room.</summary>
    public static T? Try<T>(Question question, CancellationToken stop, Func<Diagram, T> ask) where T : class
    {
        try
        {
            return ask(new Diagram(question, stop));
        }
        catch (TooLargeException)
        {
            return null;
        }
    }
}
