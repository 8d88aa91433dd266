using System.Collections.Frozen;

namespace Concordance.Tools.StoryMaker.Prose;

/// <summary>
/// The sentences of one half for one kind of story, by section: "== plan" begins a section, each line below it is one way to say it. Lines that
/// begin with "@" tell who takes part, lines that begin with "#" are notes. What may stand in a sentence is told at <see cref="SentenceWriter"/>.
/// </summary>
public sealed class ProseBook
{
    private readonly FrozenDictionary<string, string[]> _sections;

    private ProseBook(string name, IEnumerable<string> lines)
    {
        Name = name;
        Dictionary<string, List<string>> sections = new(StringComparer.Ordinal);
        List<string[]> cast = [];
        List<string>? section = null;
        foreach (string line in lines.Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#'))
        {
            if (line[0] == '@') cast.Add([.. line[1..].Split('|').Select(p => p.Trim())]);
            else if (line.StartsWith("== ", StringComparison.Ordinal)) sections[line[3..]] = section = [];
            else (section ?? throw new InvalidDataException($"{name}: '{line}' stands before the first section")).Add(line);
        }

        Cast = cast;
        _sections = sections.ToFrozenDictionary(s => s.Key, s => s.Value.ToArray(), StringComparer.Ordinal);
    }

    public string Name { get; }

    /// <summary>The lines "@ role | …", cut at the bars.</summary>
    public IReadOnlyList<string[]> Cast { get; }

    public IEnumerable<string> Sections => _sections.Keys;

    public IEnumerable<string> AllLines => _sections.OrderBy(s => s.Key, StringComparer.Ordinal).SelectMany(s => s.Value);

    public IReadOnlyList<string> this[string section] =>
        _sections.TryGetValue(section, out string[]? lines) ? lines : throw new InvalidDataException($"{Name} has no section '{section}'");

    /// <summary>A book of a half: "strike", or "frames" for what all kinds of story share.</summary>
    public static ProseBook Read(StoryHalf half, string name)
    {
        string resource = $"{half}/{name}.prose";
        using StreamReader reader = new(typeof(ProseBook).Assembly.GetManifestResourceStream(resource) ?? throw new InvalidDataException($"{resource} is not embedded"));
        return new ProseBook(resource, reader.ReadToEnd().Split('\n'));
    }
}
