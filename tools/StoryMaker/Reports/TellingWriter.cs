using Concordance.Tools.StoryMaker.Chance;
using Concordance.Tools.StoryMaker.Prose;
using Concordance.Tools.StoryMaker.Worlds;

namespace Concordance.Tools.StoryMaker.Reports;

/// <summary>Finds the words for a telling: its own sentence, or a frame around what was said.</summary>
public sealed class TellingWriter(ProseBook book, ProseBook frames, SentenceWriter sentences, SplitMix chance)
{
    public Passage Write(Telling telling)
    {
        if (telling.Remark is not { } remark) return sentences.Write(chance.Pick(Generic(telling.Section) ? frames[telling.Section] : book[telling.Section]), telling);
        string[] said = remark.Content.Split("||", StringSplitOptions.TrimEntries);
        bool quote = said[^1].StartsWith('"'), twice = quote && said[^1].Contains('/', StringComparison.Ordinal);
        string[] lines = [.. frames[telling.Section.StartsWith("count", StringComparison.Ordinal) ? "count" : SectionOf(remark)].Where(l => (quote || !Has(l, "{Q}")) && (twice || !Has(l, "{R}")))];
        return sentences.Write(chance.Pick(lines), telling, said);
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
