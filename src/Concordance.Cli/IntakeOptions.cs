using System.CommandLine;
using Concordance.Intake;

namespace Concordance.Cli;

/// <summary>What every verb that reads files is given: paths, the size limit, threads.</summary>
public sealed class IntakeOptions
{
    private readonly Argument<string[]> _many = new("PATH") { Description = "A file (.txt, .md, .html), a folder, or - for standard input.", Arity = ArgumentArity.OneOrMore };
    private readonly Argument<string> _one = new("FILE") { Description = "A file (.txt, .md, .html), or - for standard input." };
    private readonly Option<int> _megabytes = new("--max-size") { Description = "Refuse files larger than this many megabytes.", HelpName = "MB", DefaultValueFactory = _ => (int)(IntakeSettings.DefaultMaxBytes / 1_000_000) };
    private readonly Option<int> _threads = new("--threads") { Description = "Read with this many threads; the result is the same.", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
    private readonly bool _single;

    private IntakeOptions(Command command, bool single)
    {
        _single = single;
        if (single) command.Add(_one);
        else command.Add(_many);
        command.Add(_megabytes);
        command.Add(_threads);
        _megabytes.Validators.Add(AtLeastOne);
        _threads.Validators.Add(AtLeastOne);
    }

    public static IntakeOptions OneFile(Command command) => new(command, true);

    public static IntakeOptions Paths(Command command) => new(command, false);

    public int Threads(ParseResult parsed) => parsed.GetValue(_threads);

    public IntakeResult Read(ParseResult parsed)
    {
        string[] paths = _single ? [parsed.GetRequiredValue(_one)] : parsed.GetRequiredValue(_many);
        return ReportIntake.Read(paths, new IntakeSettings(parsed.GetValue(_megabytes) * 1_000_000L, parsed.GetValue(_threads)));
    }

    private static void AtLeastOne(System.CommandLine.Parsing.OptionResult result)
    {
        if (result.Tokens is [{ Value: var value }] && (!int.TryParse(value, out int n) || n < 1)) result.AddError($"{result.Option.Name} {value}: expected a whole number from 1");
    }
}
