using System.CommandLine;
using System.Collections.Immutable;
using Concordance.Dossiers;
using Concordance.Dossiers.Json;
using Concordance.Intake;
using Concordance.Intake.Files;

namespace Concordance.Cli;

/// <summary>Where a verb's dossier comes from: read anew from the paths, or made before (--dossier) and held against them.</summary>
public sealed class DossierSource
{
    private readonly Option<string> _madeBefore = new("--dossier") { Description = "Show this dossier (JSON made before) instead of reading the reports again.", HelpName = "FILE.json" };
    private readonly IntakeOptions _intake;

    public DossierSource(Command command, IntakeOptions intake)
    {
        _intake = intake;
        command.Add(_madeBefore);
    }

    /// <summary>The dossier, or null with the code the run ends in; messages are said on the way.</summary>
    public (MadeDossier? Made, int Code) Get(ParseResult parsed, Terminal terminal, bool because)
    {
        string? before = parsed.GetValue(_madeBefore);
        DossierMaker? maker = before is null ? new DossierMaker(terminal, _intake.Threads(parsed)) : null;
        IntakeResult taken = _intake.Read(parsed);
        foreach (Notice notice in taken.Notices) terminal.Say(notice.ToString());
        int code = ExitCode.Of(taken);
        if (code == ExitCode.NothingReadable && taken.Notices.All(n => n.Kind == NoticeKind.Skipped)) terminal.Say($"{string.Join(", ", _intake.Given(parsed))}: no report here, expected {FileForms.Endings}; put reports in, or name another folder");
        if (code is ExitCode.NothingReadable or ExitCode.WrongUsage) return (null, code);
        MadeDossier? made = maker is not null ? maker.Make(taken, because) : ReadBefore(before!, taken, terminal);
        return (made, made is null ? ExitCode.WrongUsage : code);
    }

    private static MadeDossier? ReadBefore(string path, IntakeResult taken, Terminal terminal)
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
