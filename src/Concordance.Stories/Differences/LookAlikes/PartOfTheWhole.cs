using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Stories.Claims;
using Concordance.Stories.Differences.Figures;
using Concordance.Stories.Measures;
using Concordance.Texts;

namespace Concordance.Stories.Differences.LookAlikes;

/// <summary>A number and another that the words call a part of it: "28 ships were waiting", "seven of the waiting ships carry fruit".</summary>
internal static class PartOfTheWhole
{
    private static readonly RuleId Rule = new("differences/part-of-the-whole");

    private const int MostCompared = 32, Farthest = 12;

    /// <param name="Of">Null where the number stands bare.</param>
    /// <param name="Noun">The family of what is counted.</param>
    private sealed record Counted(ReadReport In, Quantity? Of, Span Number, decimal Value, string Noun, Place At)
    {
        /// <summary>The noun of a part; -1 where none is named.</summary>
        public int NounAt { get; init; } = -1;
    }

    public static void Find(Joined story, MeasureTable measures, Findings findings)
    {
        Dictionary<string, List<Counted>> wholes = new(StringComparer.Ordinal);
        List<Counted> parts = [];
        foreach (ReadReport report in story.Reports)
            foreach (Quantity quantity in report.Quantities.Where(q => q is { UpTo: null, PerSide: false, Against: null, Unit: null or "person" } && decimal.TryParse(q.Value, null, out _)))
                if (Part(report, quantity) is { } part) parts.Add(part);
                else if (Whole(report, quantity) is { } whole) Add(whole);
        foreach (Measured level in measures.Groups.SelectMany(g => g).Distinct())
            foreach (string noun in Counts(level)) Add(new(level.In, level.Of, level.Of?.Span ?? level.At.Span, level.Value, noun, level.At));
        parts.AddRange(story.Reports.SelectMany(Bare));
        HashSet<(string, decimal, decimal)> told = [];
        foreach (Counted part in parts)
            if (wholes.GetValueOrDefault(part.Noun)?.Find(w => w.Value > part.Value && !AreOneSentence(w, part) && AreNear(story, w, part)) is { } whole && told.Add((part.Noun, whole.Value, part.Value)))
                findings.Alike(Rule, new[] { whole.Of, part.Of }.OfType<object>(), [whole.At, part.At], $"both can hold: {part.Number.Of(part.In.Report.Text)} are a part of {whole.Number.Of(whole.In.Report.Text)}");

        void Add(Counted whole)
        {
            if (!wholes.TryGetValue(whole.Noun, out List<Counted>? all)) wholes[whole.Noun] = all = [];
            if (all.Count < MostCompared) all.Add(whole);
        }
    }

    /// <summary>What a number counts, and what was done to those whom it counts: "of those detained" are some of the "33 supporters detained".</summary>
    private static IEnumerable<string> Counts(Measured level) =>
        level.Keys[0].Split(' ') is ["count" or "number" or "level", .., var noun] ? level.Around.Where(w => w != noun).Select(w => $"those {w}").Prepend(noun) : [];

    private static bool AreOneSentence(Counted a, Counted b) => a.In == b.In && SentenceOf(a) == SentenceOf(b);

    /// <summary>In one report the whole stands before its part; in another it is of the same day.</summary>
    private static bool AreNear(Joined story, Counted whole, Counted part) =>
        (IsRightBefore(whole, part) || HasItsWords(whole, part)) && (whole.In == part.In
            ? whole.At.Span.Start < part.At.Span.Start && SentenceOf(part) - SentenceOf(whole) <= Farthest
            : story.DayOf(whole.In).Value is { } one && story.DayOf(part.In).Value is { } other && one == other);

    private static bool IsRightBefore(Counted whole, Counted part) => whole.In == part.In && SentenceOf(part) - SentenceOf(whole) is > 0 and < 4;

    private static int SentenceOf(Counted one) => one.In.Parsed.SentenceOf[one.In.Parsed.TokenAt(one.At.Span.Start)];

    /// <summary>"Of the waiting ships" are some of ships that wait: what says which they are stands with the whole too.</summary>
    private static bool HasItsWords(Counted whole, Counted part)
    {
        if (part.NounAt < 0) return true;
        ParsedText parsed = whole.In.Parsed;
        HashSet<string> told = new(parsed.TokensOf(parsed.SentenceSpan(SentenceOf(whole))).Select(t => EventKin.Of(parsed, t)), StringComparer.Ordinal);
        foreach (int child in part.In.Parsed.Children(part.NounAt))
            if (part.In.Parsed.Relations[child] is Relation.amod or Relation.compound && !told.Contains(EventKin.Of(part.In.Parsed, child))) return false;
        return true;
    }

    /// <summary>"28 ships", not "another 28 ships".</summary>
    private static Counted? Whole(ReadReport report, Quantity quantity)
    {
        ParsedText parsed = report.Parsed;
        int last = parsed.TokenAt(quantity.Span.End - 1), noun = parsed.Pos[last] == Pos.NOUN ? last : parsed.Heads[last];
        if (noun < 0 || parsed.Pos[noun] != Pos.NOUN || parsed.Tags[noun] != "NNS" || parsed.Lower(parsed.TokenAt(quantity.Span.Start) - 1) is "another" or "other" or "more" or "than" or "from" || parsed.Lower(parsed.TokenAt(quantity.Span.End)) is "more" or "other") return null;
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
        return noun < 0 ? null : new(report, quantity, quantity.Span, decimal.Parse(quantity.Value, null), EventKin.Of(parsed, noun), report.At(Span.Hull(quantity.Span, parsed.Spans[noun < first ? begin : noun]))) { NounAt = noun };
    }

    /// <summary>"Of the crew, seven need care": a number with nothing counted beside it.</summary>
    private static IEnumerable<Counted> Bare(ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        foreach (SentenceRange sentence in parsed.Sentences)
        {
            int begin = sentence.First;
            if (parsed.Lower(begin) is "of" && parsed.Lower(begin + 1) == "those" && parsed.Tags[Math.Min(begin + 2, sentence.End - 1)] == "VBN" && parsed.Lower(begin + 3) == "," && begin + 4 < sentence.End && Value(report, begin + 4) is { } some)
                yield return new(report, null, parsed.Spans[begin + 4], some, $"those {EventKin.Of(parsed, begin + 2)}", report.At(parsed.SpanOf(begin, begin + 5)));
            int noun = parsed.Lower(begin) is "of" or "among" && IsCertain(parsed.Lower(begin + 1)) ? Noun(parsed, begin + 2) : -1, number = noun + 2;
            if (noun < 0 || number >= sentence.End || parsed.Lower(noun + 1) != "," || Value(report, number) is not { } value) continue;
            yield return new(report, null, parsed.Spans[number], value, EventKin.Of(parsed, noun), report.At(parsed.SpanOf(begin, number + 1))) { NounAt = noun };
        }
    }

    /// <summary>"The ships"; "the ships that carry fruit" are some of them already.</summary>
    private static bool IsWhole(ParsedText parsed, int noun)
    {
        foreach (int child in parsed.Children(noun))
            if (child > noun && parsed.Relations[child] is Relation.acl or Relation.acl_relcl or Relation.nmod) return false;
        return parsed.Lower(noun + 1) is not ("that" or "which" or "who" or "whose" or "he" or "she" or "it" or "they" or "we" or "he's" or "she's");
    }

    /// <summary>A number that counts nothing named and is no time.</summary>
    private static int? Value(ReadReport report, int number) =>
        report.Parsed.Pos[number] != Pos.NUM || report.Quantities.Any(q => q.Span.Overlaps(report.Parsed.Spans[number])) || report.Times.Any(t => t.Span.Overlaps(report.Parsed.Spans[number])) ? null : Count.WithArticle(report.Parsed, number);

    private static bool IsCertain(string word) => word is "the" or "those" or "these";

    /// <summary>The last noun of the run of words that begins here.</summary>
    private static int Noun(ParsedText parsed, int from)
    {
        int noun = -1;
        for (int t = from; t < parsed.Count && t < from + 4 && parsed.Pos[t] is Pos.NOUN or Pos.ADJ or Pos.NUM or Pos.VERB && parsed.SentenceOf[t] == parsed.SentenceOf[from]; t++)
            if (parsed.Pos[t] == Pos.NOUN) noun = t;
            else if (noun >= 0 || parsed.Pos[t] == Pos.NUM) break;
        return noun >= 0 && IsWhole(parsed, noun) ? noun : -1;
    }
}
