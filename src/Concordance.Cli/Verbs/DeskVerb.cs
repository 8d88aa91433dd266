using System.CommandLine;
using Concordance.Desk.Kept;
using Concordance.Desk.Making;
using Concordance.Store.Files;

namespace Concordance.Cli.Verbs;

/// <summary>The page on which a person reads, checks and decides.</summary>
public sealed class DeskVerb
{
    private readonly Command _verb = new("desk", "Show the page of a collection, until Ctrl-C: read, check, decide; what is decided is kept.");
    private readonly Argument<string[]> _paths = new("PATH") { Description = "Files and folders to take into the collection first; what is in it already stays.", Arity = ArgumentArity.ZeroOrMore };
    private readonly DeskOptions _desk;
    private readonly Terminal _terminal;

    private DeskVerb(Terminal terminal)
    {
        _terminal = terminal;
        _verb.Add(_paths);
        _desk = new DeskOptions(_verb, readOnly: true);
        _verb.SetAction(Run);
    }

    public static Command Create(Terminal terminal) => new DeskVerb(terminal)._verb;

    private async Task<int> Run(ParseResult parsed, CancellationToken stop)
    {
        string[] paths = parsed.GetValue(_paths) ?? [];
        if (_desk.IsReadOnly(parsed) && paths.Length > 0)
        {
            _terminal.Say("--read-only changes nothing and PATH takes reports in; leave one out");
            return ExitCode.WrongUsage;
        }

        using CollectionFile? file = _desk.OpenStore(parsed, paths, _terminal);
        return file is null ? ExitCode.WrongUsage : await _desk.Show(parsed, file, paths, new DossierMaker(Environment.ProcessorCount, KeptReports.In(file, _terminal.Say)), null, _terminal, stop);
    }
}
