using System.CommandLine;
using Concordance.Intake;

namespace Concordance.Cli.Verbs;

/// <summary>Prints a report's text exactly as the offsets of findings count it.</summary>
public static class TextVerb
{
    public static Command Create(Terminal terminal)
    {
        Command verb = new("text", "The text as the findings' offsets count it (for a page: as extracted).");
        IntakeOptions intake = IntakeOptions.OneFile(verb);
        verb.SetAction(parsed =>
        {
            IntakeResult taken = intake.Read(parsed);
            foreach (Notice notice in taken.Notices) terminal.Say(notice.ToString());
            if (taken.Reports.Length > 1)
            {
                terminal.Say($"{intake.File(parsed)} holds {taken.Reports.Length} reports, and each has its own offsets; name one: {taken.Reports[0].Files[0].Path}");
                return ExitCode.WrongUsage;
            }

            foreach (Texts.Report report in taken.Reports) terminal.Out.Write(report.Text);
            return ExitCode.Of(taken);
        });
        return verb;
    }
}
