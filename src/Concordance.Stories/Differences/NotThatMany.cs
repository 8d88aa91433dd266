using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Corrections;
using Concordance.Stories.Corrections;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>
/// A number is set against another that a report of the story tells: "the ransom, we hear, is a hundred and twenty crowns, not eighty", "they value it at
/// eleven million, not twenty", where another tells of eighty, of twenty million. What the report sets right in its own voice is a correction.
/// </summary>
internal static class NotThatMany
{
    private static readonly RuleId Rule = new("differences/not-that-many");

    private sealed record Contrast(ReadReport In, Span Old, Span Now, string Key);

    public static void Find(Joined story, Findings findings)
    {
        Contrast[] contrasts = [.. story.Reports.SelectMany(r => CorrectionFinder.Contrasts(r.Parsed).Select(c => new Contrast(r, c.Old, c.New, Scaled(r, c.Old, c.New))).Where(c => c.Key[0] == '#'))];
        if (contrasts.Length == 0) return;
        ValueTable table = new(story.Reports, contrasts.Select(c => c.Key).ToHashSet(StringComparer.Ordinal));
        foreach (Contrast contrast in contrasts)
            if (table.Of(contrast.Key).Select(p => Passage(contrast, p)).FirstOrDefault(p => p is not null) is { } told) Tell(contrast, told, findings);
    }

    private static void Tell(Contrast contrast, Place told, Findings findings)
    {
        Place set = contrast.In.Report.At(Span.Hull(contrast.Old, contrast.Now));
        if (!findings.Tells(told, set)) findings.Conflict(Rule, ConflictKind.Number, $"whether it is {contrast.In.Words(contrast.In.Report.At(contrast.Old))}", [], [told, set], "one tells a number, the other says that it is not that number", matter: MatterKind.Question);
    }

    /// <summary>The old value, of the size that the new one's words give: the "twenty" of "eleven million, not twenty".</summary>
    private static string Scaled(ReadReport report, Span old, Span now)
    {
        string key = ValueTable.Key(report, old);
        if (key[0] != '#' || report.Quantities.FirstOrDefault(q => q.Span.Overlaps(now)) is not { } quantity || report.Quantities.Any(q => q.Span.Overlaps(old) && q.Unit is not null)) return key;
        if (!decimal.TryParse(quantity.Value, null, out decimal value) || !decimal.TryParse(key.AsSpan(1), null, out decimal told)) return key;
        decimal scale = report.Parsed.TokensOf(quantity.Span).Select(t => report.Parsed.Lower(t)).Select(w => w switch { "million" => 1_000_000m, "billion" => 1_000_000_000m, "thousand" => 1_000m, _ => 1m }).Max();
        return value >= scale && told < 1_000 && scale > 1 ? "#" + (told * scale).ToString("0.######", null) : key;
    }

    /// <summary>The number where another report, or another party, asserts it of the same kind of thing.</summary>
    private static Place? Passage(Contrast contrast, ValueAt at)
    {
        ParsedText parsed = at.In.Parsed;
        if (at.In == contrast.In || at.Counted is null) return null;
        Quantity? now = contrast.In.Quantities.FirstOrDefault(q => q.Span.Overlaps(contrast.Now) || q.Span.Overlaps(contrast.Old));
        HashSet<string> shared = About(contrast.In, contrast.Old);
        SentenceRange sentence = parsed.Sentences[parsed.SentenceOf[at.First]];
        if (Enumerable.Range(sentence.First, sentence.Count).Any(t => Phrases.IsNot(parsed.Lower(t)))) return null;
        shared.IntersectWith(About(at.In, at.Counted.Span));
        bool kind = now?.Unit == at.Counted.Unit && (now?.Unit is not (null or "person") || Noun(contrast.In, now) is { } one && one == Noun(at.In, at.Counted));
        bool named = kind && Noun(at.In, at.Counted) is { } noun && !Measures.MeasureReader.IsPeople(noun);
        return named || contrast.Key.Length > 6 || (kind && shared.Count >= 1) || shared.Count >= 2 ? at.In.Report.At(WithNoun(at.In, at.Counted)) : null;
    }

    private static HashSet<string> About(ReadReport report, Span words)
    {
        SentenceRange sentence = report.Parsed.Sentences[report.Parsed.SentenceOf[report.Parsed.TokenAt(words.Start)]];
        HashSet<string> about = Subject.Of(report.Parsed, sentence.First, sentence.End, null, null);
        about.UnionWith(Enumerable.Range(sentence.First, sentence.Count).Where(t => report.Parsed.Pos[t] == Pos.PROPN).Select(report.Parsed.Lower));
        return about;
    }

    private static string? Noun(ReadReport report, Quantity? quantity) =>
        quantity is null ? null : report.Parsed.TokenAt(quantity.Span.End - 1) + 1 is var behind && behind < report.Parsed.Count && report.Parsed.Pos[behind] == Pos.NOUN ? report.Parsed.Lemma(behind) : null;

    private static Span WithNoun(ReadReport report, Quantity quantity) =>
        report.Parsed.TokenAt(quantity.Span.End - 1) + 1 is var behind && behind < report.Parsed.Count && report.Parsed.Pos[behind] == Pos.NOUN ? Span.Hull(quantity.Span, report.Parsed.Spans[behind]) : quantity.Span;
}
