using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Stories.Claims;
using Concordance.Stories.Differences.Figures;
using Concordance.Stories.Measures;
using Concordance.Texts;

namespace Concordance.Stories.Differences.Counts;

/// <summary>"Five of her eleven crew drowned", "six of the eleven crew died": of one whole, told with one number, two parts under one verb.</summary>
internal static class PartsOfOneCount
{
    private static readonly RuleId Rule = new("differences/parts-of-one-count");

    private sealed record Part(ReadReport In, int Number, Place At);

    public static void Find(Joined story, Findings findings)
    {
        IEnumerable<(string Key, Part Told)> all = story.Reports.SelectMany(Parts);
        foreach (IGrouping<string, (string Key, Part Told)> same in all.GroupBy(p => p.Key, StringComparer.Ordinal))
        {
            Part[] told = [.. same.Select(p => p.Told)];
            if (told.FirstOrDefault(t => t.In != told[0].In && t.Number != told[0].Number) is { } other && told.GroupBy(t => t.In.Report.Id).All(g => g.Select(t => t.Number).Distinct().Count() == 1))
                findings.Conflict(Rule, ConflictKind.Number, "a part of one number", [], [told[0].At, other.At], "two reports give one whole and two parts of it", "it was counted again in between");
        }
    }

    private static IEnumerable<(string, Part)> Parts(ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 1; t + 3 < parsed.Count; t++)
        {
            if (parsed.Lower(t) != "of" || parsed.Lower(t + 1) is not ("the" or "its" or "their" or "her" or "his" or "all")) continue;
            int part = t - 1;
            while (part > 0 && parsed.SentenceOf[part - 1] == parsed.SentenceOf[t] && report.Quantities.Any(q => q.Span.Contains(parsed.Spans[part - 1]) && q.Span.Contains(parsed.Spans[part]))) part--;
            if (Count.Of(report, part) is not var (number, end) || end != t || Count.Of(report, t + 2) is not var (whole, noun) || whole <= number) continue;
            while (noun < parsed.Count && parsed.Pos[noun] is Pos.ADJ) noun++;
            if (noun >= parsed.Count || parsed.Pos[noun] != Pos.NOUN || Verb(parsed, part, t, noun) is not { } verb) continue;
            yield return ($"{whole} {EventKin.Of(parsed, noun)} {verb}", new Part(report, number, report.Report.At(parsed.SpanOf(part, noun + 1))));
        }
    }

    /// <summary>The family of the verb behind the noun, which is told as done and not denied.</summary>
    private static string? Verb(ParsedText parsed, int part, int of, int noun)
    {
        int verb = -1;
        for (int t = noun + 1; t < parsed.Count && parsed.SentenceOf[t] == parsed.SentenceOf[noun] && verb < 0; t++)
            if (parsed.Pos[t] == Pos.VERB) verb = t;
        if (verb < 0 || EventKin.IsGeneral(parsed, verb) || parsed.HasNot(verb) || parsed.HasChild(verb, "will", "would", "could", "may", "might")) return null;
        return MeasureReader.TollOf(parsed.Lower(verb)) ?? MeasureReader.TollOf(parsed.Lemma(verb)) ?? EventKin.Of(parsed, verb);
    }
}
