using System.Text;
using Concordance.Cli;

namespace Concordance.Tests.Cli;

/// <summary>Calls the program in the tests' own process, for what it finds, prints and writes; how it starts, ends and meets the world is asked of <see cref="RunningProgram"/>.</summary>
internal static class CalledProgram
{
    /// <summary>Always the same day, after those of the examples, so that no test ages.</summary>
    private static readonly DateOnly Today = new(2040, 1, 1);

    public static Task<Transcript> Run(params string[] args) => Task.Run(() =>
    {
        using MemoryStream output = new(), error = new();
        int code = ConcordanceCommand.Run(args, new Terminal(output, error, Today));
        return new Transcript(code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    });
}
