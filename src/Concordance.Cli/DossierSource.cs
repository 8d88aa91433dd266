using Concordance.Desk.Making;
using Concordance.Dossiers.Assembly;
using System.CommandLine;
using System.Collections.Immutable;
using Concordance.Intake;
using Concordance.Store.Files;

namespace Concordance.Cli;

/// <summary>Where a verb's dossier comes from: read anew from the paths, or made before (--dossier) and held against them.</summary>
public sealed class DossierSource
{
    private readonly Option<string> _madeBefore = new("--dossier") { Description = "Show this dossier (made before by --json) beside its reports, which PATH still names, instead of finding all anew.", HelpName = "FILE.json" };
    private readonly Option<string> _asOf = new("--as-of") { Description = "Count only reports that may have appeared by this day (2024-03-31).", HelpName = "DATE" };
    private readonly IntakeOptions _intake;
    private readonly WhatIfOptions _whatIf;

    public DossierSource(Command command, IntakeOptions intake)
    {
        _intake = intake;
        command.Add(_madeBefore);
        command.Add(_asOf);
        _whatIf = new WhatIfOptions(command);
        GivenDay.Expect(_asOf);
        command.Validators.Add(result =>
        {
            if (GivenValue.Of(result, _asOf) is not null && GivenValue.Of(result, _madeBefore) is not null) result.AddError("--as-of counts reports anew and --dossier shows one made before; give one of the two");
            if (_whatIf.AnyIn(result) && GivenValue.Of(result, _madeBefore) is not null) result.AddError("--assume, --deny, --waive, --soften and --happened find knots anew and --dossier shows a dossier made before; leave one out");
        });
    }

    public bool IsMadeBefore(ParseResult parsed) => parsed.GetValue(_madeBefore) is not null;

    /// <summary>The paths as they were named.</summary>
    public string[] Paths(ParseResult parsed) => _intake.Given(parsed);

    /// <summary>The way from the reports to their dossier; null where it was made before.</summary>
    /// <param name="file">The collection they go into, or null.</param>
    public DossierMaker? Maker(ParseResult parsed, Terminal terminal, CollectionFile? file = null) => IsMadeBefore(parsed) ? null : _intake.Maker(parsed, terminal, file);

    /// <summary>The dossier, or null with the code the run ends in; messages are said on the way.</summary>
    public (MadeDossier? Made, int Code) Get(ParseResult parsed, Terminal terminal, bool because) => Get(parsed, terminal, because, Maker(parsed, terminal));

    /// <param name="maker">Null where the dossier was made before.</param>
    public (MadeDossier? Made, int Code) Get(ParseResult parsed, Terminal terminal, bool because, DossierMaker? maker)
    {
        string? before = parsed.GetValue(_madeBefore);
        (IntakeResult taken, int code) = _intake.Take(parsed, terminal);
        if (code is ExitCode.NothingReadable or ExitCode.WrongUsage) return (null, code);
        DateOnly? day = GivenDay.Of(parsed.GetValue(_asOf));
        WhatIf? whatIf = _whatIf.Of(parsed);
        MadeDossier? made = maker is not null ? DossierMaker.Make(taken, IntakeOptions.Read(maker, taken, terminal), because, day, whatIf) : MadeBefore.Read(before!, taken, terminal);
        if (made is null && maker is not null) terminal.Say(GivenDay.NothingCounts("--as-of", day!.Value));
        if (made is not null && whatIf is not null && WhatIfOptions.Unknown(whatIf, made.Dossier).ToArray() is { Length: > 0 } unknown)
        {
            foreach (string message in unknown) terminal.Say(message);
            return (null, ExitCode.WrongUsage);
        }

        if (made is not null) foreach (string message in FutureReports.Messages(made.Dossier.Reports, terminal.Today)) terminal.Say(message);
        return (made, made is null ? ExitCode.WrongUsage : code);
    }
}
