using System.Diagnostics;
using System.Text;
using Concordance.Knots.Networks;

namespace Concordance.Bench;

/// <summary>The same question put to clingo (Debian packages gringo and clasp), which was the fastest of other engines: "before" is an ordinary rule there.</summary>
internal static class Clingo
{
    /// <summary>The network where every leaf means "before" and conditions may be dropped.</summary>
    public static string Program(Network network)
    {
        StringBuilder program = new("#show w/1.\n");
        ILookup<int, int> conditions = network.Conditions.Index().ToLookup(c => c.Item.Action, c => c.Index);
        for (int a = 0; a < network.Actions.Length; a++) program.Append($"r({a})").Append(conditions[a].Any() ? " :- " : "").AppendJoin(", ", conditions[a].Select(c => $"c({c})")).Append(".\n");
        foreach ((int c, Condition condition) in network.Conditions.Index())
        {
            if (condition.Relaxable) program.Append($"{{w({c})}}. #heuristic w({c}). [1,false] c({c}) :- w({c}).\n");
            if (condition.Guard is All all)
            {
                program.Append($"c({c}) :- ").AppendJoin(", ", all.Of.Select((_, t) => $"t({c},{t})")).Append(".\n");
                foreach ((int t, Guard term) in all.Of.Index())
                    foreach (Leaf leaf in term.Leaves) program.Append($"t({c},{t}) :- r({leaf.Target}).\n");
            }
            else
            {
                foreach (Guard term in ((Any)condition.Guard).Of) program.Append($"c({c}) :- ").AppendJoin(", ", term.Leaves.Select(l => $"r({l.Target})")).Append(".\n");
            }
        }

        foreach (int goal in network.Goals) program.Append($":- not r({goal}).\n");
        return program.ToString();
    }

    public static string LeastCost(Network network) =>
        "#minimize { " + string.Join("; ", network.Conditions.Index().Where(c => c.Item.Relaxable).Select(c => $"{c.Item.WaiveCost},{c.Index} : w({c.Index})")) + " }.\n";

    /// <returns>Seconds of processor time; null where it was cut off or is not installed.</returns>
    public static double? Seconds(string program, int limit, params string[] options)
    {
        string file = Path.GetTempFileName();
        File.WriteAllText(file, program);
        try
        {
            using Process process = System.Diagnostics.Process.Start(new ProcessStartInfo("clingo", [file, "-q", $"--time-limit={limit}", .. options]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
            process.WaitForExit();
            string line = output.Result.Split('\n').FirstOrDefault(l => l.StartsWith("CPU Time", StringComparison.Ordinal)) ?? "";
            return output.Result.Contains("INTERRUPTED", StringComparison.Ordinal) || error.Result.Contains("ERROR", StringComparison.Ordinal) ? null : double.Parse(line.Split(':')[1].Trim(' ', 's'), null);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
