using System.Collections.Immutable;
using Concordance.Dossiers.Briefs.Sections;
using Concordance.Dossiers.Json;

namespace Concordance.Dossiers.Briefs;

/// <summary>What a reader asked of a brief.</summary>
/// <param name="All">Every line, not the fifty most useful.</param>
/// <param name="Names">Names and their variants at the end.</param>
/// <param name="Ids">The id of each line's finding after it.</param>
/// <param name="Since">Only changes after this day.</param>
public sealed record BriefOptions(bool All = false, bool Names = false, bool Ids = false, DateOnly? Since = null);

/// <summary>The dossier on one screen: fixed sections in a fixed order, each only if it has something to say.</summary>
public static class Brief
{
    /// <summary>Lines before wrapping, over all stories: what fits one screen.</summary>
    public const int MostLines = 50;

    /// <summary>The sections of the brief, for a page or a terminal to set; one run of sections a story.</summary>
    public static ImmutableArray<BriefSection> Sections(Dossier dossier, ReportTexts texts, BriefOptions? options = null)
    {
        options ??= new BriefOptions();
        StoryEntry?[] stories = dossier.Stories is { IsEmpty: false } several ? [.. several] : [null];
        View whole = new(dossier, texts, options);
        List<BriefSection> sections = [];
        int most = options.All ? int.MaxValue : Math.Max(12, (MostLines - stories.Length) / stories.Length);
        foreach (StoryEntry? story in stories)
        {
            View view = whole.Of(story);
            if (stories.Length > 1) sections.Add(new BriefSection("STORY", [Title(view, story!)]));
            sections.AddRange(Budget.Fit(OfStory(view).Select(s => Marked(view, s)), most));
        }

        if (DecidedSection.Lines(whole).ToImmutableArray() is { IsEmpty: false } decided) sections.AddRange(Budget.Fit([new BriefSection("DECIDED", decided)], most));
        if (Apart(whole) is { IsEmpty: false } apart) sections.Insert(0, new BriefSection("NOT READ", apart));
        return [.. sections];
    }

    /// <summary>Lines for a terminal of that many columns, section names in the margin.</summary>
    public static ImmutableArray<BriefLine> Write(Dossier dossier, ReportTexts texts, BriefOptions? options = null, int columns = 100) =>
        Margins.Set(Sections(dossier, texts, options), columns);

    /// <summary>The same as Markdown.</summary>
    public static string Markdown(Dossier dossier, ReportTexts texts, BriefOptions? options = null) => MarkdownBrief.Write(Sections(dossier, texts, options));

    private static IEnumerable<BriefSection> OfStory(View view)
    {
        CorrectedPlaces corrected = new(view);
        yield return Section("BASIS", BasisSection.Lines(view));
        yield return Section("CAUTION", CautionSection.Lines(view));
        yield return Section("STANDS", Once(corrected.Mark(StandsSection.Lines(view))));
        yield return Section("NEXT", Once(corrected.Mark(NextSection.Lines(view))));
        yield return Section("DOUBT", DoubtSection.Lines(view));
        yield return Section(view.Options.Since is { } since ? $"CHANGED since {view.Days.Of(since)}" : "CHANGED", corrected.Mark(ChangedSection.Lines(view)));
        yield return Section("BLOCKED", BlockedSection.Lines(view));
        yield return Section("WANTS", WantsSection.Lines(view));
        yield return Section("SAID", Led(corrected.Mark(SaidSection.Lines(view))));
        yield return Section("NOT IN REPORTS", UnknownSection.Lines(view));
        if (view.Options.Names || view.Options.All) yield return Section("NAMES", NamesSection.Lines(view));
    }

    /// <summary>Two happenings of one clause that stand alike would print the same line twice.</summary>
    private static IEnumerable<BriefLine> Once(IEnumerable<BriefLine> lines) => lines.DistinctBy(l => l.Text, StringComparer.Ordinal);

    /// <summary>A line that only leads to those below it, where none is left, goes with them.</summary>
    private static IEnumerable<BriefLine> Led(IEnumerable<BriefLine> lines)
    {
        BriefLine? head = null;
        foreach (BriefLine line in lines)
        {
            if (line.Indent == 0 && line.Text.EndsWith(':'))
            {
                head = line;
                continue;
            }

            if (head is not null) yield return head;
            head = null;
            yield return line;
        }
    }

    private static BriefSection Section(string name, IEnumerable<BriefLine> lines) => new(name, [.. lines]);

    /// <summary>Every line that rests on a report which a person marked says so; BASIS and CAUTION tell of the reports themselves.</summary>
    private static BriefSection Marked(View view, BriefSection section) => section.Name is "BASIS" or "CAUTION" ? section : section with
    {
        Lines = [.. section.Lines.Select(l => view.Withdrawn(l.Segments.Where(s => s.Tone == Tone.Reference).SelectMany(s => s.Passages)) is { } words ? l with { Segments = [.. l.Segments, new Segment("; "), new Segment(words, Tone.State)] } : l)],
    };

    /// <summary>The story's title, and why its reports are one story.</summary>
    internal static BriefLine Title(View view, StoryEntry story, bool why = true)
    {
        LineBuilder line = view.Line;
        if (story.Title is { } title) line.Words(title).At(title);
        else line.Plain($"Reports {string.Join(", ", story.Reports.Select(view.References.Name))}");
        return line.Plain(!why || story.Why.IsEmpty || story.Reports.Length < 2 ? "" : $". Together because {Together.InWords(view, story)}").Id(story.Id).Line();
    }

    /// <summary>Reports of no story: those in a language that is not read. Where nothing was read BASIS says so.</summary>
    private static ImmutableArray<BriefLine> Apart(View whole) => whole.Dossier.Stories is not { IsEmpty: false } ? [] :
    [
        .. whole.Reports.Where(r => r.Story is null).Select(r => whole.Line.Name(whole.References.Name(r.Id)).Plain(r.Read ? ": in no story" : $": not in English ({Languages.InWords(r.Language)}), not read and counted nowhere").Line()),
    ];
}
