using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Concordance.Tools.Measure;

/// <summary>What a change did to the marks: the same tasks are run on another version of the project, and what differs is printed.</summary>
public static class Against
{
    private static readonly JsonSerializerOptions Plain = new() { WriteIndented = true };

    /// <summary>The figures and rule records of a run, for another run to be held against.</summary>
    public static void Write(string path, IEnumerable<Figure> figures, IEnumerable<RuleCount> rules)
    {
        SortedDictionary<string, string> shown = new(StringComparer.Ordinal);
        foreach (Figure figure in figures) shown[figure.Name] = figure.Percent.ToString("0.0", CultureInfo.InvariantCulture);
        foreach (IGrouping<string, RuleCount> rule in rules.GroupBy(r => r.Rule)) shown["rule " + rule.Key] = string.Create(CultureInfo.InvariantCulture, $"{rule.Sum(r => r.Right)} of {rule.Sum(r => r.Asked)}");
        File.WriteAllText(path, JsonSerializer.Serialize(shown, Plain));
    }

    public static SortedDictionary<string, string> Read(string path) =>
        new(JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(path))!, StringComparer.Ordinal);

    /// <summary>One line for each figure and record that differs.</summary>
    public static Table Differences(string revision, SortedDictionary<string, string> before, SortedDictionary<string, string> after)
    {
        Table table = new($"Against {revision}", "figure", "before", "now", "change");
        foreach (string name in before.Keys.Union(after.Keys).Order(StringComparer.Ordinal))
        {
            string was = before.GetValueOrDefault(name, "-"), now = after.GetValueOrDefault(name, "-");
            if (was == now) continue;
            string change = double.TryParse(was, CultureInfo.InvariantCulture, out double b) && double.TryParse(now, CultureInfo.InvariantCulture, out double n) ? (n - b).ToString("+0.0;-0.0", CultureInfo.InvariantCulture) : "";
            table.Add(name, was, now, change);
        }

        return table;
    }

    /// <summary>Runs the task on a revision, checked out beside the project and removed again.</summary>
    /// <exception cref="InvalidOperationException">Git does not know the revision, or its tools cannot do this yet; the message says which.</exception>
    public static SortedDictionary<string, string> Measure(SharedFolder shared, string revision, string task)
    {
        string folder = Directory.CreateTempSubdirectory("concordance-against-").FullName, figures = Path.Combine(folder, "figures.json"), tree = Path.Combine(folder, "tree");
        try
        {
            Run(shared, "git", shared.Project, "worktree", "add", "--detach", tree, revision);
            Run(shared, "dotnet", tree, "run", "-c", "Release", "--project", "tools/Measure", "--", task, "--figures", figures);
            if (!File.Exists(figures)) throw new InvalidOperationException($"the tools of {revision} do not write figures; name a later version");
            return Read(figures);
        }
        finally
        {
            if (Directory.Exists(tree)) Run(shared, "git", shared.Project, "worktree", "remove", "--force", tree);
            Directory.Delete(folder, true);
        }
    }

    private static void Run(SharedFolder shared, string program, string folder, params string[] args)
    {
        ProcessStartInfo start = new(program) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string arg in args) start.ArgumentList.Add(arg);
        start.Environment["CONCORDANCE_SHARED"] = shared.Root;
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start");
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        // A broken floor of that version is no failure of ours: its figures are there all the same.
        if (process.ExitCode > 1) throw new InvalidOperationException($"{program} {string.Join(' ', args)}: {(error.Result.Length > 0 ? error.Result : output.Result).Trim()}");
    }
}
