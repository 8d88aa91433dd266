using Concordance.Tests.Intake;

namespace Concordance.Tests.Cli;

/// <summary>Talks that a report sets for a day after its own, in the present tense of the calendar.</summary>
public sealed class TalksAheadTests
{
    private const string Positions =
        "Quota row\n\n3 May 2032\n\nNorvia and Sarland negotiate on the herring quota. Norvia demanded a larger quota from Sarland. Sarland rejected the demand.\n";

    private const string Set = "Back to the table\n\n4 May 2032\n\nThe third round of talks between Norvia and Sarland opens on 9 May in Lund.\n";

    private const string Over = "Lund talks\n\n9 May 2032\n\nThe third round of talks between Norvia and Sarland opened in Lund on 9 May.\n";

    [Fact]
    public async Task Talks_of_a_day_to_come_are_planned_whatever_the_tense()
    {
        using TemporaryFolder folder = new();
        folder.Write("a.txt", Positions);
        folder.Write("b.txt", Set);
        string brief = await Brief(folder.Path);
        Assert.Contains("Round 3: planned, 9 May, Lund [b:5]", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("reported held", brief, StringComparison.Ordinal);
    }

    [Fact]
    public async Task They_are_held_once_a_report_of_that_day_says_so()
    {
        using TemporaryFolder folder = new();
        folder.Write("a.txt", Positions);
        folder.Write("b.txt", Set);
        folder.Write("c.txt", Over);
        Assert.Contains("Round 3: reported held, 9 May, Lund [c:5]", await Brief(folder.Path), StringComparison.Ordinal);
    }

    private static async Task<string> Brief(string path)
    {
        Transcript run = await CalledProgram.Run("brief", path);
        Assert.Equal((0, ""), (run.Code, run.Error));
        return run.Out;
    }
}
