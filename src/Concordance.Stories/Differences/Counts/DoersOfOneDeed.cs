using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Stories.Measures;
using Concordance.Texts;

namespace Concordance.Stories.Differences.Counts;

/// <summary>How many they were who did it and got away: "three masked men", "two robbers". What is over has as many doers on every day; who is arrested is counted apart.</summary>
internal static class DoersOfOneDeed
{
    private static readonly RuleId Rule = new("differences/doers-of-one-deed");

    /// <summary>en.doers.txt: nouns for who robs, breaks in, attacks.</summary>
    private static readonly FrozenSet<string> Doers = WordList.ReadSet(typeof(DoersOfOneDeed), "en.doers.txt").ToFrozenSet(StringComparer.Ordinal);

    private const int Near = 3;

    private const decimal Farthest = 3;

    private sealed record Telling(ReadReport In, Quantity Of, Amount Range, Place At);

    public static void Find(Joined story, Findings findings)
    {
        Telling[] told = OneEach.Of(story.Reports.SelectMany(Read), t => t.In, t => t.Of.Value);
        for (int j = 1; j < told.Length; j++)
            if (told.Take(j).FirstOrDefault(i => AreAtOdds(i, told[j])) is { } one)
            {
                if (!findings.Tells(one.At, told[j].At)) findings.Conflict(Rule, ConflictKind.Number, "how many did it", [one.Of, told[j].Of], [one.At, told[j].At], "what is over has as many doers on every day", "two deeds are meant");
                return;
            }
    }

    private static bool AreAtOdds(Telling a, Telling b) =>
        !a.Range.Meets(b.Range) && Math.Max(Amount.Of(a.Of.Value), Amount.Of(b.Of.Value)) <= Farthest * Math.Min(Amount.Of(a.Of.Value), Amount.Of(b.Of.Value));

    private static IEnumerable<Telling> Read(ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        foreach (Quantity quantity in report.Quantities.Where(q => q is { Unit: null or "person", UpTo: null }))
        {
            int first = parsed.TokenAt(quantity.Span.Start);
            if (Doer(parsed, parsed.TokenAt(quantity.Span.End - 1)) is not (>= 0 and var noun) || IsPart(parsed, first, noun)) continue;
            yield return new Telling(report, quantity, Amount.Of(quantity), report.Report.At(Span.Hull(quantity.Span, parsed.Spans[noun])));
        }
    }

    /// <summary>"Three gunmen", "three masked men", "two men, masked".</summary>
    private static int Doer(ParsedText parsed, int last)
    {
        for (int t = last; t <= last + Near && t < parsed.Count && parsed.SentenceOf[t] == parsed.SentenceOf[last]; t++)
        {
            if (Doers.Contains(parsed.Lemma(t))) return t;
            if (!MeasureReader.IsPeople(parsed.Lemma(t)) && parsed.Lemma(t) is not ("man" or "person" or "people")) continue;
            return Enumerable.Range(t - Near, 2 * Near).Any(i => i >= last && i < parsed.Count && parsed.SentenceOf[i] == parsed.SentenceOf[t] && parsed.Lower(i) is "masked" or "hooded" or "armed") ? t : -1;
        }

        return -1;
    }

    /// <summary>"Two of the robbers", "the two robbers still at large", "two robbers were arrested".</summary>
    private static bool IsPart(ParsedText parsed, int first, int noun)
    {
        if (parsed.Lower(noun - 1) == "the" || parsed.Lower(first - 1) is "the" or "other" or "another" or "of" or "these" or "those") return true;
        SentenceRange range = parsed.Sentences[parsed.SentenceOf[noun]];
        for (int t = range.First; t < range.End; t++)
            if (parsed.Tags[t] == "MD" || parsed.Lemma(t) is "arrest" or "detain" or "kill" or "shoot" or "die" or "charge" or "convict" or "sentence" or "jail" or "identify" or "capture" or "catch" || Phrases.IsNot(parsed.Lower(t)) || parsed.Lower(t) is "year" or "years" or "last") return true;
        return false;
    }
}
