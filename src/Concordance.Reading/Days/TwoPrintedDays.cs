using System.Collections.Immutable;
using Concordance.Language.Times;
using Concordance.Texts;

namespace Concordance.Reading.Days;

/// <summary>
/// A page whose own data name another day of publication than it shows: one of the two is wrong, or the text was printed before. One
/// day apart is no contradiction: data are often written in UTC and lines in the paper's zone. A line that tells of an update is none.
/// </summary>
public static class TwoPrintedDays
{
    private static readonly string[] Later = ["updated", "modified", "corrected", "amended", "revised", "edited"];

    /// <summary>The day that the page's data tell and the other that it shows; null where they agree or one is missing.</summary>
    public static ((Span At, DateOnly Day) Told, (Span At, DateOnly Day) Shown)? Of(Report report, ImmutableArray<TimeExpression> times)
    {
        if (report.Layout.FirstOrDefault(b => b.Role == LayoutRole.Published) is not { } block) return null;
        if (times.Where(t => block.Span.Contains(t.Span)).Select(t => (t.Span, Day: Printed.Fixed(t))).FirstOrDefault(t => t.Day is not null) is not { Day: { } named } data) return null;
        Lines lines = new(report.Text);
        foreach (TimeExpression time in times)
        {
            if (block.Span.Overlaps(time.Span) || Printed.Fixed(time) is not { } shown || Math.Abs(shown.DayNumber - named.DayNumber) < 2) continue;
            if (!Printed.OnDateLine(report.Text, lines, time) && !report.Layout.Any(b => b.Role == LayoutRole.Published && b.Span.Contains(time.Span))) continue;
            string line = lines.Line(lines.At(time.Span.Start)).Of(report.Text);
            if (Later.Any(w => line.Contains(w, StringComparison.OrdinalIgnoreCase))) continue;
            return ((data.Span, named), (time.Span, shown));
        }

        return null;
    }
}
