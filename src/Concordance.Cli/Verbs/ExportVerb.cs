using Concordance.Desk.Exports;
using Concordance.Desk.Making;
using System.CommandLine;
using Concordance.Dossiers.Exports;

namespace Concordance.Cli.Verbs;

/// <summary>Writes the findings in a form that other programs read.</summary>
public sealed class ExportVerb
{
    private readonly Command _verb = new("export", "Write the findings in a form that other programs read.");
    private readonly Option<string> _as = new("--as") { Description = "The form: " + string.Join("; ", ExportForms.All.Select(f => $"{f.Name} ({f.About})")) + ".", HelpName = "FORMAT", Required = true };
    private readonly Option<string> _output = new("--output", "-o") { Description = "Write to this file; - prints it and nothing else.", HelpName = "FILE|-", Required = true };
    private readonly Option<bool> _quotesOnly = new("--quotes-only") { Description = "Leave the reports' full texts out (only csv holds them)." };
    private readonly Terminal _terminal;
    private readonly DossierSource _source;

    private ExportVerb(Terminal terminal)
    {
        _terminal = terminal;
        _source = new DossierSource(_verb, IntakeOptions.Paths(_verb));
        foreach (Option option in new Option[] { _as, _output, _quotesOnly }) _verb.Add(option);
        _as.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var name }] && ExportForms.Find(name) is null) result.AddError($"--as {name}: expected one of {string.Join(", ", ExportForms.All.Select(f => f.Name))}");
        });
        _verb.SetAction(Run);
    }

    public static Command Create(Terminal terminal) => new ExportVerb(terminal)._verb;

    private int Run(ParseResult parsed)
    {
        ExportFormat format = ExportForms.Find(parsed.GetRequiredValue(_as))!;
        string output = parsed.GetRequiredValue(_output);
        (MadeDossier? made, int code) = _source.Get(parsed, _terminal, false);
        if (made is null) return code;
        void Write(Stream to) => format.Write(made.Dossier, made.Texts, new ExportOptions(parsed.GetValue(_quotesOnly), ProgramVersion.Text, ProgramVersion.Models), to);
        if (output == "-") _terminal.Write(Write);
        else if (OutputFile.Write(output, Write) is { } fault)
        {
            _terminal.Say(fault);
            return ExitCode.WrongUsage;
        }

        if (format.Name == "plover" && PloverExport.Count(made.Dossier) is var (classed, all) && classed < all)
            _terminal.Say($"{classed} of {all} events written; the others have no class of the ontology (csv and the dossier hold them)");
        return code;
    }
}
