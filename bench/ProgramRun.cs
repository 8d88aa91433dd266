using System.Diagnostics;

namespace Concordance.Bench;

/// <summary>One run of the program itself, as a person starts it.</summary>
internal sealed record ProgramRun(int Code, string Output, double Seconds, double ProcessorSeconds, long PeakBytes)
{
    public static string Path { get; } = System.IO.Path.Combine(BenchTexts.Project(), "src", "Concordance.Cli", "bin", "Release", "net10.0", "concordance.dll");

    public static ProgramRun Start(params string[] arguments)
    {
        long start = Stopwatch.GetTimestamp(), peak = 0;
        double processor = 0;
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [Path, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), messages = process.StandardError.ReadToEndAsync();
        while (!process.WaitForExit(5))
        {
            try
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
                processor = process.TotalProcessorTime.TotalSeconds;
            }
            catch (InvalidOperationException)
            {
                break; // it ended between the question and the answer
            }
        }

        process.WaitForExit();
        messages.Wait();
        return new(process.ExitCode, output.Result, Stopwatch.GetElapsedTime(start).TotalSeconds, processor, peak);
    }
}
