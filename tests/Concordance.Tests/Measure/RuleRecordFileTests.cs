using Concordance.Dossiers.Records;
using Concordance.Tools.Measure;

namespace Concordance.Tests.Measure;

public sealed class RuleRecordFileTests
{
    [Fact]
    public void What_is_written_is_what_the_product_reads()
    {
        string text = RuleRecordFile.Text([new RuleCount("b/two", 10, 15), new RuleCount("a/one", 3, 4), new RuleCount("b/two", 8, 10)]);
        var records = RuleRecords.Read(new StringReader(text));
        Assert.Equal(new RuleRecord("b/two", 18, 25), records["b/two"]);
        Assert.Equal(72, records["b/two"].Percent);
        Assert.Null(records["a/one"].Percent);
    }
}
