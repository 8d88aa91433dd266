using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Stories.Claims;
using Concordance.Texts;

namespace Concordance.Stories.Differences.LookAlikes;

/// <summary>A number and another that the words call a part of it: "28 ships were waiting", "seven of the waiting ships carry fruit".</summary>
internal static class PartOfTheWhole
{
    private static readonly RuleId Rule = new("differences/part-of-the-whole");

    private const int MostCompared = 32;

    /// <param name="Of">Null where the number stands bare.</param>
    /// <param name="Noun">The family of what is counted.</param>
    private sealed record Counted(ReadReport In, Quantity? Of, Span Number, decimal Value, string Noun, Place At);

    public static void Find(Joined story, Findings findings)
    {
        Dictionary<string, List<Counted>> wholes = new(StringComparer.Ordinal);
        List<Counted> parts = [];
        foreach (ReadReport report in story.Reports)
            foreach (Quantity quantity in report.Quantities.Where(q => q is { UpTo: null, PerSide: false, Against: null, Unit: null or "person" } && decimal.TryParse(q.Value, null, out _)))
                if (Part(report, quantity) is { } part) parts.Add(part);
                else if (Whole(report, quantity) is { } whole)
                {
                    if (!wholes.TryGetValue(whole.Noun, out List<Counted>? all)) wholes[whole.Noun] = all = [];
                    if (all.Count < MostCompared) all.Add(whole);
                }

        parts.AddRange(story.Reports.SelectMany(Bare));
        foreach (Counted part in parts)
            if (wholes.GetValueOrDefault(part.Noun)?.Find(w => w.Value > part.Value && !AreOneSentence(w, part) && AreNear(story, w, part)) is { } whole)
                findings.Alike(Rule, new[] { whole.Of, part.Of }.OfType<object>(), [whole.At, part.At], $"both can hold: {part.Number.Of(part.In.Report.Text)} are a part of {whole.Number.Of(whole.In.Report.Text)}");
    }

    private static bool AreOneSentence(Counted a, Counted b) => a.In == b.In && a.In.Parsed.SentenceOf[a.In.Parsed.TokenAt(a.At.Span.Start)] == a.In.Parsed.SentenceOf[a.In.Parsed.TokenAt(b.At.Span.Start)];

    /// <summary>In one report the whole stands before its part; in another it is of the same day.</summary>
    private static bool AreNear(Joined story, Counted whole, Counted part) =>
        whole.In == part.In ? whole.At.Span.Start < part.At.Span.Start : story.DayOf(whole.In).Value is { } one && story.DayOf(part.In).Value is { } other && one == other;

    /// <summary>"28 ships", not "another 28 ships".</summary>
    private static Counted? Whole(ReadReport report, Quantity quantity)
    {
        ParsedText parsed = report.Parsed;
        int last = parsed.TokenAt(quantity.Span.End - 1), noun = parsed.Pos[last] == Pos.NOUN ? last : parsed.Heads[last];
        if (noun < 0 || parsed.Pos[noun] != Pos.NOUN || parsed.Tags[noun] != "NNS" || parsed.Lower(parsed.TokenAt(quantity.Span.Start) - 1) is "another" or "other" or "more" or "than" or "from") return null;
        string family = EventKin.Of(parsed, noun);
        // "30 crew members" are the crew.
        if (parsed.Lemma(noun) is "member" && parsed.Child(noun, Relation.compound) is >= 0 and var of) family = EventKin.Of(parsed, of);
        return new(report, quantity, quantity.Span, decimal.Parse(quantity.Value, null), family, report.At(Span.Hull(quantity.Span, parsed.Spans[noun])));
    }

    /// <summary>"Seven of the waiting ships", "of the crew, seven", "among the ships were eleven tankers".</summary>
    private static Counted? Part(ReadReport report, Quantity quantity)
    {
        ParsedText parsed = report.Parsed;
        int first = parsed.TokenAt(quantity.Span.Start), last = parsed.TokenAt(quantity.Span.End - 1), begin = parsed.Sentences[parsed.SentenceOf[first]].First;
        int noun = parsed.Lower(last + 1) == "of" && IsCertain(parsed.Lower(last + 2)) ? Noun(parsed, last + 3)
            : parsed.Lower(begin) is "of" or "among" && IsCertain(parsed.Lower(begin + 1)) && Noun(parsed, begin + 2) is var whole && whole < first && first - whole < 5 ? whole : -1;
        return noun < 0 ? null : new(report, quantity, quantity.Span, decimal.Parse(quantity.Value, null), EventKin.Of(parsed, noun), report.At(Span.Hull(quantity.Span, parsed.Spans[noun])));
    }

    /// <summary>"Of the crew, seven need care": a number with nothing counted beside it.</summary>
    private static IEnumerable<Counted> Bare(ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        foreach (SentenceRange sentence in parsed.Sentences)
        {
            int begin = sentence.First, noun = parsed.Lower(begin) is "of" or "among" && IsCertain(parsed.Lower(begin + 1)) ? Noun(parsed, begin + 2) : -1, number = noun + 2;
            if (noun < 0 || number >= sentence.End || parsed.Lower(noun + 1) != "," || PartsOfAWhole.Number(parsed, number) is not { } value || parsed.Pos[number] != Pos.NUM || report.Quantities.Any(q => q.Span.Overlaps(parsed.Spans[number])) || report.Times.Any(t => t.Span.Overlaps(parsed.Spans[number]))) continue;
            yield return new(report, null, parsed.Spans[number], value, EventKin.Of(parsed, noun), report.At(parsed.SpanOf(begin, number + 1)));
        }
    }

    private static bool IsCertain(string word) => word is "the" or "those" or "these";

    /// <summary>The last noun of the run of words that begins here.</summary>
    private static int Noun(ParsedText parsed, int from)
    {
        int noun = -1;
        for (int t = from; t < parsed.Count && t < from + 4 && parsed.Pos[t] is Pos.NOUN or Pos.ADJ or Pos.NUM or Pos.VERB && parsed.SentenceOf[t] == parsed.SentenceOf[from]; t++)
            if (parsed.Pos[t] == Pos.NOUN) noun = t;
            else if (noun >= 0) break;
        return noun;
    }
}
