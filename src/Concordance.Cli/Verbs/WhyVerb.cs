using Concordance.Desk.Making;
using System.CommandLine;
using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Reasons;

namespace Concordance.Cli.Verbs;

/// <summary>Turns one finding over: rule, trigger, words, what it rests on, the rule's record.</summary>
public static class WhyVerb
{
    public static Command Create(Terminal terminal)
    {
        Command verb = new("why", "Say why a finding stands: by its id, 001:9 for all findings of that line, or 001 for the day of that report.");
        IntakeOptions intake = IntakeOptions.PathsThenId(verb);
        DossierSource source = new(verb, intake);
        verb.SetAction(parsed =>
        {
            (MadeDossier? made, int code) = source.Get(parsed, terminal, true);
            if (made is null) return code;
            WhyAnswer answer = Why.Of(made.Dossier, made.Texts, intake.Id(parsed));
            if (answer.Found) BriefPrinter.Print(answer.Lines, terminal);
            else if (answer.Lines.IsEmpty) terminal.Say($"nothing here has the id or place \"{intake.Id(parsed)}\"; see the ids with \"concordance brief PATH --ids\"");
            else foreach (BriefLine line in answer.Lines) terminal.Say(string.Concat(line.Segments.Select(s => s.Text)));
            return answer.Found ? code : ExitCode.WrongUsage;
        });
        return verb;
    }
}
