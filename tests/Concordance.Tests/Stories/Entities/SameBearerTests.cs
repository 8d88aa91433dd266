using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories.Entities;
using Concordance.Tests.Reading.Coreference;
using Concordance.Texts;
using FsCheck.Xunit;

namespace Concordance.Tests.Stories.Entities;

public sealed class SameBearerTests
{
    private static readonly LanguageModel Language = English.Model;

    private static readonly ImmutableArray<ReadReport> Three = Read(
        "Helga Brandt met Ivan Zelinsky in Oslo. Brandt left the Federal Harbour Authority (FHA) in May.",
        "Ivan Zelinskiy told the FHA that Ms Brandt was ill. Norway paid.",
        "Oslo will not pay, said Piotr Brandt. The Norwegian government agreed with Zelinsky.");

    public static IEnumerable<TheoryDataRow<string, int, string>> Lines => MarkedLine.Lines("src/Concordance.Stories/Entities");

    [Theory]
    [MemberData(nameof(Lines))]
    public void Each_example_is_joined_as_marked(string rule, int number, string line)
    {
        Assert.True(number > 0, rule);
        MarkedLine.Hold(line, marked =>
        {
            ImmutableArray<ReadReport> reports = Read([.. marked.Texts]);
            ImmutableArray<Entity> entities = SameBearer.Find(reports);
            return CoreferenceExampleTests.SameAsNumbered(marked.Marks.Select(m => (m.Label, entities.FirstOrDefault(e => e.Variants.Any(v => v.Places.Any(p => p.Report == reports[m.Text].Report.Id && p.Span.Overlaps(m.Span)))))));
        });
    }

    [Property]
    public void The_order_of_reports_changes_nothing(int first, bool turned)
    {
        int start = (first & int.MaxValue) % Three.Length;
        IEnumerable<ReadReport> other = Three.Skip(start).Concat(Three.Take(start));
        Assert.Equal(Shown(SameBearer.Find(Three)), Shown(SameBearer.Find(turned ? other.Reverse() : other)));
    }

    [Fact]
    public void Every_member_is_in_exactly_one_entity_and_every_variant_is_its_words()
    {
        ImmutableArray<Entity> entities = SameBearer.Find(Three);
        Assert.Equal(Three.Sum(r => r.Referents.Length), entities.Sum(e => e.Members.Length));
        Assert.Equal(Three.Sum(r => r.Referents.Length), entities.SelectMany(e => e.Members).Distinct(ReferenceEqualityComparer.Instance).Count());
        foreach ((Variant variant, Place place) in entities.SelectMany(e => e.Variants).SelectMany(v => v.Places.Select(p => (v, p))))
            Assert.Equal(variant.Form, place.Span.Of(Three.Single(r => r.Report.Id == place.Report).Report.Text));
    }

    [Fact]
    public void Two_bearers_of_one_surname_stay_apart_and_the_surname_alone_becomes_a_question()
    {
        ImmutableArray<ReadReport> reports = Read("Helga Brandt spoke.", "Piotr Brandt spoke.", "Later Brandt denied it.");
        ImmutableArray<Entity> entities = SameBearer.Find(reports);
        Assert.Equal(3, entities.Count(e => e.Type == ReferentType.Person));
        Assert.Equal(2, entities.Single(e => e.Name == "Brandt").PerhapsSame.Length);
    }

    [Fact]
    public void One_report_that_sets_a_name_beside_a_longer_one_does_not_tear_it_apart_in_the_others()
    {
        ImmutableArray<ReadReport> reports = Read([.. Enumerable.Range(1, 6).Select(i => $"Helga Brandt opened harbour {i}."), "Helga Brandt met the Anti-Helga Brandt league of Anti-Helga Brandt."]);
        Assert.Single(SameBearer.Find(reports), e => e.Variants.Any(v => v.Form == "Helga Brandt") && e.Members.Length > 5);
    }

    [Fact]
    public void A_name_in_many_reports_is_one_entity_whose_forms_are_merged_once_each()
    {
        ImmutableArray<ReadReport> reports = Read([.. Enumerable.Range(0, 120).Select(i => $"{(i % 3 == 0 ? "Ivan Zelinskiy" : "Ivan Zelinsky")} opened harbour {i}.")]);
        Entity one = Assert.Single(SameBearer.Find(reports), e => e.Type == ReferentType.Person);
        Assert.Equal(120, one.Members.Length);
        Assert.Single(one.Merged);
    }

    private static ImmutableArray<ReadReport> Read(params string[] texts) => [.. texts.Select(t => new Reader(Language).Read(new Report(t, [], "en")))];

    private static string Shown(ImmutableArray<Entity> entities) =>
        string.Join("\n", entities.Select(e => $"{e.Name} {e.Type} {e.Main} {string.Join(";", e.Variants.Select(v => v.Form + string.Join(",", v.Places)))} {string.Join(";", e.Offices.Select(o => o.Text + o.At))} {string.Join(";", e.Merged.Select(m => m.A + m.B + m.Why))} {string.Join(";", e.PerhapsSame.Select(p => $"{p.Other}{p.Why}"))}"));
}
