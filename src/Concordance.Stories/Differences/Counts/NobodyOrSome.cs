using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Stories.Entities;
using Concordance.Stories.Measures;
using Concordance.Texts;

namespace Concordance.Stories.Differences.Counts;

/// <summary>"Nobody was hurt", "there were no deaths" in one report, and a number of hurt or dead in one of the same day or before. A number that comes later is a change.</summary>
internal static class NobodyOrSome
{
    private static readonly RuleId Rule = new("differences/nobody-or-some");

    /// <summary>Days from the number to the denial; later ones are of another event.</summary>
    private const int Farthest = 7;

    private sealed record Denial(ReadReport In, string Kind, int Told, Place At, Entity? Source, IReadOnlySet<string> Named);

    public static void Find(Joined story, MeasureTable measures, Findings findings)
    {
        ILookup<string, Denial> denials = story.Reports.SelectMany(r => Denials(story, r)).ToLookup(d => d.Kind, StringComparer.Ordinal);
        foreach (IReadOnlyList<Measured> group in measures.Groups.Where(g => g[0].IsToll))
            foreach (Denial denial in group[0].Keys.SelectMany(k => denials[k]).Distinct())
                if (group.FirstOrDefault(m => m.In != denial.In && AreOne(m, denial)) is { } some && !findings.Tells(some.At, denial.At))
                {
                    bool two = some.Source?.Who is not null && denial.Source is not null && !ReferenceEquals(some.Source.Who, denial.Source);
                    findings.Conflict(Rule, two ? ConflictKind.Dispute : ConflictKind.Number, $"whether anybody: {some.Name}", some.Of is { } of ? [of] : [], [some.At, denial.At], "one tells of some, the other of nobody", matter: MatterKind.Question);
                }
    }

    private static bool AreOne(Measured some, Denial none) =>
        some.Told is { } told && none.Told >= told && none.Told - told <= Farthest && (some.Named.Count == 0 || none.Named.Count == 0 || some.Named.Overlaps(none.Named));

    private static IEnumerable<Denial> Denials(Joined story, ReadReport report)
    {
        if (story.DayOf(report).Value?.DayNumber is not { } told) yield break;
        ParsedText parsed = report.Parsed;
        for (int t = 0; t + 1 < parsed.Count; t++)
        {
            if (Denied(parsed, t) is not var (kinds, end)) continue;
            Statement? said = report.Innermost(parsed.Spans[t]);
            Entity? source = said?.Speaker is { Referents: [var one] } ? story.EntityOf(one) : null;
            SentenceRange range = parsed.Sentences[parsed.SentenceOf[t]];
            HashSet<string> named = new(Enumerable.Range(range.First, range.Count).Where(i => parsed.Pos[i] == Pos.PROPN && said?.Speaker?.Span.Overlaps(parsed.Spans[i]) != true).Select(parsed.Lower), StringComparer.Ordinal);
            foreach (string kind in kinds) yield return new Denial(report, kind, told, report.Report.At(parsed.SpanOf(t, end)), source, named);
        }
    }

    /// <summary>What nobody is, and the word behind the words for it.</summary>
    private static (string[] Kinds, int End)? Denied(ParsedText parsed, int t)
    {
        int verb = parsed.Lower(t) switch { "nobody" => t + 1, "no" when parsed.Lower(t + 1) == "one" => t + 2, _ => -1 };
        if (verb > 0 && parsed.Lower(verb) is "was" or "were" or "died" or "drowned")
        {
            int deed = parsed.Lower(verb) is "was" or "were" ? verb + 1 : verb;
            string? kind = deed < parsed.Count ? MeasureReader.TollOf(parsed.Lower(deed)) ?? MeasureReader.TollOf(parsed.Lemma(deed)) : null;
            return kind is "dead" or "injured" ? ([kind], deed + 1) : null;
        }

        if (parsed.Lower(t) != "no" || IsUnsure(parsed, t)) return null;
        return parsed.Lower(t + 1) switch
        {
            "injuries" => (["injured"], t + 2),
            "deaths" or "fatalities" => (["dead"], t + 2),
            "casualties" => (["dead", "injured"], t + 2),
            _ => null,
        };
    }

    /// <summary>"No deaths so far", "if there are no deaths": not told for good.</summary>
    private static bool IsUnsure(ParsedText parsed, int no)
    {
        SentenceRange range = parsed.Sentences[parsed.SentenceOf[no]];
        for (int t = range.First; t < range.End; t++)
            if (parsed.Lower(t) is "if" or "immediate" or "far" or "yet" or "initially" or "first" or "earlier" || parsed.Tags[t] == "MD") return true;
        return false;
    }
}
