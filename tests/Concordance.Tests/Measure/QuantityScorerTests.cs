using Concordance.Language.Quantities;
using Concordance.Texts;
using Concordance.Tools.Measure;
using Concordance.Tools.Measure.Quantities;

namespace Concordance.Tests.Measure;

public sealed class QuantityScorerTests
{
    private static QuantityMark Mark(int start, int end, string? value, QuantityBound bound = QuantityBound.Exact, string? unit = null, string? of = null, bool optional = false, string file = "a") =>
        new(file, new Span(start, end), value, null, bound, false, unit, of, optional);

    [Fact]
    public void Precision_and_recall_value_bound_unit_and_thing_are_counted_apart()
    {
        Gold<QuantityMark>[] key =
        [
            new(Mark(0, 2, "30", QuantityBound.AtLeast, "person", "striking workers")),
            new(Mark(10, 14, "2.50", unit: "percent")),
            new(Mark(20, 23, "5", of: "ships")),
            new(Mark(30, 34, "2", optional: true)),
            new(Mark(40, 42, "7")),
        ];
        Found<QuantityMark>[] found =
        [
            new(Mark(0, 5, "30", QuantityBound.AtLeast, "person", "workers")),
            new(Mark(10, 14, "2.5", unit: "point")),
            new(Mark(20, 23, "6", QuantityBound.About, null, "boats")),
            new(Mark(30, 34, "2")),
            new(Mark(50, 52, "1")),
            new(Mark(60, 62, "1")),
            new(Mark(70, 72, "1")),
            new(Mark(0, 2, "30", file: "b")),
        ];
        QuantityScores scores = QuantityScorer.Of([.. key], [.. found], q => q.Span.Start switch { 50 => true, 60 => null, _ => false });
        Assert.Equal(new Score(4, 6, 3, 4), scores.All);
        Assert.Equal("2/3", scores.Values.ToString());
        Assert.Equal("2/3", scores.Bounds.ToString());
        Assert.Equal("2/3", scores.Units.ToString());
        Assert.Equal("1/2", scores.Counted.ToString());
        Assert.Equal(["missed", "not in key", "not in key", "value", "bound", "unit", "counted"], scores.Errors.Select(e => e.Kind));
    }

    [Fact]
    public void A_second_number_found_inside_a_marked_one_is_false()
    {
        QuantityScores scores = QuantityScorer.Of([new(Mark(0, 20, "3"))], [new(Mark(0, 12, "3")), new(Mark(14, 20, "5"))], _ => true);
        Assert.Equal(new Score(1, 2, 1, 1), scores.All);
    }
}
