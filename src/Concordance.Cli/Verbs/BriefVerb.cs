using Concordance.Desk.Making;
using System.CommandLine;
using Concordance.Dossiers.Briefs;

namespace Concordance.Cli.Verbs;

/// <summary>The brief alone.</summary>
public static class BriefVerb
{
    public static Command Create(Terminal terminal)
    {
        Command verb = new("brief", "Read reports and print the brief only.");
        Option<bool> markdown = new("--markdown") { Description = "As Markdown." };
        DossierSource source = new(verb, IntakeOptions.Paths(verb));
        verb.Add(markdown);
        BriefChoices choices = new(verb);
        verb.SetAction(parsed =>
        {
            (MadeDossier? made, int code) = source.Get(parsed, terminal, false);
            if (made is null) return code;
            BriefOptions options = choices.Read(parsed);
            if (parsed.GetValue(markdown)) terminal.Out.Write(Brief.Markdown(made.Dossier, made.Texts, options));
            else BriefPrinter.Print(Brief.Write(made.Dossier, made.Texts, options, terminal.Columns), terminal);
            return code;
        });
        return verb;
    }
}
