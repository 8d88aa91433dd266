namespace Concordance.Tools.Measure;

/// <summary>What is asked of a task.</summary>
/// <param name="Errors">How many errors to list; never of dev or test parts.</param>
/// <param name="Data">Another file of the same form to run on, or null.</param>
/// <param name="Final">Allow test parts, once, at the end.</param>
public sealed record MeasureOptions(int Errors, string? Data, bool Final);

/// <summary>A figure with a floor: a name such as "names/uner-pud/F1" and a percentage.</summary>
public sealed record Figure(string Name, double Percent);

/// <summary>An error as the screen shows it: its kind (missed, invented, wrong edge …), where, the words, the rule.</summary>
public sealed record ErrorLine(string Kind, string Where, string Words, string Rule);

/// <summary>How often a rule was right of how many cases, counted on a part that it was not tuned on: what the product ships as the rule's record.</summary>
public sealed record RuleCount(string Rule, int Right, int Asked);

/// <summary>What a task measured.</summary>
public sealed record Measurement(IReadOnlyList<Table> Tables, IReadOnlyList<Figure> Figures, IReadOnlyList<ErrorLine> Errors)
{
    /// <summary>Sentences for docs/MEASURED.md below the tables (limits, conventions).</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Records of rules; empty where the data was tuned on.</summary>
    public IReadOnlyList<RuleCount> Rules { get; init; } = [];
}

/// <summary>One thing that can be measured: `dotnet run --project tools/Measure -- NAME`.</summary>
public interface IMeasureTask
{
    string Name { get; }

    /// <summary>One line for the list of tasks.</summary>
    string About { get; }

    Measurement Run(MeasureOptions options, SharedFolder shared);
}
