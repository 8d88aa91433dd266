using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Stories.Claims;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Differences.Counts;

/// <summary>So many of one noun, as one report tells it of what is past, whatever verb it stands under.</summary>
/// <param name="Noun">The family of the noun.</param>
/// <param name="Which">The words before it that say which of its kind: "wind" of "wind instruments".</param>
/// <param name="Around">Families of the other nouns and verbs of its sentence.</param>
/// <param name="Named">Who and what is named in its sentence, but for who says so.</param>
/// <param name="Day">The one day that its sentence gives; null where it gives none or several.</param>
internal sealed record CountTold(ReadReport In, Quantity Number, Amount Range, decimal Value, string Noun, IReadOnlySet<string> Which, IReadOnlySet<string> Around, IReadOnlySet<string> Named, int? Day, int? Told, Entity? Source, Place At)
{
    /// <summary>en.uncounted.txt: nouns that are counted of so many things that alone they say nothing.</summary>
    private static readonly FrozenSet<string> Vague = WordList.ReadSet(typeof(CountTold), "en.uncounted.txt").ToFrozenSet(StringComparer.Ordinal);

    private const decimal Fewest = 3;

    public static IEnumerable<CountTold> Of(Joined story, ReadReport report)
    {
        foreach (Quantity quantity in report.Quantities)
            if (Read(story, report, quantity) is { } told) yield return told;
    }

    private static CountTold? Read(Joined story, ReadReport report, Quantity quantity)
    {
        if (quantity is not { UpTo: null, PerSide: false, Against: null, Of: { } of, Unit: null or "person" } || !decimal.TryParse(quantity.Value, null, out decimal value) || value < Fewest) return null;
        ParsedText parsed = report.Parsed;
        int first = parsed.TokenAt(quantity.Span.Start), noun = NounOf(report, quantity, of);
        if (noun < 0 || Vague.Contains(parsed.Lemma(noun)) || Measures.MoneyWords.IsMoney(quantity) || IsPart(parsed, first, noun) || IsElsewhen(parsed, noun)) return null;
        Statement? said = report.Innermost(quantity.Span);
        Entity? source = said?.Speaker is { Referents: [var one] } ? story.EntityOf(one) : null;
        Span clause = Clause(parsed, noun);
        DateOnly?[] days = [.. report.Times.Where(t => t.Kind is TimeKind.Date or TimeKind.Time && clause.Contains(t.Span)).Select(t => story.On(t)?.Days.Single).Distinct()];
        return new CountTold(report, quantity, Amount.Of(quantity), value, EventKin.Of(parsed, noun), WordsBefore(parsed, parsed.TokenAt(quantity.Span.End), noun), Words(report, noun, said?.Speaker?.Span, false), Words(report, noun, said?.Speaker?.Span, true),
            days is [{ } day] ? day.DayNumber : null, story.DayOf(report).Value?.DayNumber, source, report.Report.At(Span.Hull(quantity.Span, parsed.Spans[noun])));
    }

    /// <summary>The words between two semicolons: "seven stations stayed shut on Sunday; their voters vote tomorrow".</summary>
    private static Span Clause(ParsedText parsed, int noun)
    {
        SentenceRange range = parsed.Sentences[parsed.SentenceOf[noun]];
        (int first, int end) = (noun, noun);
        while (first > range.First && parsed.Lower(first - 1) != ";") first--;
        while (end < range.End && parsed.Lower(end) != ";") end++;
        return parsed.SpanOf(first, end);
    }

    /// <summary>The last word of what is counted.</summary>
    private static int NounOf(ReadReport report, Quantity quantity, string of)
    {
        ParsedText parsed = report.Parsed;
        int at = report.Report.Text.IndexOf(of, quantity.Span.Start, StringComparison.Ordinal);
        if (at < 0 || at > quantity.Span.End + 3) return -1;
        int noun = parsed.TokenAt(at + of.Length - 1);
        return noun < parsed.Count && parsed.Pos[noun] is Pos.NOUN && parsed.Tags[noun] == "NNS" ? noun : -1;
    }

    /// <summary>"12 of them", "another 12", "12 more", "including 12": some of them, or others.</summary>
    private static bool IsPart(ParsedText parsed, int first, int noun)
    {
        if (parsed.Lower(first - 1) is "of" or "another" or "other" or "from" or "than" or "remaining" or "further" || parsed.Lower(noun + 1) is "more" or "each" or "apiece" or "per" or "a") return true;
        SentenceRange sentence = parsed.Sentences[parsed.SentenceOf[first]];
        for (int t = sentence.First; t < noun + 4 && t < sentence.End; t++)
            if (parsed.Lower(t) is "another" or "additional" or "including" or "among" or "includes" or "of" && t == sentence.First || (t > first && t <= noun && parsed.Lower(t) is "more" or "other" or "new" or "further" or "such")) return true;
        return false;
    }

    /// <summary>A plan, a wish, a condition, or another year.</summary>
    private static bool IsElsewhen(ParsedText parsed, int noun)
    {
        SentenceRange sentence = parsed.Sentences[parsed.SentenceOf[noun]];
        for (int t = sentence.First; t < sentence.End; t++)
        {
            string word = parsed.Lower(t);
            if (parsed.Tags[t] == "MD" || word is "expected" or "planned" or "previous" or "previously" or "earlier" or "ago" or "since" or "usually" or "usual") return true;
            if (word is "if" or "unless" or "wants" or "could" or "every" or "record" or "average" or "normally" or "ordinary") return true;
        }

        return false;
    }

    private static HashSet<string> WordsBefore(ParsedText parsed, int first, int noun) => new(Enumerable.Range(first, Math.Max(0, noun - first)).Where(t => parsed.Pos[t] is Pos.NOUN or Pos.ADJ or Pos.PROPN).Select(t => EventKin.Of(parsed, t)), StringComparer.Ordinal);

    private static HashSet<string> Words(ReadReport report, int noun, Span? by, bool names)
    {
        ParsedText parsed = report.Parsed;
        SentenceRange range = parsed.Sentences[parsed.SentenceOf[noun]];
        return new(Enumerable.Range(range.First, range.Count)
            .Where(t => t != noun && (by is null || !by.Value.Overlaps(parsed.Spans[t])) && !report.Times.Any(x => x.Span.Overlaps(parsed.Spans[t])) && (names ? parsed.Pos[t] == Pos.PROPN : parsed.Pos[t] is Pos.NOUN or Pos.VERB && !EventKin.IsGeneral(parsed, t) && !Vague.Contains(parsed.Lemma(t))))
            .Select(t => names ? parsed.Lower(t) : EventKin.Of(parsed, t)), StringComparer.Ordinal);
    }
}
