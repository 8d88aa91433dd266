using Concordance.Language;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>Two years in which one thing was built or founded: "the ferry, built in 2009", "the Maid of Skarvik was built in 2006". A thing begins once.</summary>
internal static class YearOfOrigin
{
    private static readonly RuleId Rule = new("differences/year-of-origin");

    private const int Before = 8;

    /// <param name="Names">Names in what was built, in lower case.</param>
    /// <param name="Noun">The noun for it; null where it is only named.</param>
    private sealed record Origin(ReadReport In, string Verb, string Year, HashSet<string> Names, string? Noun, Place At);

    public static void Find(Joined story, Findings findings)
    {
        foreach (IGrouping<string, Origin> verb in story.Reports.SelectMany(Read).GroupBy(o => o.Verb, StringComparer.Ordinal))
        {
            Origin[] told = OneEach.Of(verb, o => o.In, o => o.Year);
            for (int j = 1; j < told.Length; j++)
                if (told.Take(j).FirstOrDefault(i => i.Year != told[j].Year && AreOne(i, told[j])) is { } one && !findings.Tells(one.At, told[j].At))
                {
                    findings.Conflict(Rule, ConflictKind.Date, $"the year in which it was {one.In.Parsed.Form(one.In.Parsed.TokenAt(one.At.Span.End - 1) - 2)}", [], [one.At, told[j].At], "one thing begins in one year", matter: MatterKind.Question);
                    break;
                }
        }
    }

    /// <summary>By a shared name, by one noun, or where the noun of the one stands for a name that both reports have.</summary>
    private static bool AreOne(Origin a, Origin b)
    {
        if (a.Names.Count > 0 && b.Names.Count > 0) return a.Names.Overlaps(b.Names);
        if (a.Names.Count == 0 && b.Names.Count == 0) return a.Noun is not null && a.Noun == b.Noun;
        (Origin named, Origin other) = a.Names.Count > 0 ? (a, b) : (b, a);
        return (named.Noun is null || named.Noun == other.Noun) && named.Names.Any(n => Enumerable.Range(0, other.In.Parsed.Count).Any(t => char.IsUpper(other.In.Parsed.Form(t)[0]) && other.In.Parsed.Lower(t) == n));
    }

    private static IEnumerable<Origin> Read(ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 1; t + 2 < parsed.Count; t++)
        {
            if (parsed.Lower(t) is not ("built" or "founded" or "established" or "launched" or "erected") || parsed.Lower(t + 1) != "in" || !IsYear(parsed.Form(t + 2)) || report.IsSetAside(t)) continue;
            if (Thing(parsed, t) is not (>= 0 and var thing)) continue;
            HashSet<string> names = [.. parsed.TokensOf(parsed.ShortPhrase(thing)).Where(i => char.IsUpper(parsed.Form(i)[0]) && parsed.Sentences[parsed.SentenceOf[i]].First != i).Select(parsed.Lower)];
            yield return new Origin(report, parsed.Lower(t), parsed.Form(t + 2), names, char.IsUpper(parsed.Form(thing)[0]) ? null : parsed.Lemma(thing), report.Report.At(Span.Hull(parsed.ShortPhrase(thing), parsed.Spans[t + 2])));
        }
    }

    /// <summary>The noun or name in front, over "was" and a comma.</summary>
    private static int Thing(ParsedText parsed, int verb)
    {
        for (int t = verb - 1; t > 0 && t > verb - Before && parsed.SentenceOf[t] == parsed.SentenceOf[verb]; t--)
        {
            // "The bridge at Skarvik, built in 1931".
            bool where = parsed.Pos[t] == Pos.PROPN && parsed.Pos[t - 1] == Pos.ADP;
            if (!where && parsed.Pos[t] is Pos.NOUN or Pos.PROPN) return t;
            if (!where && parsed.Pos[t] is not (Pos.AUX or Pos.PUNCT or Pos.ADV or Pos.PRON or Pos.ADP) || Phrases.IsNot(parsed.Lower(t))) return -1;
        }

        return -1;
    }

    private static bool IsYear(string form) => form.Length == 4 && form.All(char.IsAsciiDigit) && form[0] is '1' or '2';
}
