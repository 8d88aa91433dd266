using System.Collections.Immutable;
using Concordance.Dossiers.Briefs.Sections;
using Concordance.Dossiers.Json;
using Concordance.Language.Sentences;
using Concordance.Texts;

namespace Concordance.Dossiers.Briefs;

/// <summary>Builds one line of a brief: our words, the reports' words, the references they rest on.</summary>
internal sealed class LineBuilder(View view)
{
    private readonly ImmutableArray<Segment>.Builder _segments = ImmutableArray.CreateBuilder<Segment>();

    /// <summary>Reports whose lines a reader of one screen looks up; the rest are counted.</summary>
    private const int MostReports = 12;

    /// <summary>A condition is shown whole: a negation cut off turns it round.</summary>
    private const int WholeSentence = 260;

    public LineBuilder Plain(string text) => Add(new Segment(text));

    public LineBuilder Name(string text) => Add(new Segment(text, Tone.Name));

    public LineBuilder State(string text) => Add(new Segment(text, Tone.State));

    /// <summary>A report's words, on one line, cut at a blank where they are long; a "However," in front joins them to what does not stand here.</summary>
    public LineBuilder Words(SpanEntry span, int most = 0) => Cut(WithoutLink(span), most);

    /// <summary>A happening's words: where they are too long for a line the middle is left out, never its verb ("A package for the three firms … has been rejected").</summary>
    public LineBuilder Words(SpanEntry span, SpanEntry verb)
    {
        SpanEntry told = WithoutLink(span);
        string words = told.Text;
        int verbEnd = verb.End - told.Start;
        if (verb.Start < told.Start || verbEnd > words.Length || OneLine.Of(words) != words || Clip(words, view.Clip).TrimEnd(' ', '…').Length >= verbEnd) return Cut(told, 0);
        int predicate = words.LastIndexOf(' ', verbEnd - 1) + 1;
        while (predicate > 1 && words.LastIndexOf(' ', predicate - 2) is var blank and > 0 && Matters.Helps(words[(blank + 1)..(predicate - 1)])) predicate = blank + 1;
        string begins = Start(words[..predicate], view.Clip / 2);
        return Add(new Segment($"{begins} … {Clip(words[predicate..], view.Clip / 2)}", Tone.Words, [told with { End = told.Start + begins.Length, Text = begins }, told with { Start = told.Start + predicate, Text = words[predicate..] }]));
    }

    /// <summary>As many whole words as have room, without a quotation mark that is not closed.</summary>
    private static string Start(string words, int most)
    {
        if (words.Length <= most || words.LastIndexOf(' ', most) is not (> 0 and var end)) return words.TrimEnd();
        if (words.LastIndexOfAny(['"', '“'], end - 1) is > 0 and var mark && (words[mark] == '“' ? !words.AsSpan(mark, end - mark).Contains('”') : words.AsSpan(0, end).Count('"') % 2 == 1)) end = mark;
        return words[..end].TrimEnd(' ', ',', ';', ':', '-', '–', '—');
    }

    private LineBuilder Cut(SpanEntry span, int most) => Add(new Segment(Clip(OneLine.Of(span.Text), most == 0 ? view.Clip : most), Tone.Words, [span]));

    /// <summary>What the report itself sets in quotation marks as somebody's words.</summary>
    public LineBuilder Quoted(IEnumerable<SpanEntry> pieces)
    {
        SpanEntry[] all = [.. pieces];
        return Add(new Segment($"“{Clip(string.Join(" … ", all.Select(p => OneLine.Of(p.Text).Trim('"', '“', '”', ' ', ','))), view.Clip)}”", Tone.Quoted, [.. all]));
    }

    public LineBuilder Words(IEnumerable<SpanEntry> pieces)
    {
        SpanEntry[] all = [.. pieces];
        return Add(new Segment(Clip(string.Join(" … ", all.Select(p => OneLine.Of(p.Text))), view.Clip), Tone.Words, [.. all]));
    }

    /// <summary>What waits and what it waits for, as its report says it.</summary>
    public LineBuilder Condition(ConditionEntry condition)
    {
        SpanEntry[] all = [.. ConditionWords.Of(view, condition)];
        return Add(new Segment(Clip(string.Join(" … ", all.Select(p => OneLine.Of(p.Text))), WholeSentence), Tone.Words, [.. all]));
    }

    /// <summary> [001:9], with a blank before; nothing where there is no span. On one screen a line that rests on many reports names the first of them.</summary>
    public LineBuilder At(params IEnumerable<SpanEntry> spans)
    {
        SpanEntry[] all = [.. spans];
        if (all.Length == 0) return this;
        IGrouping<string, SpanEntry>[] reports = view.Options.All || all.Length <= MostReports ? [] : [.. all.GroupBy(s => s.Report).OrderBy(g => view.References.Order(g.Key))];
        if (reports.Length <= MostReports) return Plain(" ").Add(new Segment($"[{view.References.Of(all)}]", Tone.Reference, [.. all]));
        SpanEntry[] shown = [.. reports[..MostReports].SelectMany(g => g)];
        return Plain(" ").Add(new Segment($"[{view.References.Of(shown)} and {reports.Length - MostReports} reports more]", Tone.Reference, [.. shown]));
    }

    /// <summary>What a person decided on the finding, and its id where ids are asked for.</summary>
    public LineBuilder Id(params IEnumerable<string?> ids)
    {
        string[] all = [.. ids.OfType<string>().Distinct()];
        if (all.Select(view.DecidedOn).OfType<string>().Distinct().ToArray() is { Length: > 0 } decided) Plain(" ").State($"({string.Join(" and ", decided)} by a person)");
        if (view.Options.Ids)
            foreach (string id in all) Plain(" ").Add(new Segment(id, Tone.Id));
        return this;
    }

    /// <summary>Without a "However," or the town and agency of a date line ("OSLO, 9 March (Nordline) - ") in front.</summary>
    private static SpanEntry WithoutLink(SpanEntry span)
    {
        int comma = span.Text.IndexOf(", ", StringComparison.Ordinal);
        bool link = comma > 0 && span.Text[..comma] is "However" or "Furthermore" or "Moreover" or "Meanwhile" or "Additionally" or "In addition" or "Nevertheless" or "Instead" or "Also" or "Still";
        int from = link ? comma + 2 : OpeningDateline.Length(span.Text);
        return from < span.Text.Length ? span with { Start = span.Start + from, Text = span.Text[from..] } : span;
    }

    public BriefLine Line(int indent = 0) => new(indent, _segments.ToImmutable());

    public static string Capital(string words) => words.Length > 0 && char.IsLower(words[0]) ? char.ToUpperInvariant(words[0]) + words[1..] : words;

    public static string Clip(string words, int most)
    {
        // A line whose end is cut says less than none: the last words of a clause are kept.
        if (words.Length <= most + most / 2) return words;
        int end = words.LastIndexOf(' ', most);
        return words[..(end < most / 2 ? most - (char.IsHighSurrogate(words[most - 1]) ? 1 : 0) : end)].TrimEnd(' ', ',', ';', ':', '.') + " …";
    }

    private LineBuilder Add(Segment segment)
    {
        if (segment.Text.Length > 0) _segments.Add(segment);
        return this;
    }
}
