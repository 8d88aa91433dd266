using System.Globalization;
using System.Text;

namespace Concordance.Tools.Measure;

/// <summary>Runs tasks, prints their tables, holds them against the floors, writes docs/MEASURED.md.</summary>
public static class MeasureCommand
{
    /// <summary>Exit codes: 0 all floors hold, 1 one is broken, 2 wrong usage, 3 the shared folder is absent.</summary>
    public static int Run(string[] args)
    {
        IMeasureTask[] tasks = [.. MeasureTasks.All.Where(t => args[0] == "all" || t.Name == args[0])];
        if (tasks.Length == 0) return Fail($"no task '{args[0]}'; tasks: {string.Join(", ", MeasureTasks.All.Select(t => t.Name))}", 2);
        if (SharedFolder.Find(out string reason) is not { } shared) return Fail(reason, 3);
        MeasureOptions options = new(int.Parse(Value(args, "--errors") ?? "0", CultureInfo.InvariantCulture), Value(args, "--data"), args.Contains("--final"));
        Floors floors = new(shared.Project);
        List<string> broken = [];
        List<RuleCount> rules = [];
        List<Figure> figures = [];
        StringBuilder document = new();
        foreach (IMeasureTask task in tasks)
        {
            Measurement measured = task.Run(options, shared);
            string section = Section(task, measured);
            Console.Write(section);
            document.Append(section);
            foreach (ErrorLine error in measured.Errors.Take(options.Errors)) Console.WriteLine($"{error.Kind}\t{error.Where}\t{error.Rule}\t{error.Words.ReplaceLineEndings(" ")}");
            broken.AddRange(floors.Broken(measured.Figures));
            if (args.Contains("--raise")) floors.Raise(measured.Figures);
            rules.AddRange(measured.Rules);
            figures.AddRange(measured.Figures);
        }

        if (Value(args, "--figures") is { } file) Against.Write(file, figures, rules);
        if (Value(args, "--against") is { } revision && !Compare(shared, revision, args[0], figures, rules)) return 2;

        foreach (string line in broken) Console.Error.WriteLine("BELOW FLOOR: " + line);
        if (args.Contains("--write"))
        {
            if (args[0] != "all") return Fail("--write wants 'all': the document and the records hold every task", 2);
            Write(shared.Project, document);
            RuleRecordFile.Write(shared.Project, rules);
        }

        return broken.Count == 0 ? 0 : 1;
    }

    private static bool Compare(SharedFolder shared, string revision, string task, List<Figure> figures, List<RuleCount> rules)
    {
        string now = Path.GetTempFileName();
        try
        {
            Against.Write(now, figures, rules);
            Console.Write(Against.Differences(revision, Against.Measure(shared, revision, task), Against.Read(now)));
            return true;
        }
        catch (InvalidOperationException e)
        {
            Fail(e.Message, 2);
            return false;
        }
        finally
        {
            File.Delete(now);
        }
    }

    private static string Section(IMeasureTask task, Measurement measured) =>
        $"## {task.Name}\n\n{task.About}\n\n" + string.Join("\n", measured.Tables) + "\n" + string.Concat(measured.Notes.Select(n => n + "\n\n"));

    private static void Write(string project, StringBuilder document) =>
        File.WriteAllText(Path.Combine(project, "docs", "MEASURED.md"),
            "# What was measured\n\nWritten by `dotnet run -c Release --project tools/Measure -- all --write`, never by hand. Percentages.\n\n" + document.ToString().TrimEnd() + "\n");

    private static string? Value(string[] args, string option)
    {
        int at = Array.IndexOf(args, option);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
    }

    private static int Fail(string message, int code)
    {
        Console.Error.WriteLine("measure: " + message);
        return code;
    }
}
