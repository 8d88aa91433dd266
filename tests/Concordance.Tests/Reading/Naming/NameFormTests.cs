using Concordance.Language.Names;
using Concordance.Reading.Naming;

namespace Concordance.Tests.Reading.Naming;

public sealed class NameFormTests
{
    [Theory]
    [InlineData("Helga Brandt", "Brandt", NameEvidence.Surname)]
    [InlineData("Helga Brandt", "H. Brandt", NameEvidence.ShortForm)]
    [InlineData("Ivan Zelinsky", "Ivan Zelinskiy", NameEvidence.Romanised)]
    [InlineData("Sergei Dorin", "Sergey Dorin", NameEvidence.Romanised)]
    [InlineData("Mehmet Şimşek", "Mehmet Shimshek", NameEvidence.Romanised)]
    [InlineData("Иван Зелинский", "Ivan Zelinskiy", NameEvidence.SameName)]
    [InlineData("Bill Morton", "William Morton", NameEvidence.Romanised)]
    [InlineData("Maria Elena Ruiz", "Elena Ruiz", NameEvidence.SameName)]
    [InlineData("Minister Dahl", "Dahl", NameEvidence.SameName)]
    [InlineData("Olga Tyshchenko", "Olga Tischenko", NameEvidence.Romanised)]
    [InlineData("Oleg Sybira", "Oleg Sibyra", NameEvidence.Romanised)]
    public void Two_forms_of_one_person_s_name_are_joined(string a, string b, NameEvidence evidence)
    {
        NameVerdict verdict = Compare(a, b, NameType.Person);
        Assert.Equal((Likeness.Same, evidence), (verdict.Likeness, verdict.Evidence));
    }

    [Theory]
    [InlineData("Piotr Nowak", "Maria Nowak")]
    [InlineData("John Morton", "Jane Morton")]
    [InlineData("Peter A. Lang", "Peter B. Lang")]
    [InlineData("Carl Reed Jr.", "Carl Reed Sr.")]
    [InlineData("J. Morton", "Peter Morton")]
    public void Different_given_names_keep_apart(string a, string b) => Assert.Equal(Likeness.Apart, Compare(a, b, NameType.Person).Likeness);

    [Theory]
    [InlineData("Karl Lindt", "Karl Brenner")]
    [InlineData("Karl", "Karl Brenner")]
    [InlineData("Zelinska", "Zelinsky")]
    public void A_given_name_alone_joins_nobody(string a, string b) => Assert.NotEqual(Likeness.Same, Compare(a, b, NameType.Person).Likeness);

    [Theory]
    [InlineData("FAA", "Federal Aviation Administration", NameEvidence.Expansion)]
    [InlineData("BoN", "Bank of Norvia", NameEvidence.Expansion)]
    [InlineData("Nordwind", "Nordwind Group SpA", NameEvidence.ShortForm)]
    [InlineData("Gaspol Bank", "Gaspolbank", NameEvidence.Romanised)]
    [InlineData("Britain", "United Kingdom", NameEvidence.SameState)]
    [InlineData("U.S.", "United States", NameEvidence.SameState)]
    [InlineData("Norwegian Treasury", "Norwegian Treasury Department", NameEvidence.ShortForm)]
    [InlineData("Norwegian government", "government of Norway", NameEvidence.ShortForm)]
    public void Short_forms_and_letters_of_an_organisation_are_joined(string a, string b, NameEvidence evidence)
    {
        NameVerdict verdict = Compare(a, b, NameType.Organisation);
        Assert.Equal((Likeness.Same, evidence), (verdict.Likeness, verdict.Evidence));
    }

    [Theory]
    [InlineData("Norwegian Foreign Ministry", "Swedish Foreign Ministry")]
    [InlineData("UAW", "Canadian Auto Workers")]
    [InlineData("General Motors", "General Electric")]
    [InlineData("Central Bank", "European Central Bank")]
    [InlineData("Gaspol", "Gaspol Bank")]
    [InlineData("Norway", "Norwegian government")]
    [InlineData("Foreign Ministry", "Norwegian Foreign Ministry")]
    public void Other_organisations_are_not_joined(string a, string b) => Assert.NotEqual(Likeness.Same, Compare(a, b, NameType.Organisation).Likeness);

    [Fact]
    public void A_capital_that_acts_is_a_question_and_no_state()
    {
        NameVerdict verdict = Compare("Oslo", "Norway", NameType.Organisation);
        Assert.Equal(Likeness.Perhaps, verdict.Likeness);
    }

    private static NameVerdict Compare(string a, string b, NameType type)
    {
        NameForm one = NameForm.Of(a, type), other = NameForm.Of(b, type);
        NameVerdict verdict = one.Compare(other, oneReport: false), turned = other.Compare(one, oneReport: false);
        Assert.Equal((verdict.Likeness, verdict.Evidence), (turned.Likeness, turned.Evidence));
        if (verdict.Likeness is Likeness.Same or Likeness.Apart) Assert.NotEmpty(one.Keys.Intersect(other.Keys));
        return verdict;
    }
}
