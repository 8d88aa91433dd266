using Concordance.Tools.StoryMaker.Chance;
using Concordance.Tools.StoryMaker.Prose;
using Concordance.Tools.StoryMaker.Worlds;

namespace Concordance.Tools.StoryMaker.Reports;

/// <summary>Finds the words for a telling: its own sentence, or a frame around what was said.</summary>
public sealed class TellingWriter(ProseBook book, ProseBook frames, SentenceWriter sentences, Func<string, bool> isPerson, SplitMix chance)
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private string? _lastSpeaker;

    public Passage Write(Telling telling)
    {
        Passage passage = Words(telling);
        string[] people = [.. passage.Marks.Where(m => m.Kind == MarkKind.Mention && isPerson(m.Of)).Select(m => m.Of).Distinct()];
        _lastSpeaker = people.Length > 1 ? null : telling.Remark?.Speaker is { } speaker && isPerson(speaker) ? speaker : null;
        return passage;
    }

    private Passage Words(Telling telling)
    {
        if (telling.Remark is not { } remark) return sentences.Write(chance.Pick(Generic(telling.Section) ? frames[telling.Section] : book[telling.Section]), telling);
        string[] said = remark.Content.Split("||", StringSplitOptions.TrimEntries);
        bool quote = said[^1].StartsWith('"'), twice = quote && said[^1].Contains('/', StringComparison.Ordinal);
        string[] lines = [.. frames[telling.Section.StartsWith("count", StringComparison.Ordinal) ? "count" : SectionOf(remark)].Where(l => (quote || !Has(l, "{Q")) && (twice || !Has(l, "R}")))];
        // No report uses one frame twice while it has another.
        string line = chance.Pick(lines.Any(l => !_used.Contains(l)) ? [.. lines.Where(l => !_used.Contains(l))] : lines);
        _used.Add(line);
        // "She also …": only where nobody else was named since, and where the speaker is the subject.
        if (_lastSpeaker == remark.Speaker && Has(line, "{S} ~") && chance.Percent(60)) line = line.Replace("{S}", "{S:he}", StringComparison.Ordinal);
        return sentences.Write(line, telling, said);
    }

    private static bool Has(string line, string slot) => line.Contains(slot, StringComparison.Ordinal);

    private static bool Generic(string section) => section.StartsWith("paper", StringComparison.Ordinal) || section.StartsWith("meet", StringComparison.Ordinal) || section is "host" or "mediator" or "came" or "stayed";

    private static string SectionOf(Remark remark) => remark switch
    {
        { Way: Way.Unnamed } => "unnamed",
        { Way: Way.Agency } => "agency",
        { Act: "say", Speaker: ['A' or 'B' or 'O'] } => "body",
        { Way: Way.Briefing } => "briefing",
        _ => remark.Act,
    };
}
