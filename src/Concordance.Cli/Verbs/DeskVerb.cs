using System.CommandLine;
using Concordance.Desk.Collections;
using Concordance.Desk.Kept;
using Concordance.Desk.Making;
using Concordance.Intake;
using Concordance.Store.Files;

namespace Concordance.Cli.Verbs;

/// <summary>The page on which a person reads, checks and decides.</summary>
public sealed class DeskVerb
{
    private readonly Command _verb = new("desk", "Show the page of a collection, until Ctrl-C: read, check, decide; what is decided is kept.");
    private readonly Argument<string[]> _paths = new("PATH") { Description = "Files and folders to take into the collection first; what is in it already stays.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string> _madeBefore = new("--dossier") { Description = "Show this dossier (made before by --json, or by hand) beside its reports, which PATH names; nothing is decided or kept.", HelpName = "FILE.json" };
    private readonly DeskOptions _desk;
    private readonly Terminal _terminal;

    private DeskVerb(Terminal terminal)
    {
        _terminal = terminal;
        _verb.Add(_paths);
        _verb.Add(_madeBefore);
        _desk = new DeskOptions(_verb, readOnly: true);
        _verb.SetAction(Run);
    }

    public static Command Create(Terminal terminal) => new DeskVerb(terminal)._verb;

    private async Task<int> Run(ParseResult parsed, CancellationToken stop)
    {
        string[] paths = parsed.GetValue(_paths) ?? [];
        if (parsed.GetValue(_madeBefore) is { } before) return await ShowMade(parsed, before, paths, stop);
        if (_desk.IsReadOnly(parsed) && paths.Length > 0)
        {
            _terminal.Say("--read-only changes nothing and PATH takes reports in; leave one out");
            return ExitCode.WrongUsage;
        }

        using CollectionFile? file = _desk.OpenStore(parsed, paths, _terminal);
        return file is null ? ExitCode.WrongUsage : await _desk.Show(parsed, file, paths, new DossierMaker(Environment.ProcessorCount, KeptReports.In(file, _terminal.Say)), null, _terminal, stop);
    }

    private async Task<int> ShowMade(ParseResult parsed, string before, string[] paths, CancellationToken stop)
    {
        if (paths.Length == 0 || _desk.NamesStore(parsed))
        {
            _terminal.Say(paths.Length == 0 ? $"--dossier {before}: expected its reports beside it; name their folder" : "--dossier shows a dossier made before and keeps nothing; leave --store out");
            return ExitCode.WrongUsage;
        }

        IntakeResult taken = ReportIntake.Read(paths, new IntakeSettings());
        foreach (Notice notice in taken.Notices) _terminal.Say(notice.ToString());
        return MadeBefore.Read(before, taken, _terminal) is { } made ? await _desk.Serve(parsed, new MadeCollection(before, taken, made), before, "shown as it is", _terminal, stop) : ExitCode.WrongUsage;
    }
}
