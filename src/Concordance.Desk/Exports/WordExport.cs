using System.IO.Compression;
using Concordance.Dossiers;
using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Exports;
using Concordance.Dossiers.Json;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Concordance.Desk.Exports;

/// <summary>
/// A paper for Word (ECMA-376): each story day by day, and its matrix of positions; every line has a footnote that leads to outlet, headline, day,
/// paragraph, address and the words. Full texts are never in it.
/// </summary>
public static class WordExport
{
    /// <summary>Of a line told more often the earliest tellings are noted, and the rest is counted.</summary>
    private const int MostNotes = 5;

    // Zip files tell a time for each entry; this is the first one they can tell, so that equal dossiers give equal bytes.
    private static readonly DateTimeOffset Never = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(Dossier dossier, ReportTexts texts, ExportOptions options, Stream to)
    {
        using MemoryStream made = new();
        using (WordprocessingDocument word = WordprocessingDocument.Create(made, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = word.AddMainDocumentPart();
            word.ChangeIdOfPart(main, "rId1");
            WordNotes notes = new(dossier, texts);
            Body body = new();
            foreach (StoryEntry story in dossier.Stories ?? []) Story(body, notes, dossier, texts, story);
            body.Append(WordText.Paragraph("Heading1", WordText.Ours("How this was made")));
            foreach (string line in Stamp.Lines(dossier, options.Version, options.Models)) body.Append(WordText.Paragraph("Small", WordText.Ours(line)));
            body.Append(new SectionProperties(new PageSize { Width = 16838U, Height = 11906U, Orient = PageOrientationValues.Landscape }, new PageMargin { Top = 1000, Right = 1000U, Bottom = 1000, Left = 1000U, Header = 600U, Footer = 600U, Gutter = 0U }));
            main.Document = new Document(body);
            main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = WordStyles.Made();
            main.AddNewPart<FootnotesPart>("rId2").Footnotes = notes.Made();
            main.AddNewPart<DocumentSettingsPart>("rId3").Settings = new Settings(new FootnoteDocumentWideProperties(new FootnoteSpecialReference { Id = WordNotes.Separator }, new FootnoteSpecialReference { Id = WordNotes.Continued }));
        }

        WithoutClock(made, to);
    }

    private static void Story(Body body, WordNotes notes, Dossier dossier, ReportTexts texts, StoryEntry story)
    {
        DayWords days = new(dossier);
        body.Append(WordText.Paragraph("Title", story.Title is { } title ? WordText.Theirs(title.Text) : WordText.Ours($"{story.Reports.Length} reports")));
        body.Append(WordText.Paragraph("Small", WordText.Ours($"{Stamp.NotChecked} What reports say and where, not whether it is so. In this type: the reports’ own words; all else is ours.")));
        body.Append(WordText.Paragraph("Heading1", WordText.Ours("Day by day")));
        ChronologyRow[] rows = [.. Chronology.Of(dossier, texts, story)];
        body.Append(rows.Length == 0
            ? WordText.Paragraph("Normal", WordText.Ours("No event with a day was found in these reports."))
            : WordText.Table(["Day", "Event", "State", "Source"], [2200, 6600, 2200, 3400], [.. rows.Select(r => Row(r, days, notes, dossier))]));
        if (Chronology.Undated(dossier, story) is > 0 and var undated) body.Append(WordText.Paragraph("Small", WordText.Ours($"{undated} more told without a day.")));
        if (PositionTable.Of(dossier, texts, story) is not { } matrix) return;
        body.Append(WordText.Paragraph("Heading1", WordText.Ours("Who wants what")));
        body.Append(WordText.Paragraph("Small", WordText.Ours("“Not found” means that nothing was found in these reports, not that somebody has no view.")));
        int width = 11800 / matrix.Columns.Length;
        body.Append(WordText.Table(["Issue", .. matrix.Columns], [2600, .. matrix.Columns.Select(_ => width)], [.. matrix.Rows.Select(r => Row(r, notes))]));
    }

    private static TableCell[] Row(ChronologyRow row, DayWords days, WordNotes notes, Dossier dossier)
    {
        bool sure = row.At.Value is not null || row.At.Earliest == row.At.Latest;
        OpenXmlElement[] references = [.. row.Passages.Take(MostNotes).Select(p => notes.Reference(p))];
        string more = row.Passages.Length > MostNotes ? $" and {row.Passages.Length - MostNotes} more" : "";
        return
        [
            WordText.Cell(WordText.Paragraph("Normal", WordText.Ours(days.Of(row.At) + (sure ? "" : " (day not certain)")))),
            WordText.Cell(WordText.Paragraph("Normal", [WordText.Theirs(row.Words.Text), .. references, WordText.Ours(more)])),
            WordText.Cell(WordText.Paragraph("Normal", WordText.Ours(string.Join("; ", row.Marks.Prepend(row.State))))),
            WordText.Cell(WordText.Paragraph("Normal", WordText.Ours($"{WordNotes.OutletOf(dossier, row.Words)}; {row.By}"))),
        ];
    }

    private static TableCell[] Row(PositionRow row, WordNotes notes) =>
    [
        WordText.Cell(WordText.Paragraph("Normal", WordText.Ours(row.Issue))),
        .. row.Cells.Select(c => c.IsEmpty
            ? WordText.Cell(WordText.Paragraph("Small", WordText.Ours("not found")))
            : WordText.Cell([.. c.Select(p => WordText.Paragraph("Normal", WordText.Ours($"{(p.Party is { } party ? $"{party} " : "")}{p.Stance}: "), WordText.Theirs(p.Words.Text), notes.Reference(p.Passage), WordText.Ours($" ({p.How})")))])),
    ];

    /// <summary>The same parts in the same order, none of which tells when it was written.</summary>
    private static void WithoutClock(MemoryStream made, Stream to)
    {
        using ZipArchive from = new(made, ZipArchiveMode.Read);
        using ZipArchive zip = new(to, ZipArchiveMode.Create, leaveOpen: true);
        foreach (ZipArchiveEntry part in from.Entries.OrderBy(e => e.FullName != "[Content_Types].xml").ThenBy(e => e.FullName, StringComparer.Ordinal))
        {
            ZipArchiveEntry entry = zip.CreateEntry(part.FullName);
            entry.LastWriteTime = Never;
            using Stream read = part.Open(), write = entry.Open();
            read.CopyTo(write);
        }
    }
}
