using System.CommandLine;
using Concordance.Desk.Kept;
using Concordance.Desk.Making;
using Concordance.Intake;
using Concordance.Intake.Files;
using Concordance.Reading;
using Concordance.Store.Files;

namespace Concordance.Cli;

/// <summary>What every verb that reads files is given: paths, the size limit, threads.</summary>
public sealed class IntakeOptions
{
    private readonly Argument<string[]> _many = new("PATH") { Description = $"A file ({FileForms.Endings}; feed.jsonl#3 for its third line), a folder, or - for standard input.", Arity = ArgumentArity.OneOrMore };
    private readonly Argument<string> _one = new("FILE") { Description = $"A file ({FileForms.Endings}; feed.jsonl#3 for its third line), or - for standard input." };
    private readonly Option<int> _megabytes = new("--max-size") { Description = "Refuse files larger than this many megabytes.", HelpName = "MB", DefaultValueFactory = _ => (int)(IntakeSettings.DefaultMaxBytes / 1_000_000) };
    private readonly Option<int> _threads = new("--threads") { Description = "Read with this many threads; the result is the same.", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
    private readonly Option<string> _cache = new("--cache") { Description = "Keep what is read of each report in this folder, so that a report read before is not read again (or CONCORDANCE_CACHE); it may be deleted at any time.", HelpName = "FOLDER", DefaultValueFactory = _ => Environment.GetEnvironmentVariable("CONCORDANCE_CACHE") ?? "" };
    private readonly Argument<string[]> _manyAndOne = new("PATH... ID") { Description = "Files, folders or -, and last the id of a finding (see --ids), file and line as in 001:9, or a file as in 001.", Arity = new ArgumentArity(2, 100_000) };
    private readonly Argument<string[]> _manyAndSentence = new("PATH... \"SENTENCE\"") { Description = "Files, folders or -, and last one sentence in quotation marks.", Arity = new ArgumentArity(2, 100_000) };
    private readonly Taking _taking;

    private IntakeOptions(Command command, Taking taking)
    {
        _taking = taking;
        command.Add(taking switch { Taking.OneFile => _one, Taking.Paths => _many, Taking.PathsThenId => _manyAndOne, Taking.PathsThenSentence => _manyAndSentence });
        command.Add(_megabytes);
        command.Add(_threads);
        if (taking != Taking.OneFile) command.Add(_cache);
        _one.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var path }] && Directory.Exists(path)) result.AddError($"{path} is a folder; expected one file");
        });
        foreach (Argument argument in command.Arguments) argument.Validators.Add(NoOption);
        _megabytes.Validators.Add(AtLeastOne);
        _threads.Validators.Add(AtLeastOne);
    }

    private enum Taking { OneFile, Paths, PathsThenId, PathsThenSentence }

    public static IntakeOptions OneFile(Command command) => new(command, Taking.OneFile);

    public static IntakeOptions Paths(Command command) => new(command, Taking.Paths);

    /// <summary>The last word is no path: the parser itself cannot tell where a list of paths ends.</summary>
    public static IntakeOptions PathsThenId(Command command) => new(command, Taking.PathsThenId);

    /// <summary>The last word is a sentence; one that is empty, a question or the name of a file is none.</summary>
    public static IntakeOptions PathsThenSentence(Command command)
    {
        IntakeOptions options = new(command, Taking.PathsThenSentence);
        options._manyAndSentence.Validators.Add(SentenceLast);
        return options;
    }

    /// <summary>The sentence behind the paths.</summary>
    public string Last(ParseResult parsed) => parsed.GetRequiredValue(_manyAndSentence)[^1];

    public string Id(ParseResult parsed) => parsed.GetRequiredValue(_manyAndOne)[^1];

    /// <summary>The file as it was named; of a verb that takes one.</summary>
    public string File(ParseResult parsed) => parsed.GetRequiredValue(_one);

    public int Threads(ParseResult parsed) => parsed.GetValue(_threads);

    /// <summary>The way from these reports to a dossier.</summary>
    /// <param name="file">The collection they go into, which keeps what is read of them where no folder is named.</param>
    public DossierMaker Maker(ParseResult parsed, Terminal terminal, CollectionFile? file = null) =>
        new(Threads(parsed), parsed.GetValue(_cache) is { Length: > 0 } folder ? new KeptReports(new KeptFolder(folder), terminal.Say) : file is null ? null : KeptReports.In(file, terminal.Say));

    /// <summary>Reads the reports, and counts along on a terminal where that takes long.</summary>
    public static ReadReport[] Read(DossierMaker maker, IntakeResult taken, Terminal terminal)
    {
        using ProgressLine progress = new(terminal, "reading");
        return maker.Read(taken, progress.Step);
    }

    /// <summary>The paths as they were named.</summary>
    public string[] Given(ParseResult parsed) => _taking switch
    {
        Taking.OneFile => [parsed.GetRequiredValue(_one)],
        Taking.Paths => parsed.GetRequiredValue(_many),
        Taking.PathsThenId => parsed.GetRequiredValue(_manyAndOne)[..^1],
        Taking.PathsThenSentence => parsed.GetRequiredValue(_manyAndSentence)[..^1],
    };

    public IntakeResult Read(ParseResult parsed) =>
        ReportIntake.Read(Given(parsed), new IntakeSettings(parsed.GetValue(_megabytes) * 1_000_000L, parsed.GetValue(_threads)));

    /// <summary>The same with its messages said, and the code the run ends in where nothing else goes wrong.</summary>
    public (IntakeResult Taken, int Code) Take(ParseResult parsed, Terminal terminal)
    {
        IntakeResult taken = Read(parsed);
        foreach (Notice notice in taken.Notices) terminal.Say(notice.ToString());
        int code = ExitCode.Of(taken);
        if (code == ExitCode.NothingReadable && taken.Notices.All(n => n.Kind == NoticeKind.Skipped)) terminal.Say($"{string.Join(", ", Given(parsed))}: no report here, expected {FileForms.Endings}; put reports in, or name another folder");
        return (taken, code);
    }

    /// <summary>A misspelt option is no path.</summary>
    private static void NoOption(System.CommandLine.Parsing.ArgumentResult result)
    {
        foreach (string word in result.Tokens.Select(t => t.Value).Where(w => w.Length > 1 && w[0] == '-')) result.AddError($"unknown option {word} (a file of that name: ./{word})");
    }

    private static void SentenceLast(System.CommandLine.Parsing.ArgumentResult result)
    {
        if (result.Tokens is not [.., { Value: var last }]) return;
        if (string.IsNullOrWhiteSpace(last)) result.AddError("the sentence is empty; write last, in quotation marks, what you ask about");
        else if (last == "-" || System.IO.File.Exists(last) || Directory.Exists(last)) result.AddError($"{last} is a path, and the last word must be the sentence; add it in quotation marks");
        else if (last.TrimEnd().EndsWith('?')) result.AddError("a question was given; write the sentence that you ask about as a statement");
    }

    private static void AtLeastOne(System.CommandLine.Parsing.OptionResult result)
    {
        if (result.Tokens is [{ Value: var value }] && (!int.TryParse(value, out int n) || n < 1)) result.AddError($"{result.Option.Name} {value}: expected a whole number from 1");
    }
}
