using System.CommandLine;
using Concordance.Cli.Networks;
using Concordance.Intake;
using Concordance.Intake.Encodings;
using Concordance.Intake.Files;
using Concordance.Knots.Networks;

namespace Concordance.Cli.Verbs;

/// <summary>The knot engine alone: what can happen in a network of conditions, why it is stuck, every minimal way out.</summary>
public static class ConditionsVerb
{
    public static Command Create(Terminal terminal)
    {
        Command verb = new("conditions", "What can happen in a network of conditions, why it is stuck, and every minimal way out.");
        Argument<string> file = new("NET.json") { Description = "A network of conditions (see docs/NETWORKS.md)." };
        Option<bool> json = new("--json") { Description = "Print JSON." };
        Option<bool> beforeOnly = new("--before-only") { Description = "Read every condition as \"you first\"; nothing can be softened then." };
        Option<bool> count = new("--count") { Description = "Count the ways out, list none." };
        Option<bool> cheapest = new("--cheapest-first") { Description = "List by the costs in the file instead of fewest changes first." };
        Option<int> limit = new("--limit") { Description = "List at most this many ways out, and as many cores.", HelpName = "N", DefaultValueFactory = _ => 10_000 };
        Option<int> seconds = new("--time") { Description = "Stop after this many seconds and say what is missing.", HelpName = "S", DefaultValueFactory = _ => 60 };
        Option<bool> dot = new("--dot") { Description = "Print who waits for whom as a Graphviz graph." };
        verb.Add(file);
        foreach (Option option in (Option[])[json, beforeOnly, count, cheapest, limit, seconds, dot]) verb.Add(option);
        foreach (Option<int> number in (Option<int>[])[limit, seconds])
            number.Validators.Add(r =>
            {
                if (r.Tokens is [{ Value: var value }] && (!int.TryParse(value, out int n) || n < 0)) r.AddError($"{number.Name} {value}: expected a whole number from 0");
            });
        verb.SetAction(parsed =>
        {
            if (Read(parsed.GetRequiredValue(file), terminal) is not { } network) return ExitCode.NothingReadable;
            // Who trusts nobody accepts nothing "at the same time": conditions can only be dropped then.
            IEnumerable<Item> items = network.Items.Where(i => i.Do == Relief.Waive || !parsed.GetValue(beforeOnly));
            if (parsed.GetValue(beforeOnly)) network = network.BeforeOnly();
            if (parsed.GetValue(dot))
            {
                terminal.Out.Write(NetworkDot.Write(network));
                return ExitCode.Done;
            }

            int most = parsed.GetValue(count) ? 0 : parsed.GetValue(limit);
            NetworkAnswer answer = NetworkAnswer.Of(network, items, new(most, parsed.GetValue(limit), parsed.GetValue(cheapest), TimeSpan.FromSeconds(parsed.GetValue(seconds))));
            if (parsed.GetValue(json)) terminal.Write(s => s.Write(NetworkJson.Write(network, answer)));
            else NetworkWords.Write(network, answer, terminal.Out);
            return ExitCode.Done;
        });
        return verb;
    }

    private static Network? Read(string path, Terminal terminal)
    {
        FileBytes raw = FileBytes.Read(new FoundFile(Path.GetFullPath(path), path, true), IntakeSettings.DefaultMaxBytes * 10);
        if (raw.Bytes is not { } bytes)
        {
            terminal.Say($"{path}: {raw.Said}; {raw.ToDo}");
            return null;
        }

        try
        {
            return PlainNetwork.Read(TextDecoder.Decode(bytes).Text);
        }
        catch (NetworkException e)
        {
            terminal.Say($"{path}: {e.Message}");
            return null;
        }
    }
}
