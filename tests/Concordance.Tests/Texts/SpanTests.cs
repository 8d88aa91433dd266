using Concordance.Texts;
using FsCheck.Xunit;

namespace Concordance.Tests.Texts;

public sealed class SpanTests
{
    [Theory]
    [InlineData(3, 2)]
    [InlineData(-1, 2)]
    public void A_span_that_is_none_is_refused(int start, int end) => Assert.Throws<ArgumentOutOfRangeException>(() => new Span(start, end));

    [Fact]
    public void Neighbours_do_not_overlap_because_the_end_is_excluded() => Assert.False(new Span(0, 3).Overlaps(new Span(3, 5)));

    [Fact]
    public void Trimming_stays_inside() => Assert.Equal(new Span(2, 5), new Span(0, 7).Trim("  a b  "));

    [Property]
    public bool Overlap_is_what_both_cover(ushort a, ushort b, ushort c, ushort d)
    {
        Span x = new(Math.Min(a, b), Math.Max(a, b)), y = new(Math.Min(c, d), Math.Max(c, d));
        return x.Shared(y) == y.Shared(x) && (x.IsEmpty || y.IsEmpty || x.Overlaps(y) == x.Shared(y) > 0);
    }
}
