using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Differences.Counts;

/// <summary>How many came to one protest or strike of one day: "some 20,000 demonstrators took part in Saturday's march", "which brought 25,000 people onto the streets on Saturday".</summary>
internal static class Turnout
{
    private static readonly RuleId Rule = new("differences/turnout");

    /// <summary>Verbs that a crowd is counted under: who does it, or who is brought.</summary>
    private static readonly FrozenSet<string> Verbs = "protest demonstrate march rally gather strike walk take join attend turn bring draw assemble participate down".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Protests = "protest demonstrate demonstration demonstrator protester march marcher rally procession street".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Strikes = "strike stoppage walkout striker picket".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private const decimal Fewest = 20, Farthest = 10;

    private sealed record Crowd(ReadReport In, Quantity Of, Amount Range, decimal Value, string Kind, int Day, HashSet<Entity> Where, Entity? Source, Place At);

    public static void Find(Joined story, Findings findings)
    {
        foreach (IGrouping<(string, int), Crowd> one in story.Reports.SelectMany(r => Read(story, r)).GroupBy(c => (c.Kind, c.Day)))
        {
            Crowd[] told = OneEach.Of(one, c => c.In, c => c.Value);
            for (int j = 1; j < told.Length; j++)
                if (told.Take(j).FirstOrDefault(i => AreAtOdds(i, told[j])) is { } first)
                {
                    Tell(first, told[j], told, findings);
                    break;
                }
        }
    }

    private static void Tell(Crowd one, Crowd other, Crowd[] told, Findings findings)
    {
        if (findings.Tells(one.At, other.At)) return;
        bool two = one.Source is not null && other.Source is not null && !ReferenceEquals(one.Source, other.Source);
        findings.Conflict(Rule, two ? ConflictKind.Dispute : ConflictKind.Number, "how many came", [one.Of, other.Of], OneEach.AllAtOdds(one, other, told, t => t.In, AreAtOdds).Select(t => t.At), "two numbers of one crowd do not meet", "two crowds of one day are meant");
    }

    private static bool AreAtOdds(Crowd a, Crowd b) =>
        !a.Range.Meets(b.Range) && Math.Max(a.Value, b.Value) <= Farthest * Math.Min(a.Value, b.Value) && (a.Where.Count == 0 || b.Where.Count == 0 || a.Where.Overlaps(b.Where));

    private static IEnumerable<Crowd> Read(Joined story, ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        foreach (Quantity quantity in report.Quantities.Where(q => q is { UpTo: null, Unit: null or "person", Of: not null, PerSide: false, Against: null }))
        {
            if (!decimal.TryParse(quantity.Value, null, out decimal value) || value < Fewest) continue;
            int first = parsed.TokenAt(quantity.Span.Start), last = parsed.TokenAt(quantity.Span.End - 1), verb = VerbOf(parsed, last);
            SentenceRange sentence = parsed.Sentences[parsed.SentenceOf[first]];
            if (verb < 0 || !Verbs.Contains(parsed.Lemma(verb)) || !IsDone(parsed, verb) || IsPart(parsed, sentence, first, last) || Kind(parsed, sentence, verb) is not { } kind || DayOf(story, report, sentence) is not { } day) continue;
            HashSet<Entity> where = new(Enumerable.Range(sentence.First, sentence.Count).Select(t => parsed.Pos[t] == Pos.PROPN ? story.EntityOf(report.Whom(t)) : null).OfType<Entity>().Where(e => e.Type == ReferentType.Place), ReferenceEqualityComparer.Instance);
            yield return new Crowd(report, quantity, Amount.Of(quantity), value, kind, day, where, Account.SourceOf(story, report, quantity.Span), report.Report.At(Span.Hull(quantity.Span, parsed.Spans[verb])));
        }
    }

    /// <summary>The verb above; trees take "2,000 people protested" for a noun with a participle now and then.</summary>
    private static int VerbOf(ParsedText parsed, int number)
    {
        int noun = parsed.Pos[number] == Pos.NOUN ? number : parsed.Heads[number], behind = noun < 0 ? -1 : parsed.Child(noun, Relation.acl);
        return behind >= 0 && parsed.Relations[noun] == Relation.root && Verbs.Contains(parsed.Lemma(behind)) ? behind : parsed.VerbAbove(number);
    }

    private static string? Kind(ParsedText parsed, SentenceRange sentence, int verb)
    {
        bool walks = parsed.Lemma(verb) == "walk" && parsed.Lower(verb + 1) is "out" or "off";
        string[] words = [.. Enumerable.Range(sentence.First, sentence.Count).Where(t => parsed.Pos[t] is Pos.NOUN or Pos.VERB).Select(t => parsed.Lemma(t))];
        return walks || words.Any(Strikes.Contains) ? "strike" : words.Any(Protests.Contains) ? "protest" : null;
    }

    private static bool IsDone(ParsedText parsed, int verb) => !parsed.IsOpen(verb) && parsed.Tags[verb] is "VBD" or "VBN" or "VBG";

    /// <summary>"Another 200", "200 more", "including 200": some of them, or others.</summary>
    private static bool IsPart(ParsedText parsed, SentenceRange sentence, int first, int last)
    {
        if (parsed.Lower(first - 1) is "another" or "other" or "of" or "including" or "further" || parsed.Lower(last + 1) is "more" or "others") return true;
        return Enumerable.Range(sentence.First, sentence.Count).Any(t => parsed.Lower(t) is "another" or "including" or "among" or "respectively" or "each");
    }

    /// <summary>The one day that the sentence gives.</summary>
    private static int? DayOf(Joined story, ReadReport report, SentenceRange sentence)
    {
        Span words = report.Parsed.SpanOf(sentence.First, sentence.End);
        DateOnly?[] days = [.. report.Times.Where(t => t.Kind is TimeKind.Date or TimeKind.Time && words.Contains(t.Span)).Select(t => story.On(t)?.Days.Single).Distinct()];
        return days is [{ } one] ? one.DayNumber : null;
    }
}
