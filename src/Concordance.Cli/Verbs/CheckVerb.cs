using Concordance.Desk.Making;
using System.Collections.Immutable;
using System.CommandLine;
using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Checking;
using Concordance.Dossiers.Json;
using Concordance.Intake;
using Concordance.Reading;
using Concordance.Stories.Checks;
using Concordance.Texts;

namespace Concordance.Cli.Verbs;

/// <summary>Holds one sentence against the reports: who says it, who denies it, who only repeats it.</summary>
public sealed class CheckVerb
{
    private readonly Command _verb = new("check", "Say who says a sentence, who denies it and who only repeats it, story by story; what is only near is shown apart.");
    private readonly Option<string> _json = new("--json") { Description = "Write the answer as JSON to this file; - prints it and nothing else.", HelpName = "FILE|-" };
    private readonly Option<string> _asOf = new("--as-of") { Description = "Count only reports that may have appeared by this day (2024-03-31).", HelpName = "DATE" };
    private readonly Option<bool> _all = new("--all") { Description = "Every line and longer passages." };
    private readonly Terminal _terminal;
    private readonly IntakeOptions _intake;

    private CheckVerb(Terminal terminal)
    {
        _terminal = terminal;
        _intake = IntakeOptions.PathsThenSentence(_verb);
        foreach (Option option in new Option[] { _json, _asOf, _all }) _verb.Add(option);
        GivenDay.Expect(_asOf);
        _verb.SetAction(Run);
    }

    public static Command Create(Terminal terminal) => new CheckVerb(terminal)._verb;

    private int Run(ParseResult parsed)
    {
        string sentence = Ended(_intake.Last(parsed).Trim());
        DossierMaker maker = _intake.Maker(parsed, _terminal);
        (IntakeResult taken, int code) = _intake.Take(parsed, _terminal);
        if (code is ExitCode.NothingReadable or ExitCode.WrongUsage) return code;
        DateOnly? day = GivenDay.Of(parsed.GetValue(_asOf));
        if (DossierMaker.Make(taken, IntakeOptions.Read(maker, taken, _terminal), false, day) is not { } made) return Wrong(GivenDay.NothingCounts("--as-of", day!.Value));
        sentence = TypedSentence.Cased(sentence, made.Stories);
        ImmutableArray<CheckedSentence> Check(string words) => maker.ReadSentence(Asked(words, taken)) is var asked ? [.. made.Stories.Select(s => SentenceCheck.Of(asked, s))] : [];
        ImmutableArray<CheckedSentence> checks = Check(sentence);
        // "The repairs cost 6 million": the verb is taken for a noun behind another.
        if (checks.All(c => c.Parts.IsEmpty) && TypedSentence.WithVerb(sentence) is { } helped && Check(helped) is var again && again.Any(c => !c.Parts.IsEmpty)) (sentence, checks) = (helped, again);
        if (!checks.IsEmpty && checks.All(c => c.Parts.IsEmpty)) return Wrong($"\"{sentence}\": no verb was found that says something; write a whole sentence that states what you ask (“The council closed the bridge on Monday.”)");
        CheckAnswer answer = CheckAssembler.Assemble(sentence, checks, made.Dossier, made.Texts);
        string? json = parsed.GetValue(_json);
        if (json == "-") _terminal.Write(s => EntryJson.Write(answer, s));
        else BriefPrinter.Print(CheckBrief.Write(answer, made.Dossier, made.Texts, new BriefOptions(parsed.GetValue(_all)), _terminal.Columns), _terminal);
        return json is null or "-" || OutputFile.Write(json, s => EntryJson.Write(answer, s)) is not { } fault ? code : Wrong(fault);
    }

    /// <summary>Without its full stop a sentence is read as a headline, in which "collapsed" may be what the bridge is.</summary>
    private static string Ended(string sentence) => sentence.Length > 0 && char.IsLetterOrDigit(sentence[^1]) ? sentence + "." : sentence;

    /// <summary>The sentence as a report of its own: blank lines after it keep it apart from a report of the same words.</summary>
    private static Report Asked(string sentence, IntakeResult taken)
    {
        Report asked = new(sentence, [], "en");
        while (taken.Reports.Any(r => r.Id == asked.Id)) asked = new Report(asked.Text + "\n", [], "en");
        return asked;
    }

    private int Wrong(string message)
    {
        _terminal.Say(message);
        return ExitCode.WrongUsage;
    }
}
