using Concordance.Desk.Making;
using System.CommandLine;
using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Comparing;
using Concordance.Dossiers.Json;
using Concordance.Intake;
using Concordance.Reading;

namespace Concordance.Cli.Verbs;

/// <summary>The dossier as of one day held against that as of a later day.</summary>
public sealed class CompareVerb
{
    private readonly Command _verb = new("compare", "Say what changed between two days: new reports and statements, matters that moved, contradictions and open questions that are new or gone.");
    private readonly Option<string> _before = Day("--before", "The earlier day (2024-03-31): what the reports of that day and before told.");
    private readonly Option<string> _after = Day("--after", "The later day, held against it.");
    private readonly Option<string> _json = new("--json") { Description = "Write the comparison as JSON to this file; - prints it and nothing else.", HelpName = "FILE|-" };
    private readonly Option<bool> _all = new("--all") { Description = "Every line, not only the most useful fifty." };
    private readonly Terminal _terminal;
    private readonly IntakeOptions _intake;

    private CompareVerb(Terminal terminal)
    {
        _terminal = terminal;
        _intake = IntakeOptions.Paths(_verb);
        foreach (Option option in new Option[] { _before, _after, _json, _all }) _verb.Add(option);
        GivenDay.Expect(_before);
        GivenDay.Expect(_after);
        _verb.Validators.Add(result =>
        {
            (string? first, string? second) = (GivenValue.Of(result, _before), GivenValue.Of(result, _after));
            if (GivenDay.Of(first) is { } before && GivenDay.Of(second) is { } after && before >= after)
                result.AddError($"--before {first} is not before --after {second}; give the earlier day with --before and the later one with --after");
        });
        _verb.SetAction(Run);
    }

    public static Command Create(Terminal terminal) => new CompareVerb(terminal)._verb;

    private static Option<string> Day(string name, string what) => new(name) { Description = what, HelpName = "DATE", Required = true };

    private int Run(ParseResult parsed)
    {
        DossierMaker maker = _intake.Maker(parsed, _terminal);
        (IntakeResult taken, int code) = _intake.Take(parsed, _terminal);
        if (code is ExitCode.NothingReadable or ExitCode.WrongUsage) return code;
        DateOnly before = GivenDay.Of(parsed.GetValue(_before))!.Value, after = GivenDay.Of(parsed.GetValue(_after))!.Value;
        ReadReport[] read = IntakeOptions.Read(maker, taken, _terminal);
        if (DossierMaker.Make(taken, read, false, before) is not { } earlier)
        {
            _terminal.Say(GivenDay.NothingCounts("--before", before));
            return ExitCode.WrongUsage;
        }

        // What counts on a day counts on every later one.
        MadeDossier later = DossierMaker.Make(taken, read, false, after)!;
        Comparison comparison = Comparison.Of(earlier.Dossier, later.Dossier);
        string? json = parsed.GetValue(_json);
        if (json == "-") _terminal.Write(s => EntryJson.Write(comparison, s));
        else BriefPrinter.Print(ComparisonBrief.Write(comparison, later.Dossier, later.Texts, new BriefOptions(parsed.GetValue(_all)), _terminal.Columns), _terminal);
        if (json is null or "-" || OutputFile.Write(json, s => EntryJson.Write(comparison, s)) is not { } fault) return code;
        _terminal.Say(fault);
        return ExitCode.WrongUsage;
    }
}
