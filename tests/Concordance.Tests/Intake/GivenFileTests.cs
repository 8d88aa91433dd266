using Concordance.Intake;
using Concordance.Intake.Given;
using Concordance.Texts;

namespace Concordance.Tests.Intake;

public sealed class GivenFileTests
{
    [Fact]
    public void Facts_of_a_file_are_kept_with_it()
    {
        using TemporaryFolder folder = new();
        folder.Write("a/1.txt", "The mayor said that the bridge was closed.");
        folder.Write("a/reports.yaml", "reports:\n  1.txt:\n    published: 2024-03-31\n    outlet: The Gazette\n");
        IntakeResult taken = ReportIntake.Read([folder.Path], new IntakeSettings());
        ReportFile file = Assert.Single(taken.Reports).Files[0];
        Assert.Equal(new DateOnly(2024, 3, 31), file.Published);
        Assert.Equal("The Gazette", file.Outlet);
        Assert.Empty(taken.Notices);
    }

    [Fact]
    public void An_unknown_file_is_an_error_with_its_line()
    {
        using TemporaryFolder folder = new();
        folder.Write("1.txt", "The mayor said that the bridge was closed.");
        folder.Write("reports.yaml", "reports:\n  1.txt:\n    url: http://a.example/1\n  2.txt:\n    url: http://a.example/2\n");
        IntakeResult taken = ReportIntake.Read([folder.Path], new IntakeSettings());
        Assert.Equal(4, Assert.Single(taken.Notices).Line);
        Assert.True(taken.WronglyGiven);
    }

    [Theory]
    [InlineData("reports:\n  1.txt:\n    outlett: x\n", 3)]
    [InlineData("report:\n  1.txt:\n", 1)]
    [InlineData("reports:\n  1.txt:\n    published: 31 March\n", 3)]
    [InlineData("reports:\n  1.txt:\n    published: 2024-02-30\n", 3)]
    [InlineData("reports:\n  1.txt:\n    published: 0001-03-31\n", 3)]
    [InlineData("reports:\n  1.txt:\n    published: 9999-03-31\n", 3)]
    [InlineData("reports:\n  1.txt:\n    outlet:\n      name: x\n", 4)]
    [InlineData("reports:\n  1.txt: [a, b]\n", 2)]
    [InlineData("reports:\n  1.txt:\n  1.txt:\n", 3)]
    [InlineData("reports:\n  1.txt: {\n", 3)]
    [InlineData("- a\n- b\n", 1)]
    [InlineData("reports:\n\t1.txt:\n", 2)]
    public void A_fault_names_its_line(string yaml, int line) =>
        Assert.Equal(line, Assert.Throws<GivenFile.Fault>(() => GivenFile.Read(yaml)).Line);

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("reports:\n")]
    public void Saying_nothing_is_no_fault(string yaml) => Assert.Empty(GivenFile.Read(yaml));

    [Fact]
    public void Depth_without_end_is_a_fault_not_a_crash() =>
        Assert.Throws<GivenFile.Fault>(() => GivenFile.Read("reports: " + new string('[', 200_000)));
}
