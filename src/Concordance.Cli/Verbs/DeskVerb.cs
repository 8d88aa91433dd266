using System.CommandLine;

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

    private async Task<int> Run(ParseResult parsed, CancellationToken stop) => await _desk.Show(parsed, parsed.GetValue(_paths) ?? [], [], _terminal, stop);
}
