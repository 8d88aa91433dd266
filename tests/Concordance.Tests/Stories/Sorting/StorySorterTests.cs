using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Sorting;
using Concordance.Tests.Reading.Coreference;
using Concordance.Texts;
using Concordance.Tools.Measure.Entities;

namespace Concordance.Tests.Stories.Sorting;

public sealed class StorySorterTests
{
    private static readonly LanguageModel Language = English.Model;

    public static IEnumerable<TheoryDataRow<string, int, string>> Lines => MarkedLine.Lines("src/Concordance.Stories/Sorting");

    [Theory]
    [MemberData(nameof(Lines))]
    public void Each_example_is_sorted_as_marked(string rule, int number, string line)
    {
        Assert.True(number > 0, rule);
        MarkedLine.Hold(line.Replace("[1] ", "", StringComparison.Ordinal), marked => StorySorter.Sort(marked.Texts.Select(Read)).Length == 1);
    }

    [Fact]
    public void Three_stories_in_one_folder_come_out_as_three()
    {
        ImmutableArray<ImmutableArray<ReadReport>> stories = [.. GoldStory.Names.Select(n => GoldStory.Read(SharedData.Need(), n).Reports.Select(new Reader(Language).Read).ToImmutableArray())];
        ImmutableArray<SortedReports> sorted = StorySorter.Sort(stories.SelectMany(s => s));
        Assert.Equal(stories.Select(Shown).Order(StringComparer.Ordinal), sorted.Select(s => Shown(s.Reports)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Order_and_repetition_change_nothing_and_an_unrelated_report_stands_alone()
    {
        ReadReport[] two = [Read("Helga Brandt of Nordwind Motors met Nils Aasen in Haldern."), Read("Nils Aasen told Nordwind Motors in Haldern that Helga Brandt must go.")];
        ReadReport other = Read("The ferry Aurelia ran aground off Skarvik.");
        SortedReports together = Assert.Single(StorySorter.Sort(two));
        ImmutableArray<SortedReports> sorted = StorySorter.Sort([other, two[1], two[0], two[1]]);
        Assert.Equal(2, sorted.Length);
        Assert.Contains(sorted, s => Shown(s.Reports) == Shown(together.Reports) && s.Why.SequenceEqual(together.Why));
        Assert.All(sorted, s => Assert.NotEmpty(s.Why));
    }

    private static string Shown(ImmutableArray<ReadReport> reports) => string.Join(' ', reports.Select(r => r.Report.Id.Value).Order(StringComparer.Ordinal));

    private static ReadReport Read(string text) => new Reader(Language).Read(new Report(text, [], "en"));
}
