using Concordance.Desk.Making;
using System.CommandLine;
using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Json;

namespace Concordance.Cli.Verbs;

/// <summary>One report: its findings, nothing across reports.</summary>
public static class ReadVerb
{
    public static Command Create(Terminal terminal)
    {
        Command verb = new("read", "Read one report and print its findings, nothing across reports.");
        Option<bool> json = new("--json") { Description = "As JSON: the dossier's lists for this report, without stories." };
        Option<bool> because = new("--because") { Description = "Give every finding of the JSON its tree of reasons." };
        DossierSource source = new(verb, IntakeOptions.OneFile(verb));
        verb.Add(json);
        verb.Add(because);
        verb.SetAction(parsed =>
        {
            (MadeDossier? made, int code) = source.Get(parsed, terminal, parsed.GetValue(because));
            if (made is null) return code;
            if (parsed.GetValue(json)) terminal.Write(s => DossierJson.Write(WithoutStories(made.Dossier), s));
            else BriefPrinter.Print(Brief.Write(made.Dossier, made.Texts, new BriefOptions(All: true, Names: true, Ids: true), terminal.Columns), terminal);
            return code;
        });
        return verb;
    }

    private static Dossier WithoutStories(Dossier dossier) => dossier with
    {
        Reports = [.. dossier.Reports.Select(r => r with { Story = null })],
        Entities = dossier.Entities is { } entities ? [.. entities.Select(e => e with { Story = null })] : null,
        Stories = null,
    };
}
