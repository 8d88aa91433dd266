using Concordance.Desk.Making;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Concordance.Cli.Verbs;

namespace Concordance.Cli;

/// <summary>The program: its verbs, what is said about wrong usage, and the last net under a fault of ours.</summary>
public static class ConcordanceCommand
{
    public static int Run(string[] args) => Run(args, new Terminal());

    /// <summary>The same, written elsewhere.</summary>
    public static int Run(string[] args, Terminal terminal)
    {
        try
        {
            int code = Invoke(args, terminal);
            terminal.Dispose();
            return code;
        }
        catch (NoModelException e)
        {
            terminal.Say(e.Message);
            return ExitCode.NothingReadable;
        }
        catch (IOException) when (terminal.IsRedirected)
        {
            // The reader of our output went away ("| head"): nothing is left to say.
            return ExitCode.Done;
        }
        catch (Exception e) when (Environment.GetEnvironmentVariable("CONCORDANCE_TRACE") is null)
        {
            terminal.Say($"this is a fault of the program, not of your files ({e.GetType().Name}: {e.Message}); set CONCORDANCE_TRACE=1 to see where");
            return ExitCode.OurFault;
        }
    }

    private static int Invoke(string[] args, Terminal terminal)
    {
        RootCommand root = new("Reads several news reports of one story and prints one dossier in which every line leads back to the exact words.");
        foreach (Command verb in Verbs(terminal)) root.Add(verb);
        ParseResult parsed = root.Parse(args);
        if (parsed.Action is ParseErrorAction || parsed.Errors.Count > 0 && parsed.Action is null) return Wrong(parsed, terminal);
        return parsed.Invoke(new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false });
    }

    private static IEnumerable<Command> Verbs(Terminal terminal) => 
        [OpenVerb.Create(terminal), DeskVerb.Create(terminal), BriefVerb.Create(terminal), CompareVerb.Create(terminal), CheckVerb.Create(terminal), ReadVerb.Create(terminal), WhyVerb.Create(terminal), ExportVerb.Create(terminal), ParseVerb.Create(terminal), TextVerb.Create(terminal), ConditionsVerb.Create(terminal)];

    /// <summary>"brief: PATH is missing", "check: only "x" was given": what to add, in our words.</summary>
    private static string Missing(ArgumentResult missing)
    {
        string what = missing.Argument.Description is { } told ? char.ToLowerInvariant(told[0]) + told[1..].TrimEnd('.') : "one", verb = (missing.Parent as CommandResult)?.Command.Name ?? "";
        return missing.Tokens.Count == 0 ? $"{verb}: {missing.Argument.Name} is missing, expected {what}; add it" : $"{verb}: only \"{missing.Tokens[0].Value}\" was given, expected {what}; add what is missing";
    }

    /// <summary>"--since: its value is missing, expected DATE".</summary>
    private static string Missing(OptionResult missing) => $"{missing.Option.Name}: its value is missing, expected {missing.Option.HelpName ?? "one"}; add it";

    private static string InOurWords(ParseError error) => error.SymbolResult switch
    {
        ArgumentResult missing when missing.Tokens.Count < missing.Argument.Arity.MinimumNumberOfValues => Missing(missing),
        OptionResult { Implicit: false } missing when missing.Tokens.Count < missing.Option.Arity.MinimumNumberOfValues => Missing(missing),
        _ => error.Message,
    };

    private static int Wrong(ParseResult parsed, Terminal terminal)
    {
        foreach (string message in parsed.Errors.Select(InOurWords).Distinct(StringComparer.Ordinal)) terminal.Say(message);
        string verb = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
        terminal.Say($"see \"concordance {verb}--help\"");
        return ExitCode.WrongUsage;
    }
}
