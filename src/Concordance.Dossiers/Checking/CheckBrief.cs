using System.Collections.Immutable;
using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Briefs.Sections;
using Concordance.Dossiers.Json;
using Concordance.Reading.Events;
using Concordance.Stories.Checks;
using Concordance.Texts;

namespace Concordance.Dossiers.Checking;

/// <summary>An answer in words, each line with its references, in sections as a brief has them.</summary>
public static class CheckBrief
{
    /// <summary>Lines for a terminal of that many columns.</summary>
    /// <param name="dossier">Of the same reports.</param>
    public static ImmutableArray<BriefLine> Write(CheckAnswer answer, Dossier dossier, ReportTexts texts, BriefOptions options, int columns = 100)
    {
        View whole = new(dossier, texts, options);
        List<BriefSection> sections = [Section("ASKED", [whole.Line.Plain($"“{OneLine.Of(answer.Asked)}”").Line()])];
        StoryAnswer[] near = [.. answer.Stories.Where(s => answer.Stories.Length == 1 || s.Parts.Any(p => p.Found || !p.Denies.IsEmpty || !p.Nearest.IsEmpty))];
        foreach (StoryAnswer story in near)
        {
            StoryEntry entry = dossier.Stories!.Value.First(s => s.Id == story.Story);
            View view = whole.Of(entry);
            if (answer.Stories.Length > 1) sections.Add(Section("STORY", [Brief.Title(whole, entry, why: false)]));
            foreach (PartAnswer part in story.Parts)
            {
                if (story.Parts.Length > 1 || IsLittle(part, answer)) sections.Add(Section("PART", [view.Line.Plain($"“{OneLine.Of(part.Words.Text)}”").Line()]));
                sections.AddRange(Budget.Fit(OfPart(view, part, answer), options.All ? int.MaxValue : Math.Max(12, Brief.MostLines / Math.Max(1, near.Sum(s => s.Parts.Length)))));
            }
        }

        if (near.Length == 0) sections.Add(Section("SAYS", [NotFound(whole, answer, $" in the reports of {answer.Stories.Length} stories; ")]));
        else if (near.Length < answer.Stories.Length) sections.Add(Section("OTHERS", [whole.Line.Plain($"{answer.Stories.Length - near.Length} of {answer.Stories.Length} stories have nothing like it").Line()]));
        return Margins.Set([.. sections.Where(s => !s.Lines.IsEmpty)], columns);
    }

    private static IEnumerable<BriefSection> OfPart(View view, PartAnswer part, CheckAnswer answer)
    {
        yield return Section("SAYS", part.Found ? Says(view, part) : [NotFound(view, answer, " in these reports; ")]);
        yield return Section("ONLY REPEATS", part.Repeats.Select(p => Passage(view, p, "").Plain(", as").At(p.Repeats!).Line()));
        yield return Section("DENIES", [.. Voices(view, part.Denies), .. Contradicted(view, part)]);
        yield return Section("NEAREST", part.Nearest.IsEmpty ? [] : [view.Line.Plain("likely of the same matter; none of these says it:").Line(), .. part.Nearest.Select(p => Near(view, p))]);
    }

    /// <summary>A sentence of which most was not understood is answered for what was, in its words.</summary>
    private static bool IsLittle(PartAnswer part, CheckAnswer answer) => part.Words.Text.Length * 10 < answer.Asked.Length * 6;

    private static BriefSection Section(string name, IEnumerable<BriefLine> lines) => new(name, [.. lines]);

    private static BriefLine NotFound(View view, CheckAnswer answer, string where) => view.Line.State("Not found").Plain(where).Plain(NotRead(answer)).Line();

    private static string NotRead(CheckAnswer answer) =>
        answer.NotRead == 0 ? $"all {answer.Sentences} sentence{(answer.Sentences == 1 ? " was" : "s were")} read" : $"{answer.NotRead} of {answer.Sentences} sentences not read";

    private static IEnumerable<BriefLine> Says(View view, PartAnswer part) => Voices(view, part.Says).Prepend(view.Line.State(Counts.InWords(part.InReports, part.Speakers.Length, part.Sides.Length, part.Independent)).Line());

    /// <summary>One line for each voice, with all its places and the words of the first.</summary>
    private static IEnumerable<BriefLine> Voices(View view, ImmutableArray<PassageEntry> passages) =>
        passages.GroupBy(p => Who(view, p), StringComparer.Ordinal).Select(g => Passage(view, g.First(), g.Key).At(g.Select(p => p.Span)).Line());

    private static string Who(View view, PassageEntry passage) => Said(view, passage) is { } said && SaidSection.Who(view, said) is { Length: > 0 } who ? who : $"{view.References.Name(passage.Span.Report)} itself";

    private static StatementEntry? Said(View view, PassageEntry passage) => passage.Statement is { } id ? view.StatementsOf(passage.Span.Report).FirstOrDefault(s => s.Id == id) : null;

    private static LineBuilder Passage(View view, PassageEntry passage, string who)
    {
        string report = view.References.Name(passage.Span.Report), day = view.Days.Of(view.Report(passage.Span.Report).Published);
        LineBuilder line = view.Line.Name(who.Length == 0 ? report : LineBuilder.Capital(who)).Plain(day == "day not found" ? "" : $", {day}");
        line.Plain(who.Length == 0 || who.StartsWith($"{report} ", StringComparison.Ordinal) ? ": " : $", in {report}'s words: ").Words(passage.Span);
        return who.Length == 0 ? line.At(passage.Span) : line;
    }

    private static BriefLine Near(View view, PassageEntry passage)
    {
        LineBuilder line = view.Line.State(string.Join(", ", passage.Differs.Select(d => InWords(d, passage.Status)).Distinct())).Plain(": ");
        return line.Name(LineBuilder.Capital(Who(view, passage))).Plain(": ").Words(passage.Span).At(passage.Span).Line(2);
    }

    private static IEnumerable<BriefLine> Contradicted(View view, PartAnswer part) =>
        (view.Story?.Conflicts ?? []).Where(c => part.Contradicted.Contains(c.Id)).Select(c => DoubtSection.Conflict(view, c, "Contradicted: "));

    /// <summary>"another number (“12”, not “15”)".</summary>
    private static string InWords(DiffersEntry differs, EventStatus status)
    {
        string told = differs.Told is { } span ? LineBuilder.Clip(OneLine.Of(span.Text), 40) : "", asked = differs.Asked is { } words ? LineBuilder.Clip(OneLine.Of(words.Text), 40) : "";
        string sides = told.Length > 0 && asked.Length > 0 ? $" (“{told}”, not “{asked}”)" : asked.Length > 0 ? $" (nothing of “{asked}”)" : "";
        return differs.As switch
        {
            DifferenceKind.Speaker => differs.Told is null ? "said by nobody else" : $"another speaker{sides}",
            DifferenceKind.Who => $"another name{sides}",
            DifferenceKind.Place => $"another place{sides}",
            DifferenceKind.Number => $"another number{sides}",
            DifferenceKind.Day => differs.Told is null ? $"no day told{sides}" : $"another day{sides}",
            DifferenceKind.Status => differs.Asked is null ? "not asserted by who says it" : Told.InWords(status),
            // The whole passage in its place names no word.
            DifferenceKind.Words when sides.Length == 0 && told.Length > 0 && !told.Contains(' ') => $"other words (also “{told}”)",
            DifferenceKind.Words => $"other words{sides}",
        };
    }
}
