using System.Collections.Immutable;

namespace Concordance.Texts;

/// <summary>A file that holds a report, with the facts a person gave for it (all null where none were given).</summary>
public sealed record ReportFile(string Path, string Sha256, DateOnly? Published = null, string? Outlet = null, string? Url = null, string? Title = null);

/// <summary>What the layout of a page says a stretch is; a plain text has none of these.</summary>
public enum LayoutRole { Headline, Outlet, Published, Byline, Paragraph, Navigation, Caption, Related, Footer, Advert, Quotation }

/// <summary>A stretch whose role the page's own structure or metadata gives.</summary>
public sealed record LayoutBlock(Span Span, LayoutRole Role);

/// <summary>Why a text should be read with care.</summary>
public enum CautionKind { MachineRewritten, CutOff, Encoding, UnreadLanguage, Correction, FarDay }

/// <summary>A caution about a report, or about a stretch of it.</summary>
public sealed record Caution(Span? Span, CautionKind As, Because Because);

/// <summary>
/// One report: its text exactly as loaded, and what came with it. Equal texts are one report with several files;
/// nothing in a report ever changes.
/// </summary>
public sealed class Report
{
    public Report(string text, IEnumerable<ReportFile> files, string language, IEnumerable<LayoutBlock>? layout = null, IEnumerable<Caution>? cautions = null)
    {
        Text = text;
        Id = ReportId.OfText(text);
        Files = [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];
        Language = language;
        Layout = [.. layout ?? []];
        Cautions = [.. cautions ?? []];
    }

    public ReportId Id { get; }

    public string Text { get; }

    /// <summary>All files that hold this text, by path.</summary>
    public ImmutableArray<ReportFile> Files { get; }

    /// <summary>ISO 639-1 code as detected, "und" where the text is too short to tell.</summary>
    public string Language { get; }

    /// <summary>Only English is read so far; a text too short to tell is taken for English.</summary>
    public bool IsRead => Language is "en" or "und";

    public ImmutableArray<LayoutBlock> Layout { get; }

    public ImmutableArray<Caution> Cautions { get; }

    public Place At(Span span) => new(Id, span);
}
