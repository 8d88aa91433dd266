using System.Collections.Immutable;
using System.Globalization;
using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Briefs.Sections;
using Concordance.Dossiers.Json;
using Concordance.Dossiers.Records;
using Concordance.Texts;

namespace Concordance.Dossiers.Reasons;

/// <summary>The answer to "why": lines to print; not found, with what stands there, where nothing was found.</summary>
public sealed record WhyAnswer(bool Found, ImmutableArray<BriefLine> Lines);

/// <summary>Turns a line of the dossier over: the finding in words, its rule, what set the rule off, what it rests on, the rule's examples and its record.</summary>
public static class Why
{
    /// <summary>As many examples of each sort as one takes in.</summary>
    private const int MostExamples = 3;

    /// <param name="dossier">Assembled with reasons.</param>
    /// <param name="asked">An id, or file and line as in "001:9": all findings of that line.</param>
    public static WhyAnswer Of(Dossier dossier, ReportTexts texts, string asked)
    {
        View view = new(dossier, texts, new BriefOptions(All: true));
        asked = asked.Trim().Trim('[', ']');
        if (PlaceOf(view, asked) is { } place) return OfLine(view, place.Report, place.Line);
        if (dossier.Reports.FirstOrDefault(r => r.Id == asked || r.File == asked || r.Id == view.References.ReportNamed(asked)) is { } report) return new WhyAnswer(true, [.. ReportDay(view, report)]);
        ImmutableArray<BriefLine> lines = [.. Turned.All(dossier).Where(t => t.Entry.Id == asked).SelectMany(t => Finding(view, t))];
        return new WhyAnswer(!lines.IsEmpty, lines);
    }

    private static (string Report, int Line)? PlaceOf(View view, string asked)
    {
        int colon = asked.LastIndexOf(':');
        if (colon < 1 || !int.TryParse(asked.AsSpan(colon + 1), NumberStyles.None, null, out int line)) return null;
        string name = asked[..colon];
        string? report = view.References.ReportNamed(name) ?? view.Dossier.Reports.FirstOrDefault(r => r.File == name || r.Id == name)?.Id;
        return report is null ? null : (report, line);
    }

    private static WhyAnswer OfLine(View view, string report, int line)
    {
        Lines lines = view.Texts.Lines(report);
        string where = $"{view.References.Name(report)}:{line}";
        if (line < 1 || line > lines.Count) return new WhyAnswer(false, [view.Line.Plain($"{where}: the report has {lines.Count} line{(lines.Count == 1 ? "" : "s")}").Line()]);
        Turned[] found = [.. Turned.All(view.Dossier).Where(t => t.Passages.Any(p => p.Report == report && view.References.LineOf(p) == line))];
        string words = LineBuilder.Clip(OneLine.Of(lines.Line(line).Of(view.Texts.Text(report))), 300);
        if (found.Length == 0) return new WhyAnswer(false, [view.Line.Plain($"{where}: nothing was found on this line. It reads: ").Plain(words).Line()]);
        // Names last: a line has many, and one asks rather who said what. A rule's examples once.
        Turned[] inOrder = [.. found.OrderBy(t => t.Entry is EntityEntry).ThenBy(t => t.Passages.First(p => p.Report == report && view.References.LineOf(p) == line).Start)];
        HashSet<string> rules = new(StringComparer.Ordinal);
        return new WhyAnswer(true, [.. inOrder.SelectMany(t => Finding(view, t, rules.Add(t.Entry.Rule)))]);
    }

    private static IEnumerable<BriefLine> Finding(View view, Turned turned, bool examples = true)
    {
        LineBuilder head = view.Line.Name(turned.Entry.Id).Plain($" {turned.Kind}");
        if (turned.Entry is StatementEntry said) yield return SaidSection.Said(view, head.Plain($" ({turned.Says}): "), said).Line();
        else yield return head.Plain(turned.Says.Length == 0 ? "" : $": {turned.Says}").Line();
        if (turned.Entry is not StatementEntry)
            foreach (IGrouping<string, SpanEntry> words in view.InOrder(turned.Passages).GroupBy(p => p.Text).Take(12))
                yield return view.Line.Words(words.First()).At(words).Line(2);
        if (turned.Entry.Because is { } because)
            foreach (BriefLine line in Tree(view, because, 2)) yield return line;
        else yield return Rule(view, turned.Entry.Rule, 2).Line(2);
        if (!examples) yield break;
        foreach (BriefLine line in Examples(view, turned.Entry.Rule)) yield return line;
    }

    private static IEnumerable<BriefLine> Tree(View view, BecauseEntry because, int indent)
    {
        LineBuilder line = Rule(view, because.Rule, indent);
        for (int i = 0; i < because.At.Length; i++) line.Plain(i == 0 ? "; set off by " : ", ").Words(because.At[i], 80).At(because.At[i]);
        yield return line.Line(indent);
        foreach (BecauseEntry from in because.From)
            foreach (BriefLine below in Tree(view, from, indent + 2)) yield return below;
    }

    private static LineBuilder Rule(View view, string rule, int indent)
    {
        LineBuilder line = view.Line.Plain(indent == 2 ? "rule " : "rests on ").State(rule);
        return rule == "hand" ? line.Plain(" (a person marked it)") : line.Plain($" ({RuleRecords.Of(rule).InWords})");
    }

    private static IEnumerable<BriefLine> Examples(View view, string rule)
    {
        ImmutableArray<string> all = RuleExamples.Of(rule);
        foreach (string example in all.Where(e => e[0] is not ('!' or '?')).Take(MostExamples)) yield return view.Line.Plain($"such as: {example}").Line(4);
        foreach (string example in all.Where(e => e[0] == '!').Take(MostExamples)) yield return view.Line.Plain($"but not: {example[1..].Trim()}").Line(4);
        foreach (string example in all.Where(e => e[0] == '?').Take(1)) yield return view.Line.Plain($"it misses: {example[1..].Trim()}").Line(4);
    }

    private static IEnumerable<BriefLine> ReportDay(View view, ReportEntry report)
    {
        yield return view.Line.Name(report.Id).Plain($" report {view.References.Name(report.Id)}, {report.File}").Line();
        yield return view.Line.Plain($"its day: {DayWords.WithYear.Of(report.Published)} ").State($"({report.Published.Known.ToString().ToLowerInvariant()})").Plain(report.Published.Because.IsEmpty ? "" : ", from these words:").Line(2);
        foreach (SpanEntry passage in report.Published.Because) yield return view.Line.Words(passage).At(passage).Line(4);
        if (report.Story is { } story) yield return view.Line.Plain($"in story {story}").Line(2);
    }
}
