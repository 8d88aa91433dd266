using Concordance.Language;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>The colour of one thing that somebody wore or drove, where each report tells of one such thing: "she wore a red jacket", "last seen in a yellow jacket".</summary>
internal static class ColourOfOne
{
    private static readonly RuleId Rule = new("differences/colour-of-one");

    private sealed record Telling(ReadReport In, string Thing, string Colour, Place At);

    public static void Find(Joined story, Findings findings)
    {
        foreach (IGrouping<string, Telling> thing in story.Reports.SelectMany(Read).GroupBy(t => t.Thing, StringComparer.Ordinal))
        {
            Telling[] told = OneEach.Of(thing, t => t.In, t => t.Colour);
            for (int j = 1; j < told.Length; j++)
                if (told.Take(j).FirstOrDefault(i => i.Colour != told[j].Colour) is { } one)
                {
                    if (!findings.Tells(one.At, told[j].At)) findings.Conflict(Rule, ConflictKind.Status, $"the colour of the {thing.Key}", [], OneEach.AllAtOdds(one, told[j], told, t => t.In, (a, b) => a.Colour != b.Colour).Select(t => t.At), "one thing in two colours", "two of them are meant", matter: MatterKind.Question);
                    break;
                }
        }
    }

    /// <summary>"A red jacket", "red jacket", "her jacket was red", "Her jacket? Red.": one of them.</summary>
    private static IEnumerable<Telling> Read(ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 1; t < parsed.Count; t++)
        {
            if (parsed.Tags[t] is not ("NN" or "NNP") || !IsWorn(parsed.Lower(t)) || report.IsSetAside(t)) continue;
            int before = parsed.Pos[t - 1] == Pos.NOUN && !IsColour(parsed.Lower(t - 1)) ? t - 2 : t - 1, behind = t + 1;
            while (behind < parsed.Count && behind < t + 3 && parsed.Lower(behind) is "was" or "is" or "?") behind++;
            if (before >= 0 && IsColour(parsed.Lower(before)) && parsed.SentenceOf[before] == parsed.SentenceOf[t]) yield return new Telling(report, parsed.Lower(t), Colour(parsed.Lower(before)), report.Report.At(parsed.SpanOf(before, t + 1)));
            else if (behind > t + 1 && behind < parsed.Count && IsColour(parsed.Lower(behind))) yield return new Telling(report, parsed.Lower(t), Colour(parsed.Lower(behind)), report.Report.At(parsed.SpanOf(t, behind + 1)));
        }
    }

    private static bool IsWorn(string word) => word is "jacket" or "coat" or "hoodie" or "anorak" or "hat" or "backpack" or "dress" or "jumper" or "shirt" or "van";

    private static bool IsColour(string word) => word is "red" or "yellow" or "blue" or "green" or "white" or "black" or "grey" or "gray" or "orange" or "brown";

    private static string Colour(string word) => word == "gray" ? "grey" : word;
}
