using System.Collections.Immutable;
using System.Text;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Talks;
using Concordance.Texts;
using Room = System.Reflection.Assembly;

namespace Concordance.Dossiers.Reasons;

/// <summary>The examples that lie beside a rule, embedded with it: "attribution/according-to" has Attribution/AccordingTo.examples.</summary>
public static class RuleExamples
{
    private static readonly ImmutableArray<Room> Rooms = [typeof(Report).Assembly, typeof(Token).Assembly, typeof(Reader).Assembly, typeof(StoryReader).Assembly, typeof(TalksReader).Assembly, typeof(RuleExamples).Assembly];

    private static readonly ImmutableSortedDictionary<string, (Room Room, string Name)> Files = Rooms
        .SelectMany(r => r.GetManifestResourceNames().Where(n => n.EndsWith(".examples", StringComparison.Ordinal)).Select(n => (Rule: RuleOf(n), Room: r, Name: n)))
        .GroupBy(f => f.Rule).ToImmutableSortedDictionary(g => g.Key, g => (g.First().Room, g.First().Name), StringComparer.Ordinal);

    /// <summary>The lines of a rule's examples without its remarks; empty where a rule has none.</summary>
    public static ImmutableArray<string> Of(string rule)
    {
        if (!Files.TryGetValue(rule, out (Room Room, string Name) file)) return [];
        using StreamReader reader = new(file.Room.GetManifestResourceStream(file.Name)!);
        return [.. reader.ReadToEnd().Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] is not ('#' or '@'))];
    }

    /// <summary>"Attribution/AccordingTo.examples" in the spelling of rule ids; folders between are for order only.</summary>
    private static string RuleOf(string file)
    {
        string[] parts = file[..^".examples".Length].Split('/', '\\');
        return $"{Dashed(parts[0])}/{Dashed(parts[^1])}";
    }

    private static string Dashed(string name)
    {
        StringBuilder dashed = new();
        foreach (char c in name) dashed.Append(char.IsUpper(c) && dashed.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(c));
        return dashed.ToString();
    }
}
