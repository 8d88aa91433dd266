using Concordance.Desk.Making;
using Concordance.Dossiers;
using Concordance.Dossiers.Json;
using Concordance.Intake;

namespace Concordance.Cli;

/// <summary>A dossier that was made before (--dossier), held against its reports.</summary>
internal static class MadeBefore
{
    /// <summary>Null where it cannot be read, which is said.</summary>
    public static MadeDossier? Read(string path, IntakeResult taken, Terminal terminal)
    {
        ReportTexts texts = new(taken.Reports);
        if (!File.Exists(path))
        {
            terminal.Say($"{path}: there is no such file, expected a dossier written by --json; check the path");
            return null;
        }

        try
        {
            DossierReading reading = DossierJson.Read(File.ReadAllBytes(path), texts);
            foreach (string fault in reading.Faults) terminal.Say($"{path}: {fault}");
            return reading.Dossier is { } dossier ? new MadeDossier(dossier, texts) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Say($"{path}: cannot be read ({e.Message}); expected a dossier written by --json");
            return null;
        }
    }
}
