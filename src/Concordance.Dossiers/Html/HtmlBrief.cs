using Concordance.Dossiers.Json;

namespace Concordance.Dossiers.Html;

/// <summary>What goes into the printable file.</summary>
/// <param name="FullText">The whole articles, not only the passages the brief needs.</param>
/// <param name="Version">The program's version, for the stamp.</param>
/// <param name="Models">Names of the models at work, for the stamp.</param>
public sealed record HtmlOptions(bool FullText = false, string Version = "", string Models = "none");

/// <summary>The brief as one file without scripts, each reference a link to its passage.</summary>
public static class HtmlBrief
{
    public static string Write(Dossier dossier, ReportTexts texts, HtmlOptions? options = null) => "";
}
