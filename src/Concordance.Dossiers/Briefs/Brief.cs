using System.Collections.Immutable;
using Concordance.Dossiers.Json;

namespace Concordance.Dossiers.Briefs;

/// <summary>What a reader asked of a brief.</summary>
/// <param name="All">Every line, not the fifty most useful.</param>
/// <param name="Names">Names and their variants at the end.</param>
/// <param name="Ids">The id of each line's finding after it.</param>
/// <param name="Since">Only changes after this day.</param>
public sealed record BriefOptions(bool All = false, bool Names = false, bool Ids = false, DateOnly? Since = null);

/// <summary>The dossier on one screen: the sections of docs/READING-A-DOSSIER.md, each only if it has something to say.</summary>
public static class Brief
{
    /// <summary>The sections of the brief, for a page or a terminal to set.</summary>
    public static ImmutableArray<BriefSection> Sections(Dossier dossier, ReportTexts texts, BriefOptions? options = null) => [];

    /// <summary>Lines for a terminal of that many columns, section names in the margin.</summary>
    public static ImmutableArray<BriefLine> Write(Dossier dossier, ReportTexts texts, BriefOptions? options = null, int columns = 100) => [];

    /// <summary>The same as Markdown.</summary>
    public static string Markdown(Dossier dossier, ReportTexts texts, BriefOptions? options = null) => "";
}
