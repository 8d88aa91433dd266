using Concordance.Intake;
using Concordance.Intake.Decided;
using Concordance.Intake.Given;
using Concordance.Texts;
using Concordance.Texts.Decisions;

namespace Concordance.Tests.Intake;

public sealed class DecisionsFileTests
{
    [Fact]
    public void Decisions_are_read_in_their_order()
    {
        Decision[] all = [.. DecisionsFile.Read("decisions:\n- decide: same\n  names: [Ada Lind, { name: A. Lind, report: b.txt }]\n  note: one byline\n- decide: edited\n  kind: statement\n  words: the port stays shut\n  before: said that\n  set: { act: deny }\n").Select(w => w.Decision)];
        Assert.Equal([DecisionWord.Same, DecisionWord.Edited], all.Select(d => d.Word));
        Assert.Equal([new DecidedName("Ada Lind", null), new DecidedName("A. Lind", "b.txt")], all[0].Names);
        Assert.Equal(new Quote("the port stays shut", "said that", null, null), all[1].Quote);
        Assert.Equal("deny", all[1].Set["act"]);
    }

    [Theory]
    [InlineData("decision:\n", 1)]
    [InlineData("decisions:\n- decide: refuse\n  words: x\n", 2)]
    [InlineData("decisions:\n- decide: same\n  names: [a]\n", 2)]
    [InlineData("decisions:\n- decide: same\n  names: [a, b]\n- decide: refused\n  words: x\n", 4)]
    [InlineData("decisions:\n- decide: refused\n  kind: sentence\n  words: x\n", 2)]
    [InlineData("decisions:\n- decide: refused\n  kind: event\n  words: x\n  names: [a, b]\n", 2)]
    [InlineData("decisions:\n- decide: edited\n  kind: event\n  words: x\n", 2)]
    [InlineData("decisions:\n- decide: noted\n  kind: event\n  words: x\n", 2)]
    [InlineData("decisions:\n- decide: given\n  report: a.txt\n", 2)]
    [InlineData("decisions:\n- decide: given\n  report: a.txt\n  published: 31 March\n", 4)]
    [InlineData("decisions:\n- decide: refused\n  wrods: x\n", 3)]
    [InlineData("decisions:\n- decide: refused\n  decide: accepted\n", 3)]
    [InlineData("decisions:\n- [a, b]\n", 2)]
    [InlineData("decisions: {\n", 1)]
    public void A_fault_names_its_line(string yaml, int line) => Assert.Equal(line, Assert.Throws<GivenFile.Fault>(() => DecisionsFile.Read(yaml)).Line);

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("decisions:\n")]
    public void Saying_nothing_is_no_fault(string yaml) => Assert.Empty(DecisionsFile.Read(yaml));

    [Fact]
    public void Depth_without_end_is_a_fault_not_a_crash() =>
        Assert.Throws<GivenFile.Fault>(() => DecisionsFile.Read("decisions:\n- decide: refused\n  set: " + new string('{', 200_000)));

    [Fact]
    public void Facts_given_beat_those_of_reports_yaml_and_a_file_that_is_gone_is_listed()
    {
        using TemporaryFolder folder = new();
        folder.Write("a/1.txt", "The mayor said that the bridge was closed.");
        folder.Write("a/reports.yaml", "reports:\n  1.txt: { published: 2024-03-31, outlet: The Gazette }\n");
        folder.Write("a/decisions.yaml", "decisions:\n- { decide: given, report: 1.txt, published: 2024-04-01 }\n- { decide: given, report: 2.txt, outlet: X }\n");
        IntakeResult taken = ReportIntake.Read([folder.Path], new IntakeSettings());
        ReportFile file = Assert.Single(taken.Reports).Files[0];
        Assert.Equal((new DateOnly(2024, 4, 1), "The Gazette"), (file.Published!.Value, file.Outlet));
        Assert.Equal([DecisionState.Applied, DecisionState.Lost], taken.Decisions.Followed.Select(o => o.State));
        Assert.Empty(taken.Notices);
    }

    [Fact]
    public void Of_two_days_given_for_one_report_the_later_decision_holds_and_the_other_is_said_to_contradict_it()
    {
        using TemporaryFolder folder = new();
        folder.Write("1.txt", "The mayor said that the bridge was closed.");
        folder.Write("decisions.yaml", "decisions:\n- { decide: given, report: 1.txt, published: 2024-04-01 }\n- { decide: given, report: 1.txt, outlet: X }\n- { decide: given, report: 1.txt, published: 2024-04-03 }\n");
        IntakeResult taken = ReportIntake.Read([folder.Path], new IntakeSettings());
        Assert.Equal(new DateOnly(2024, 4, 3), Assert.Single(taken.Reports).Files[0].Published);
        Assert.Equal([DecisionState.Open, DecisionState.Applied, DecisionState.Applied], taken.Decisions.Followed.Select(o => o.State));
        Assert.Equal("decision 3 gives this report another day, 2024-04-03, and the later one is followed", taken.Decisions.Followed[0].Why);
    }

    [Fact]
    public void A_file_that_is_not_understood_is_told_with_its_line_and_nothing_is_decided()
    {
        using TemporaryFolder folder = new();
        folder.Write("1.txt", "The mayor said that the bridge was closed.");
        folder.Write("decisions.yaml", "decisions:\n- decide: same\n  names: [a, b]\n- decide: maybe\n");
        IntakeResult taken = ReportIntake.Read([folder.Path], new IntakeSettings());
        Assert.Equal(4, Assert.Single(taken.Notices).Line);
        Assert.True(taken.WronglyGiven);
        Assert.Empty(taken.Decisions.Waiting);
    }
}
