using Concordance.Dossiers;
using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Html;
using Concordance.Dossiers.Json;
using Concordance.Texts;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Concordance.Desk.Exports;

/// <summary>The footnotes of a Word paper: outlet, headline, day, paragraph, address, and the words.</summary>
internal sealed class WordNotes(Dossier dossier, ReportTexts texts)
{
    /// <summary>Ids of the lines that part notes from the text; Word wants them.</summary>
    public const int Separator = -1, Continued = 0;

    private readonly References _references = new(dossier, texts);
    private readonly Dictionary<string, ReportEntry> _reports = dossier.Reports.ToDictionary(r => r.Id, StringComparer.Ordinal);
    private readonly List<Footnote> _notes = [];

    public static string OutletOf(Dossier dossier, SpanEntry words) => dossier.Reports.FirstOrDefault(r => r.Id == words.Report) is { } report ? report.Outlet?.Name ?? report.File : "";

    /// <summary>A mark in the text, and its note.</summary>
    public Run Reference(SpanEntry passage)
    {
        int id = _notes.Count + 1;
        _notes.Add(new Footnote(WordText.Paragraph("FootnoteText",
            new Run(new RunProperties(new RunStyle { Val = "FootnoteReference" }), new FootnoteReferenceMark()),
            WordText.Ours($" {Citation.Source(passage, _reports[passage.Report], _references.LineOf(passage))}: “"), WordText.Theirs(OneLine.Of(passage.Text)), WordText.Ours("”"))) { Id = id });
        return new Run(new RunProperties(new RunStyle { Val = "FootnoteReference" }), new FootnoteReference { Id = id });
    }

    public Footnotes Made() => new(
    [
        new Footnote(new Paragraph(new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = Separator },
        new Footnote(new Paragraph(new Run(new ContinuationSeparatorMark()))) { Type = FootnoteEndnoteValues.ContinuationSeparator, Id = Continued },
        .. _notes,
    ]);
}
