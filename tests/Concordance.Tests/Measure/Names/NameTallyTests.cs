using Concordance.Language.Names;
using Concordance.Tools.Measure;
using Concordance.Tools.Measure.Names;

namespace Concordance.Tests.Measure.Names;

public sealed class NameTallyTests
{
    /// <summary>Five marked, three found: one right, one of wrong type, one invented. P 1/3, R 1/5; exchanged they would be 1/5 and 1/3.</summary>
    [Fact]
    public void Precision_and_recall_are_not_exchanged()
    {
        NameTally tally = Tally(
            [new(0, 2, NameType.Person), new(4, 5, NameType.Place), new(6, 9, NameType.Organisation), new(11, 12, NameType.Place), new(13, 14, NameType.Person)],
            [new(0, 2, NameType.Person), new(4, 5, NameType.Organisation), new(7, 9, NameType.Organisation)]);
        Assert.Equal(1.0 / 3, tally.All.Precision, 9);
        Assert.Equal(1.0 / 5, tally.All.Recall, 9);
        Assert.Equal(2 * (1.0 / 3) * (1.0 / 5) / ((1.0 / 3) + (1.0 / 5)), tally.All.F, 9);
        Assert.Equal(0.5, tally.TypeRight, 9);
        Assert.Equal((2, 1, 1), (tally.Persons.Gold, tally.Persons.Found, tally.Persons.GoldHit));
        Assert.Equal((1, 2, 0), (tally.Organisations.Gold, tally.Organisations.Found, tally.Organisations.FoundRight));
        Assert.Equal((2, 0, 0), (tally.Places.Gold, tally.Places.Found, tally.Places.GoldHit));
    }

    [Fact]
    public void Tags_of_both_conventions_give_the_same_names()
    {
        MarkedWordsBuilder one = new("1"), two = new("2");
        one.Add(["Ann", "Lee", "in", "Oslo", "Bergen"], ["I-PER", "I-PER", "O", "I-LOC", "B-LOC"], NameCorpora.TypeOfShort);
        two.Add(["Ann", "Lee", "in", "Oslo", "Bergen"], ["B-PER", "I-PER", "O", "B-LOC", "B-LOC"], NameCorpora.TypeOfShort);
        Assert.Equal([new(0, 2, NameType.Person), new(3, 4, NameType.Place), new(4, 5, NameType.Place)], one.Build().Names);
        Assert.Equal(one.Build().Names, two.Build().Names);
    }

    private static NameTally Tally(NameRange[] gold, NameRange[] found) => NameTally.Of(new Gold<IReadOnlyCollection<NameRange>>(gold), new Found<IReadOnlyCollection<NameRange>>(found));
}
