using Concordance.Language.Names;

namespace Concordance.Tests.Language.Names;

public sealed class GazetteerTests
{
    private static readonly Gazetteer Gazetteer = Gazetteer.English;

    [Theory]
    [InlineData("Portugal", NameClasses.Country)]
    [InlineData("Lisbon", NameClasses.Capital)]
    [InlineData("Portuguese", NameClasses.Demonym)]
    [InlineData("Bavaria", NameClasses.Region)]
    [InlineData("Danube", NameClasses.OtherPlace)]
    [InlineData("Malmö", NameClasses.LargeCity)]
    [InlineData("Elizabeth", NameClasses.GivenName)]
    [InlineData("Johansson", NameClasses.Surname)]
    [InlineData("secretary", NameClasses.PersonNoun)]
    [InlineData("committee", NameClasses.GroupNoun)]
    [InlineData("table", NameClasses.CommonWord)]
    public void A_word_has_its_class(string word, NameClasses expected) => Assert.True(Gazetteer.Is(word, expected), $"{word}: {Gazetteer.ClassesOf(word)}");

    [Theory]
    [InlineData("Malmö", "malmo")]
    [InlineData("Guinea-Bissau", "Guinea - Bissau")]
    [InlineData("NEW ZEALAND", "New Zealand")]
    public void Marks_capitals_and_hyphens_do_not_part_a_name(string one, string other) => Assert.Equal(NameKey.Of(one), NameKey.Of(other));

    [Fact]
    public void What_no_list_has_is_unknown() => Assert.Equal(NameClasses.None, Gazetteer.ClassesOf("Qwzxvia of the Umpteenth"));

    [Fact]
    public void A_country_is_found_by_name_people_and_capital()
    {
        Country? portugal = Gazetteer.CountryNamed("Portugal");
        Assert.Equal("PT", portugal?.Code);
        Assert.Equal(portugal, Gazetteer.CountryOfDemonym("Portuguese"));
        Assert.Equal(portugal, Gazetteer.CountryOfCapital("Lisbon"));
        Assert.Equal("AU", Gazetteer.CountryOfDemonym("Australians")?.Code);
        Assert.Null(Gazetteer.CountryNamed("Lisbon"));
    }

    [Fact]
    public void An_old_name_leads_to_the_country_of_today() => Assert.Equal("MM", Gazetteer.CountryNamed("Burma")?.Code);

    [Fact]
    public void Bytes_that_are_no_gazetteer_are_refused()
    {
        Assert.Throws<InvalidDataException>(() => new Gazetteer([1, 2, 3]));
        Assert.Throws<InvalidDataException>(() => new Gazetteer(new byte[Gazetteer.HeaderLength + Gazetteer.Buckets]));
    }
}
