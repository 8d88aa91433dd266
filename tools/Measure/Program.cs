using Concordance.Tools.Measure;

if (args.Length == 0 || args[0] is "-h" or "--help")
{
    Console.WriteLine("usage: dotnet run -c Release --project tools/Measure -- TASK|all [--errors N] [--data FILE] [--final] [--write] [--raise] [--against REV] [--figures FILE]");
    foreach (IMeasureTask task in MeasureTasks.All) Console.WriteLine($"  {task.Name,-14} {task.About}");
    return args.Length == 0 ? 2 : 0;
}

return MeasureCommand.Run(args);
