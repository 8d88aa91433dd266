using System.Collections.Immutable;
using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Briefs.Sections;
using Concordance.Dossiers.Json;

namespace Concordance.Dossiers.Comparing;

/// <summary>A comparison in words, each line with its references, in sections as a brief has them.</summary>
public static class ComparisonBrief
{
    /// <summary>Lines for a terminal of that many columns.</summary>
    /// <param name="after">The dossier of the later day, which has all reports.</param>
    public static ImmutableArray<BriefLine> Write(Comparison comparison, Dossier after, ReportTexts texts, BriefOptions options, int columns = 100)
    {
        View whole = new(after, texts, options);
        StoryEntry[] stories = [.. (after.Stories ?? []).Where(s => s.Reports.Length > 0)];
        List<BriefSection> sections = [.. Section("REPORTS", Reports(whole, comparison))];
        foreach (StoryEntry story in stories)
        {
            BriefSection[] moved = [.. OfStory(whole.Of(story), comparison).Where(s => !s.Lines.IsEmpty)];
            if (moved.Length > 0 && stories.Length > 1) sections.AddRange(Section("STORY", [Brief.Title(whole, story, why: false)]));
            sections.AddRange(Budget.Fit(moved, options.All ? int.MaxValue : Math.Max(12, Brief.MostLines / stories.Length)));
        }

        return Margins.Set([.. sections], columns);
    }

    private static IEnumerable<BriefSection> OfStory(View view, Comparison comparison) =>
    [
        .. Section("CHANGED", Changed(view, comparison)), .. Section("DOUBT", Doubt(view, comparison.Contradictions)),
        .. Section("NEWLY SAID", Said(view, comparison)), .. Section("NOT IN REPORTS", Questions(view, comparison.Questions)),
    ];

    private static BriefSection[] Section(string name, IEnumerable<BriefLine> lines) => [new BriefSection(name, [.. lines])];

    private static IEnumerable<BriefLine> Reports(View view, Comparison comparison)
    {
        string days = $"{view.Days.Of(comparison.Before)} and {view.Days.Of(comparison.After)}";
        if (comparison.Reports.IsEmpty) yield return view.Line.Plain($"Between {days} no report was added").Line();
        else
        {
            LineBuilder line = view.Line.Plain($"Between {days} {comparison.Reports.Length} report{(comparison.Reports.Length == 1 ? " was" : "s were")} added: ");
            NewReport[] named = [.. view.Options.All ? comparison.Reports : comparison.Reports.Take(BasisSection.MostNamed)];
            for (int i = 0; i < named.Length; i++) line.Plain(i == 0 ? "" : ", ").Name(view.References.Name(named[i].Id)).Plain($" ({view.Days.Of(named[i].Published)})");
            yield return line.Plain(named.Length < comparison.Reports.Length ? $" and {comparison.Reports.Length - named.Length} more" : "").At(named.SelectMany(r => r.Published.Because)).Line();
        }

        foreach (OtherDay day in comparison.Days)
            yield return view.Line.Plain("The day of ").Name(view.References.Name(day.Report)).Plain($": {view.Days.Of(day.Was)} > ").State(view.Days.Of(day.Is)).At(day.Is.Because).Line();
    }

    private static IEnumerable<BriefLine> Changed(View view, Comparison comparison)
    {
        foreach (ChangeEntry change in comparison.Changes.Where(c => view.Has(c.Steps[0].Span.Report))) yield return ChangedSection.Line(view, change, change.Steps);
        foreach (MovedKnot knot in comparison.Knots.Where(k => k.Spans.Any(s => view.Has(s.Report)))) yield return Knot(view, knot);
        foreach (MovedEvent moved in comparison.Events.Where(e => view.Has(e.IsAt.Report)))
            yield return view.Line.Words(moved.WasAt, 70).Plain(", ").State(moved.Was).At(moved.WasAt).Plain(" > ").Words(moved.IsAt, 70).Plain(", ").State(moved.Is.Replace('-', ' ')).At(moved.IsAt).Line();
    }

    private static BriefLine Knot(View view, MovedKnot knot)
    {
        LineBuilder line = view.Line.Plain("Circular condition, ").Plain(LineBuilder.Clip(knot.About, 120)).Plain(": ").Plain(knot.From is { } from ? $"{KnotWords.State(from, null)} > " : "");
        line.State(knot.To is { } to ? $"{KnotWords.State(to, knot.After?.As)}{(knot.From is null ? " (new)" : "")}" : "no longer found");
        return ChangedSection.After(line, knot.After).At(knot.Spans).Id(knot.Knot).Line();
    }

    private static IEnumerable<BriefLine> Doubt(View view, ComparedContradictions contradictions)
    {
        foreach (ConflictEntry conflict in contradictions.New.Where(c => view.Has(c.Spans[0].Report))) yield return DoubtSection.Conflict(view, conflict, "New: ");
        foreach (ConflictEntry conflict in contradictions.Gone.Where(c => view.Has(c.Spans[0].Report))) yield return DoubtSection.Conflict(view, conflict, "No longer found: ");
    }

    private static IEnumerable<BriefLine> Said(View view, Comparison comparison)
    {
        Dictionary<string, StatementEntry> statements = (view.Dossier.Statements ?? []).ToDictionary(s => s.Id, StringComparer.Ordinal);
        return comparison.Statements.Select(s => statements[s.Statement]).Where(s => view.Has(s.Report)).Select(s => SaidSection.Said(view, view.Line, s).Id(s.Id).Line());
    }

    private static IEnumerable<BriefLine> Questions(View view, ComparedQuestions questions)
    {
        foreach (UnknownEntry asked in questions.Closed.Where(q => view.Has(q.Spans[0].Report)))
            yield return view.Line.State("Answered").Plain(": ").Plain(asked.Question).At(asked.Spans).Plain(" ").Words(asked.Closed!.Span).At(asked.Closed.Span).Id(asked.Id).Line();
        foreach (UnknownEntry asked in questions.New.Where(q => view.Has(q.Spans[0].Report))) yield return view.Line.State("New").Plain(": ").Plain(asked.Question).At(asked.Spans).Id(asked.Id).Line();
        foreach (UnknownEntry asked in questions.Gone.Where(q => view.Has(q.Spans[0].Report))) yield return view.Line.State("No longer asked").Plain(": ").Plain(asked.Question).At(asked.Spans).Line();
    }
}
