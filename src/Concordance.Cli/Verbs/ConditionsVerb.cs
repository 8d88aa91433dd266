using System.CommandLine;
using System.Runtime.InteropServices;
using Concordance.Cli.Networks;
using Concordance.Cli.Networks.Written;
using Concordance.Intake;
using Concordance.Intake.Encodings;
using Concordance.Intake.Files;
using Concordance.Knots.Networks;

namespace Concordance.Cli.Verbs;

/// <summary>The knot engine alone: what can happen in a network of conditions, why it is stuck, every minimal way out.</summary>
public static class ConditionsVerb
{
    private static readonly FileWanted Wanted = new("a network of conditions", "split it into networks that have nothing to do with each other");

    public static Command Create(Terminal terminal)
    {
        // long because each option stands beside what is checked of it.
        Command verb = new("conditions", "What can happen in a network of conditions, why it is stuck, and every minimal way out.");
        Argument<string> file = new("NET") { Description = "A network of conditions, JSON or YAML (see docs/NETWORKS.md), or - for standard input." };
        Option<bool> json = new("--json") { Description = "Print JSON." };
        Option<bool> beforeOnly = new("--before-only") { Description = "Read every condition as \"you first\"; nothing can be softened then." };
        Option<bool> count = new("--count") { Description = "Count the ways out, list none." };
        Option<bool> cheapest = new("--cheapest-first") { Description = "List by the costs in the file instead of fewest changes first." };
        Option<int> limit = new("--limit") { Description = "List at most this many ways out, and as many cores.", HelpName = "N", DefaultValueFactory = _ => 10_000 };
        Option<int> seconds = new("--time") { Description = "Stop after this many seconds and say what is missing.", HelpName = "S", DefaultValueFactory = _ => 60 };
        Option<bool> dot = new("--dot") { Description = "Print who waits for whom as a Graphviz graph." };
        Option<bool> svg = new("--svg") { Description = "Print who waits for whom as a drawing (SVG), circles of waiting marked." };
        verb.Add(file);
        foreach (Option option in (Option[])[json, beforeOnly, count, cheapest, limit, seconds, dot, svg]) verb.Add(option);
        foreach (Option<int> number in (Option<int>[])[limit, seconds])
            number.Validators.Add(r =>
            {
                if (r.Tokens is [{ Value: var value }] && (!int.TryParse(value, out int n) || n < 0)) r.AddError($"{number.Name} {value}: expected a whole number from 0");
            });
        file.Validators.Add(r =>
        {
            if (r.Tokens is [{ Value: var path }] && Directory.Exists(path)) r.AddError($"{path} is a folder; expected one file with a network of conditions");
        });
        verb.Validators.Add(r =>
        {
            string[] forms = [.. ((Option[])[json, dot, svg]).Where(o => r.GetResult(o) is { Implicit: false }).Select(o => o.Name)];
            if (forms.Length > 1) r.AddError($"{string.Join(" and ", forms)} are different forms of an answer; give one of them");
        });
        verb.SetAction(parsed =>
        {
            if (Read(parsed.GetRequiredValue(file), terminal) is not { } network) return ExitCode.NothingReadable;
            if (parsed.GetValue(beforeOnly)) network = network.BeforeOnly();
            if (parsed.GetValue(dot)) terminal.Out.Write(NetworkDot.Write(network.Network));
            else if (parsed.GetValue(svg)) return Draw(network.Network, terminal);
            else
            {
                NetworkWish wish = new(parsed.GetValue(count) ? 0 : parsed.GetValue(limit), parsed.GetValue(limit), parsed.GetValue(cheapest), TimeSpan.FromSeconds(parsed.GetValue(seconds)));
                Answer(network, wish, parsed.GetValue(json), terminal);
            }

            return ExitCode.Done;
        });
        return verb;
    }

    /// <summary>Ctrl+C is a wish for what was found so far, not for nothing; a second one ends the program as ever.</summary>
    private static void Answer(NamedNetwork network, NetworkWish wish, bool json, Terminal terminal)
    {
        using CancellationTokenSource asked = new();
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = !asked.IsCancellationRequested;
            asked.Cancel();
        }

        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop), end = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using NetworkAnswer answer = new(network.Network, network.Items, wish, asked.Token);
        if (json) terminal.Write(s => NetworkJson.Write(network, answer, s));
        else NetworkWords.Write(network, answer, terminal.Out);
    }

    private static int Draw(Network network, Terminal terminal)
    {
        if (NetworkSvg.Write(network) is not { } drawing)
        {
            terminal.Say($"{network.Actions.Length} actions are too many to draw readably; expected at most {NetworkSvg.MostActions}; use --dot and a program for large graphs");
            return ExitCode.WrongUsage;
        }

        terminal.Out.Write(drawing);
        return ExitCode.Done;
    }

    /// <summary>By what is in it: JSON begins with a brace or bracket and has its names in quotes, all else is read as YAML.</summary>
    private static NamedNetwork Network(string text, string path)
    {
        bool json = path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || !path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) && !path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) && text.AsSpan().TrimStart() is ['{' or '[', ..];
        if (!json) return WrittenNetwork.Read(text);
        Network network = PlainNetwork.Read(text);
        return new(network, [.. network.Items], ByName: false);
    }

    private static NamedNetwork? Read(string path, Terminal terminal)
    {
        FileBytes raw = FileBytes.Read(new FoundFile(path == "-" ? null : Path.GetFullPath(path), path, true), IntakeSettings.DefaultMaxBytes * 10, Wanted);
        if (raw.Bytes is not { } bytes)
        {
            terminal.Say($"{path}: {raw.Said}; {raw.ToDo}");
            return null;
        }

        try
        {
            return Network(TextDecoder.Decode(bytes).Text, path);
        }
        catch (NetworkException e)
        {
            terminal.Say($"{path}: {e.Message}");
            return null;
        }
    }
}
