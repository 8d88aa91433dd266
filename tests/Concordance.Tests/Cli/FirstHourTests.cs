using Concordance.Tests.Intake;

namespace Concordance.Tests.Cli;

/// <summary>What somebody who meets the program tries in the first hour.</summary>
public sealed class FirstHourTests
{
    [Fact]
    public async Task An_empty_folder_is_named()
    {
        using TemporaryFolder folder = new();
        folder.Write("inner/.keep", "");
        string inner = Path.Combine(Path.GetDirectoryName(folder.Write("picture.png", "x"))!, "inner");
        Transcript run = await CalledProgram.Run("brief", inner);
        Assert.Equal(3, run.Code);
        Assert.Contains($"{inner}: no report here", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_is_asked_for_its_day_by_its_short_name()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("wire-copy.txt", "Pier opens\n\n14 March 2031\n\nThe pier opened, the mayor said.");
        Transcript run = await CalledProgram.Run("why", path, "wire");
        Assert.Equal(0, run.Code);
        Assert.Contains("its day: 14 March 2031", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_is_not_there_is_a_message_and_no_answer()
    {
        using TemporaryFolder folder = new();
        Transcript run = await CalledProgram.Run("why", folder.Write("wire.txt", "The pier opened, the mayor said."), "wire:9");
        Assert.Equal(2, run.Code);
        Assert.Empty(run.Out);
        Assert.Equal("concordance: wire:9: the report has 1 line\n", run.Error.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task What_is_denied_is_told_by_the_denial_alone()
    {
        using TemporaryFolder folder = new();
        Transcript run = await CalledProgram.Run("brief", folder.Write("wire.txt", "The agent denied that her client had refused to train in May."));
        Assert.Contains("denied: her client had refused to train in May", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Her client", run.Out, StringComparison.Ordinal);
    }
}
