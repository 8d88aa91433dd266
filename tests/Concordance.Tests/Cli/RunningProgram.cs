using System.Diagnostics;
using System.Text;
using Concordance.Cli;

namespace Concordance.Tests.Cli;

/// <summary>What a run of the program printed and how it ended.</summary>
public sealed record Transcript(int Code, string Out, string Error);

/// <summary>Runs the real program as a process, as a person or a script would.</summary>
internal static class RunningProgram
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    public static Task<Transcript> Run(params string[] args) => Run(args, null);

    public static async Task<Transcript> Run(string[] args, string? input, params (string Name, string Value)[] environment)
    {
        ProcessStartInfo start = new("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8 };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(typeof(ConcordanceCommand).Assembly.Location);
        foreach (string arg in args) start.ArgumentList.Add(arg);
        foreach ((string name, string value) in environment) start.Environment[name] = value;
        using Process process = Process.Start(start)!;
        using CancellationTokenSource late = new(Longest);
        if (input is not null) await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        try
        {
            await process.WaitForExitAsync(late.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(true);
            Assert.Fail($"still running after {Longest}: concordance {string.Join(' ', args)}");
        }

        return new Transcript(process.ExitCode, await output, await error);
    }
}
