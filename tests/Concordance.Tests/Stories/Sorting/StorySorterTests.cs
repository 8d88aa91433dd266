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

    private const string Derailed = "KORLAND, 3 June 2031 - A freight train left the rails below the quarry of Sedlovar on Tuesday and tore up two hundred metres of track, the state railway said. Nobody was hurt. Eleven wagons of gravel overturned, and the line to the coast will stay closed until the weekend. An engineer blamed the heat. The driver, who jumped clear, was taken to the hospital in Brennam for a check.", Village = "4 June 2031\n\nDust over the orchard\n\nThe cook of the inn heard it first. \"I thought they were blasting again,\" she says, and points at the grit in her beans. Eleven wagons lie in the nettles. Children climb over them, though a constable says every hour that they must not. The summer guests sit on their trunks and ask for the bus, which nobody in Sedlovar has seen. Her brother was the driver of that train for nine years, until he fell out with the foreman; he says the sleepers were rotten. The cherries ripen meanwhile, and who will fetch them is a question that the growers put to everybody who passes. A teacher plays the accordion. The priest has opened his garden, and lemonade is sold there for the roof of the chapel.", Council = "5 June 2031\n\nThe council of Brennam voted on Thursday to plant three hundred limes along the promenade. The mayor said the town had waited long enough for shade. Two members of the opposition wanted planes, which cost less and grow faster, and walked out before the vote.";

    [Fact]
    public void A_brief_report_left_alone_joins_what_is_clearly_nearest_and_no_other()
    {
        ReadReport[] all = [Read(Council), Read(Village), Read(Derailed)];
        ImmutableArray<SortedReports> sorted = StorySorter.Sort(all);
        Assert.Equal(2, sorted.Length);
        Assert.Contains(sorted, s => Shown(s.Reports) == Shown([all[1], all[2]]));
    }

    [Theory]
    [InlineData("4 June 2031", "4 June 2029")]
    [InlineData("4 June 2031", "A wet summer")]
    public void Days_far_apart_or_unknown_leave_a_report_alone(string day, string other) =>
        Assert.Equal(2, StorySorter.Sort([Read(Village.Replace(day, other, StringComparison.Ordinal)), Read(Derailed)]).Length);

    private static string Shown(ImmutableArray<ReadReport> reports) => string.Join(' ', reports.Select(r => r.Report.Id.Value).Order(StringComparer.Ordinal));

    private static ReadReport Read(string text) => new Reader(Language).Read(new Report(text, [], "en"));
}
