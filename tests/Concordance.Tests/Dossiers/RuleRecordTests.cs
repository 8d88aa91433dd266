using Concordance.Dossiers.Reasons;
using Concordance.Dossiers.Records;
using Concordance.Tests.House;

namespace Concordance.Tests.Dossiers;

public sealed class RuleRecordTests
{
    [Theory]
    [InlineData(19, 19, null, "not yet measured")]
    [InlineData(13, 20, 65, "right in 13 of 20 cases it was not tuned on; says nothing about whether the claim is true")]
    [InlineData(412, 447, 92, "right in 412 of 447 cases it was not tuned on; says nothing about whether the claim is true")]
    [InlineData(0, 20, 0, "right in 0 of 20 cases it was not tuned on; says nothing about whether the claim is true")]
    public void A_record_is_a_measured_share_of_at_least_twenty_cases(int right, int asked, int? percent, string words)
    {
        RuleRecord record = RuleRecords.Read(new StringReader($"# rule\tright\tasked\nattribution/x\t{right}\t{asked}\n"))["attribution/x"];
        Assert.Equal(percent, record.Percent);
        Assert.Equal(words, record.InWords);
    }

    /// <summary>What is wrong two times in five is worse than silence.</summary>
    [Fact]
    public void No_rule_asserts_that_was_right_in_fewer_than_three_of_five_cases()
    {
        RuleRecord[] shipped = [.. RuleRecords.All.Where(r => r.Rule.Split('/')[0] is "attribution" or "events" or "conditions")];
        Assert.Contains(shipped, r => r.Percent > 80);
        Assert.DoesNotContain(shipped, r => r.Percent < 60);
    }

    [Fact]
    public void A_rule_nobody_knows_has_no_examples() => Assert.Empty(RuleExamples.Of("nobody/knows-it"));
}
