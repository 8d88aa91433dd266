using Concordance.Desk.Making;
using System.CommandLine;
using System.Text;
using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Html;
using Concordance.Dossiers.Json;
using Concordance.Store.Files;

namespace Concordance.Cli.Verbs;

/// <summary>The main job: reads reports, prints the brief, writes the dossier where it is wanted.</summary>
public sealed class OpenVerb
{
    private readonly Command _verb = new("open", "Read reports, print the brief, then show the page until Ctrl-C.");
    private readonly Option<string> _json = new("--json") { Description = "Write the dossier as JSON to this file; - prints it and nothing else.", HelpName = "FILE|-" };
    private readonly Option<string> _html = new("--html") { Description = "Write the brief as one printable HTML file.", HelpName = "FILE" };
    private readonly Option<bool> _noPage = new("--no-page") { Description = "End after the brief, without the page." };
    private readonly Option<bool> _fullText = new("--full-text") { Description = "Put the whole reports into the HTML, not only the passages it needs." };
    private readonly Option<bool> _because = new("--because") { Description = "Give every finding of the JSON its tree of reasons." };
    private readonly Terminal _terminal;
    private readonly DossierSource _source;
    private readonly BriefChoices _choices;
    private readonly DeskOptions _desk;

    private OpenVerb(Terminal terminal)
    {
        _terminal = terminal;
        _source = new DossierSource(_verb, IntakeOptions.Paths(_verb));
        foreach (Option option in new Option[] { _json, _html, _noPage, _fullText, _because }) _verb.Add(option);
        _choices = new BriefChoices(_verb);
        _desk = new DeskOptions(_verb, readOnly: false);
        _verb.Validators.Add(result =>
        {
            if (GivenValue.Of(result, _html) == "-") result.AddError("--html -: expected the name of a file");
            if (GivenValue.Of(result, _html) is { } html && html == GivenValue.Of(result, _json)) result.AddError("--json and --html name the same file; name two");
        });
        _verb.SetAction(Run);
    }

    public static Command Create(Terminal terminal) => new OpenVerb(terminal)._verb;

    private async Task<int> Run(ParseResult parsed, CancellationToken stop)
    {
        // A dossier that was made before has no collection, and what goes into a pipe ends.
        bool page = !parsed.GetValue(_noPage) && parsed.GetValue(_json) != "-" && !_source.IsMadeBefore(parsed);
        using CollectionFile? file = page ? _desk.OpenStore(parsed, _source.Paths(parsed), _terminal) : null;
        DossierMaker? maker = _source.Maker(parsed, _terminal, file);
        (MadeDossier? made, int code) = Print(parsed, maker);
        if (!page || code is not (ExitCode.Done or ExitCode.NamedFileFailed)) return code;
        if (file is null) return ExitCode.WrongUsage;
        return await _desk.Show(parsed, file, _source.Paths(parsed), maker!, made, _terminal, stop) is var shown and not ExitCode.Done ? shown : code;
    }

    /// <summary>What was made, and how the run ends so far.</summary>
    private (MadeDossier? Made, int Code) Print(ParseResult parsed, DossierMaker? maker)
    {
        (MadeDossier? made, int code) = _source.Get(parsed, _terminal, parsed.GetValue(_because), maker);
        if (made is null) return (null, code);
        string? json = parsed.GetValue(_json);
        if (json == "-") _terminal.Write(s => DossierJson.Write(made.Dossier, s));
        else BriefPrinter.Print(Brief.Write(made.Dossier, made.Texts, _choices.Read(parsed), _terminal.Columns), _terminal);
        bool written = (json is null or "-" || Wrote(json, s => DossierJson.Write(made.Dossier, s))) & (parsed.GetValue(_html) is not { } html || Wrote(html, s => s.Write(Page(made, parsed))));
        return (made, written ? code : ExitCode.WrongUsage);
    }

    private byte[] Page(MadeDossier made, ParseResult parsed) =>
        Encoding.UTF8.GetBytes(HtmlBrief.Write(made.Dossier, made.Texts, new HtmlOptions(parsed.GetValue(_fullText), ProgramVersion.Text, ProgramVersion.Models)));

    private bool Wrote(string path, Action<Stream> write)
    {
        if (OutputFile.Write(path, write) is not { } fault) return true;
        _terminal.Say(fault);
        return false;
    }
}
