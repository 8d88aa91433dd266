using System.Collections.Immutable;
using System.Text.Json;
using Concordance.Texts;
using Concordance.Tools.Measure.Attributions;
using Concordance.Tools.Measure.Differences;

namespace Concordance.Tools.Measure.Alike;

/// <summary>A group of gold/blind/stories.jsonl: texts of PolNeAR train that tell one event, and what was marked in them.</summary>
public sealed record BlindGroup(string Name, ImmutableArray<Report> Texts, ILookup<string, Gold<MarkedMatter>> Marked)
{
    public static ImmutableArray<BlindGroup> Read(SharedFolder shared)
    {
        string corpus = shared.File("corpora", "measure", "polnear", "train.jsonl");
        (string Group, string Kind, MarkedMatter Matter)[] items = [.. File.ReadLines(Path.Combine(shared.Project, "gold", "blind", "stories.jsonl")).Where(l => l.Length > 0).Select((l, i) => Item(l, i))];
        HashSet<string> wanted = [.. items.SelectMany(i => i.Matter.Passages.Select(p => p.File))];
        Dictionary<string, Report> texts = PolnearCorpus.Read(corpus).Where(a => wanted.Contains(a.Name)).ToDictionary(a => a.Name, a => new Report(a.Text, [new ReportFile(a.Name, "")], "en"), StringComparer.Ordinal);
        if (wanted.FirstOrDefault(w => !texts.ContainsKey(w)) is { } absent) throw new InvalidDataException($"{corpus}: {absent} is not there, whose passages gold/blind/stories.jsonl marks: use the corpus its README names");
        return [.. items.GroupBy(i => i.Group).Select(g => new BlindGroup(g.Key, [.. g.SelectMany(i => i.Matter.Passages.Select(p => p.File)).Distinct().Order(StringComparer.Ordinal).Select(f => texts[f])], g.ToLookup(i => i.Kind, i => new Gold<MarkedMatter>(i.Matter))))];
    }

    private static (string, string, MarkedMatter) Item(string line, int number)
    {
        JsonElement item = JsonDocument.Parse(line).RootElement;
        ImmutableArray<Passage> passages = [.. item.GetProperty("spans").EnumerateArray().Select(s => new Passage(s.GetProperty("doc").GetString()!, new Span(s.GetProperty("start").GetInt32(), s.GetProperty("end").GetInt32())))];
        return (item.GetProperty("group").GetString()!, item.GetProperty("kind").GetString()!, new MarkedMatter($"line {number + 1}", passages));
    }
}
