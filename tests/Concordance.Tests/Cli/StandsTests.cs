using Concordance.Tests.Intake;

namespace Concordance.Tests.Cli;

/// <summary>What the lines under STANDS, NEXT and CHANGED say of the words that they rest on.</summary>
public sealed class StandsTests
{
    [Fact]
    public async Task That_somebody_denied_is_told_with_what_is_denied_alone()
    {
        using TemporaryFolder folder = new();
        folder.Write("mill.txt", """
            River Post
            2 March 2031

            Mill not sold

            The Harbour Guild denied that it had sold the mill. The leader of the dockers denied. The sale of the ferry to Nordwind Motors fell through.
            """);
        string brief = await Brief(folder, "--all");
        Assert.Contains("it had sold the mill", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("Reported as done", brief, StringComparison.Ordinal);
        Assert.Contains("Reported as not done, in mill's words: The sale of the ferry to Nordwind Motors fell through", brief, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_will_not_or_cannot_be_done_is_not_told_as_left_undone()
    {
        using TemporaryFolder folder = new();
        folder.Write("ferry.txt", """
            River Post
            2 March 2031

            Ferry talks stall

            Ola Lund said on Monday that the Harbour Guild will not sign the treaty. The company cannot release the sailors. Norway did not attack the island.
            """);
        string brief = await Brief(folder);
        Assert.Contains("Reported as not to be done", brief, StringComparison.Ordinal);
        Assert.Contains("Reported as not possible, in ferry's words: The company cannot release the sailors", brief, StringComparison.Ordinal);
        Assert.Contains("Reported as not done, in ferry's words: Norway did not attack the island", brief, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_party_insists_on_stands_under_wants_alone()
    {
        using TemporaryFolder folder = new();
        folder.Write("talks.txt", """
            River Post
            2 March 2031

            Norway insists on an unconditional truce

            Norway insists on an unconditional truce on the islands. Talks between Norway and Sweden on the islands go on. Sweden rejected the demand of Norway.
            """);
        string brief = await Brief(folder, "--threads", "1");
        Assert.Contains("an unconditional truce", brief[brief.IndexOf("WANTS", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.DoesNotContain("“insists”", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("proposed (“truce”)", brief, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_only_waited_for_does_not_stand_and_a_state_keeps_its_will_and_not()
    {
        using TemporaryFolder folder = new();
        folder.Write("first.txt", """
            River Post
            2 March 2031

            Lund Water will not open the sluices of the Tarn dam before the council has approved the treaty. Ola Lund announced this on Sunday.
            """);
        folder.Write("second.txt", """
            Hill Gazette
            6 March 2031

            Lund Water will open two sluices of the Tarn dam on Friday, Ola Lund said. The council of Tarn has debated the treaty for a week.
            """);
        string brief = await Brief(folder);
        Assert.DoesNotContain("done, in first's words: the council has approved", brief, StringComparison.Ordinal);
        Assert.Contains(": will not open the sluices", brief, StringComparison.Ordinal);
        Assert.Contains("> will open two sluices", brief, StringComparison.Ordinal);
    }

    private static Task<string> Brief(TemporaryFolder folder) => Brief(folder, "--all");

    private static async Task<string> Brief(TemporaryFolder folder, params string[] options) => string.Join(' ', (await RunningProgram.Run(["brief", folder.Path, .. options])).Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
