using System.Collections.Immutable;
using Concordance.Desk.Collections;
using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Json;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Desk.Views;

/// <summary>A passage in its sentence, with the sentence before and after.</summary>
/// <param name="Label">The report's short name.</param>
/// <param name="Line">Of the report, from 1.</param>
/// <param name="Start">Of the first marked words, in the report.</param>
/// <param name="Marks">In Sentence.</param>
public sealed record PassageView(string Report, string Label, string? Outlet, string Day, int Line, int Start, int End, string Before, string Sentence, string After, ImmutableArray<MarkView> Marks);

/// <summary>Passages, and how one cites the first.</summary>
public sealed record PassagesView(ImmutableArray<PassageView> Passages, string Citation)
{
    /// <summary>A reader looks at no more at once.</summary>
    public const int Most = 60;

    /// <summary>Words of one sentence are one passage with several marks; in the order given.</summary>
    public static PassagesView Of(Shown shown, IEnumerable<SpanEntry> spans)
    {
        SpanEntry[] all = [.. spans.Where(s => shown.Made.Texts.Find(s.Report) is not null).Distinct().Take(Most)];
        return new PassagesView([.. all.GroupBy(s => (s.Report, Around(shown, s).Sentence)).Select(g => Passage(shown, g.Key.Report, [.. g.OrderBy(s => s.Start)]))],
            all.Length == 0 ? "" : Dossiers.Html.Citation.Of(all[0], shown.ReportOf(all[0].Report), shown.References.LineOf(all[0]), shown.HeldOf(shown.ReportOf(all[0].Report)) is { } held ? DateOnly.FromDateTime(held.Added.UtcDateTime) : null));
    }

    private static PassageView Passage(Shown shown, string report, ImmutableArray<SpanEntry> spans)
    {
        string text = shown.Made.Texts.Text(report);
        (Span before, Span sentence, Span after) = Around(shown, spans[0]);
        ReportEntry entry = shown.ReportOf(report);
        return new PassageView(report, shown.References.Name(report), entry.Outlet?.Name, DayWords.WithYear.Of(entry.Published), shown.References.LineOf(spans[0]), spans[0].Start, spans[0].End,
            before.Of(text), sentence.Of(text), after.Of(text), [.. spans.Select(s => new MarkView(Math.Max(0, s.Start - sentence.Start), Math.Min(sentence.Length, s.End - sentence.Start)))]);
    }

    /// <summary>The sentences that some words touch, and their neighbours; of a report that was not read, its line and none.</summary>
    private static (Span Before, Span Sentence, Span After) Around(Shown shown, SpanEntry words)
    {
        if (shown.ReadOf(words.Report) is not { Parsed: { Count: > 0 } parsed }) return Line(shown, words);
        int first = Math.Min(parsed.TokenAt(words.Start), parsed.Count - 1), last = Math.Max(first, Math.Min(parsed.TokenAt(Math.Max(words.Start, words.End - 1)), parsed.Count - 1));
        int from = parsed.SentenceOf[first], to = parsed.SentenceOf[last];
        Span sentence = new(Math.Min(words.Start, parsed.SentenceSpan(from).Start), Math.Max(words.End, parsed.SentenceSpan(to).End));
        return (from > 0 ? parsed.SentenceSpan(from - 1) : new Span(sentence.Start, sentence.Start), sentence, to + 1 < parsed.Sentences.Length ? parsed.SentenceSpan(to + 1) : new Span(sentence.End, sentence.End));
    }

    private static (Span, Span, Span) Line(Shown shown, SpanEntry words)
    {
        Lines lines = shown.Made.Texts.Lines(words.Report);
        Span line = lines.Line(lines.At(words.Start));
        Span whole = new(Math.Min(line.Start, words.Start), Math.Max(line.End, words.End));
        return (new Span(whole.Start, whole.Start), whole, new Span(whole.End, whole.End));
    }
}
