using Concordance.Reading.Conditions;
using Concordance.Texts;
using Concordance.Tools.Measure;
using Concordance.Tools.Measure.Conditions;

namespace Concordance.Tests.Measure;

public sealed class DiscourseConditionsTests
{
    private const string Text = "If it rains, they stay. They leave when it snows until noon.";

    private static readonly DiscourseUnits Marked = new([("Ifitrains,", true), ("theystay.", false), ("Theyleave", false), ("whenitsnowsuntilnoon.", true)]);

    [Fact]
    public void A_condition_is_right_where_it_begins_in_a_marked_unit()
    {
        Score score = DiscourseConditions.Of(Text, Marked, [Found("If", "it rains"), Found("They", "leave")])!.Value;
        Assert.Equal(new Score(2, 2, 1, 1), score);
    }

    [Fact]
    public void Two_conditions_of_one_unit_are_both_right_and_meet_one() =>
        Assert.Equal(new Score(2, 2, 1, 2), DiscourseConditions.Of(Text, Marked, [Found("when", "it snows"), Found("until", "noon")]));

    [Fact]
    public void Other_words_are_not_compared() => Assert.Null(DiscourseConditions.Of(Text + " Soon.", Marked, []));

    [Fact]
    public void A_unit_is_marked_by_its_own_relation()
    {
        DiscourseUnits units = DiscourseUnits.Read(new StringReader("1\tIf it rains ,\t0\t_\t_\tx\t2\tcontingency-condition_r\t_\t_\n2\tthey stay .\t0\t_\t_\tx\t0\tROOT\t_\t_\n"));
        Assert.Equal([("Ifitrains,", true), ("theystay.", false)], units.Units);
    }

    private static Found<Condition> Found(string marker, string clause)
    {
        Span at = Where(marker);
        return new(new Condition(at, at, Where(clause), null, ConditionKind.If, ConditionMode.Before, null, null, null, Settled.Tree, false, new Because(new RuleId("conditions/x"), new Place(ReportId.OfText(Text), at))));
    }

    private static Span Where(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), Text.IndexOf(words, StringComparison.Ordinal) + words.Length);
}
