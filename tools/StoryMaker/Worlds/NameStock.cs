using Concordance.Tools.StoryMaker.Chance;

namespace Concordance.Tools.StoryMaker.Worlds;

/// <summary>
/// The names of one half: "people" lines hold given names (m or f before each) and surnames of one language, "towns", "brands", "outlets",
/// "agencies" and "states" are lists. "Oleksandr/Alexander" is one name in two romanisations, "Mar, Salt + holm, mere" are four names.
/// </summary>
public sealed class NameStock
{
    private readonly Dictionary<string, List<string[]>> _lines = new(StringComparer.Ordinal);
    private readonly SplitMix _chance;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public NameStock(StoryHalf half, SplitMix chance)
    {
        _chance = chance;
        foreach (string line in Lines(half).Where(l => l.Length > 0 && l[0] != '#'))
        {
            string[] parts = [.. line.Split('|').Select(p => p.Trim())];
            if (!_lines.TryGetValue(parts[0], out List<string[]>? lines)) _lines[parts[0]] = lines = [];
            lines.Add(parts[1..]);
        }
    }

    public static string[] Lines(StoryHalf half)
    {
        using StreamReader reader = new(typeof(NameStock).Assembly.GetManifestResourceStream($"{half}/names.txt")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries);
    }

    /// <summary>A person nobody else in the story shares a surname with.</summary>
    public (Spelling Given, Spelling Surname, bool Female) Person()
    {
        while (true)
        {
            string[] language = _chance.Pick(_lines["people"]);
            string given = _chance.Pick(language[0].Split(", ")), surname = _chance.Pick(language[1].Split(", "));
            if (_taken.Add(surname) && _taken.Add(given)) return (Spelling.Of(given[2..]), Spelling.Of(surname), given[0] == 'f');
        }
    }

    /// <summary>An entry of a list, each once in a story.</summary>
    public string One(string list)
    {
        while (true)
        {
            string[] parts = _chance.Pick(_lines[list])[0].Split(" + ");
            string between = list == "outlets" ? " " : "";
            string name = string.Join(between, parts.Select(p => _chance.Pick(p.Split(", "))));
            if (_taken.Add(name)) return name;
        }
    }

    /// <summary>Name, demonym and capital.</summary>
    public string[] State()
    {
        while (true)
            if (_chance.Pick(_lines["state"]) is { } state && _taken.Add(state[0]) && _taken.Add(state[2])) return state;
    }
}
