using System.Text.Json;

namespace Concordance.Tools.Measure;

/// <summary>gold/floors.json: figures that must not fall. A floor rises by hand or with --raise; it is lowered by hand alone, in a commit that says why.</summary>
public sealed class Floors
{
    private readonly SortedDictionary<string, double> _floors = new(StringComparer.Ordinal);
    private readonly string _path;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    public Floors(string project)
    {
        _path = Path.Combine(project, "gold", "floors.json");
        if (!File.Exists(_path)) return;
        foreach ((string name, double floor) in JsonSerializer.Deserialize<Dictionary<string, double>>(File.ReadAllText(_path))!) _floors[name] = floor;
    }

    /// <summary>One line for each figure below its floor.</summary>
    public IEnumerable<string> Broken(IEnumerable<Figure> figures) =>
        from figure in figures
        where _floors.TryGetValue(figure.Name, out double floor) && figure.Percent < floor - 0.05
        select FormattableString.Invariant($"{figure.Name} is {figure.Percent:0.0}, its floor is {_floors[figure.Name]:0.0} (gold/floors.json)");

    /// <summary>Lifts each floor to the whole percent that was reached, and gives one to figures without; none falls.</summary>
    public void Raise(IEnumerable<Figure> figures)
    {
        foreach (Figure figure in figures)
            if (Math.Floor(figure.Percent) is > 0 and double reached && reached > _floors.GetValueOrDefault(figure.Name)) _floors[figure.Name] = reached;
        File.WriteAllText(_path, JsonSerializer.Serialize(_floors, Indented) + "\n");
    }
}
