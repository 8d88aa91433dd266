using System.Diagnostics;
using Concordance.Tests.House;

namespace Concordance.Tests.Pages;

/// <summary>The page's own tests and checks (web/), so that one command runs all there are.</summary>
public sealed class PageSourceTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    [Theory]
    [InlineData("test")]
    [InlineData("run check")]
    public async Task The_pages_own_checks_pass(string script)
    {
        string web = Path.Combine(Repository.Root, "web");
        Assert.SkipUnless(Directory.Exists(Path.Combine(web, "node_modules")), "web/node_modules is not there: the program was built without its page (-p:SkipWeb=true)");
        ProcessStartInfo start = new("npm") { WorkingDirectory = web, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string word in script.Split(' ')) start.ArgumentList.Add(word);
        using Process process = Process.Start(start)!;
        using CancellationTokenSource late = new(Longest);
        Task<string> output = process.StandardOutput.ReadToEndAsync(late.Token), error = process.StandardError.ReadToEndAsync(late.Token);
        await process.WaitForExitAsync(late.Token);
        Assert.True(process.ExitCode == 0, $"npm {script}:\n{await output}\n{await error}");
    }
}
