using Concordance.Dossiers.Records;
using Concordance.Tools.Measure;
using Concordance.Tools.Measure.Conditions;
using Concordance.Tools.Measure.Events;

namespace Concordance.Tests.Measure;

public sealed class NewRecordsTests
{
    /// <summary>What is wrong two times in five is worse than silence.</summary>
    [Fact]
    public void No_rule_of_events_or_conditions_asserts_what_is_right_in_fewer_than_three_of_five_cases()
    {
        SharedFolder shared = SharedData.Need();
        IMeasureTask[] tasks = [new StatusTask(), new EventsTask(), new ConditionsTask()];
        string written = RuleRecordFile.Text(tasks.SelectMany(t => t.Run(new MeasureOptions(0, null, false), shared).Rules));
        RuleRecord[] records = [.. RuleRecords.Read(new StringReader(written)).Values];
        Assert.Contains(records, r => r.Rule == "events/verb-form" && r.Percent > 80);
        Assert.Contains(records, r => r.Rule == "conditions/if-then" && r.Percent > 80);
        Assert.DoesNotContain(records, r => r.Percent < 60);
    }
}
