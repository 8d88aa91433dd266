using System.Globalization;
using Concordance.Language.Times;
using Concordance.Language.Times.Meanings;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Times;

/// <summary>Turns what the product found into what the scorer compares.</summary>
public static class FoundTimes
{
    private static readonly string[] Links = ["", "at", "on", ",", "for", "@", ", at", "around", "of", "-"];

    public static Found<FoundTime> Of(TimeExpression time, ResolvedTime resolved, string text)
    {
        Span wide = time.Bound is { } bound ? Span.Hull(time.Span, bound.Span) : time.Span;
        DayRange days = time.Bound is { } b ? Opened(b.Bound, resolved.Days) : resolved.Days;
        return new(new FoundTime(time.Span, wide, time.Kind.ToString().ToLowerInvariant(), resolved.Value, days, Ends(resolved, days, time.Bound?.Bound), time.Because.Rule.Value));
    }

    /// <summary>The same times with a clock time and the day beside it, which its value holds, as one.</summary>
    public static List<Found<FoundTime>> Joined(IReadOnlyList<Found<FoundTime>> found, string text)
    {
        List<Found<FoundTime>> joined = [];
        foreach (Found<FoundTime> one in found)
        {
            if (joined.Count > 0 && Join(joined[^1].Value, one.Value, text) is { } both) joined[^1] = new(both);
            else joined.Add(one);
        }

        return joined;
    }

    private static FoundTime? Join(FoundTime first, FoundTime second, string text)
    {
        string between = text[Math.Min(first.Wide.End, second.Wide.Start)..second.Wide.Start].Trim();
        if (!Links.Contains(between, StringComparer.OrdinalIgnoreCase)) return null;
        FoundTime? clock = Leans(second, first) ? second : Leans(first, second) ? first : null;
        return clock is null ? null : clock with { Span = Span.Hull(first.Span, second.Span), Wide = Span.Hull(first.Wide, second.Wide) };
    }

    private static bool Leans(FoundTime clock, FoundTime day) =>
        day.Value is { Length: >= 10 } and not ['P', ..] && clock.Value is { } value && value.Contains('T', StringComparison.Ordinal) && value.StartsWith(day.Value[..10], StringComparison.Ordinal);

    /// <summary>The days a bounded time leaves open.</summary>
    private static DayRange Opened(Bound bound, DayRange days) => bound switch
    {
        Bound.Since => new(days.Earliest, null),
        Bound.After => new(days.Latest?.AddDays(days.Single is null ? 1 : 0), null),
        Bound.Before => new(null, days.Earliest?.AddDays(-1)),
        Bound.Until => new(null, days.Latest),
    };

    /// <summary>Recognizers' ranges end with the first day of their last unit ("2014 to 2018" ends on 1 January 2018), given here as the day before.</summary>
    private static List<DateOnly> Ends(ResolvedTime resolved, DayRange days, Bound? bound)
    {
        List<DateOnly> ends = [];
        if (bound is Bound.Before or Bound.Until && days.Latest is { } last) ends.AddRange(bound == Bound.Until ? [last.AddDays(-1)] : [last]);
        if (resolved.Value?.Split('/') is [_, { Length: >= 4 } to] && FirstDay(to) is { } first) ends.Add(first.AddDays(-1));
        return ends;
    }

    private static DateOnly? FirstDay(string value)
    {
        foreach ((string pattern, int length) in new[] { ("yyyy-MM-dd", 10), ("yyyy-MM", 7), ("yyyy", 4) })
            if (value.Length >= length && DateOnly.TryParseExact(value[..length], pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)) return day;
        return value.Length == 7 && value[5] == 'Q' ? new DateOnly(int.Parse(value[..4], CultureInfo.InvariantCulture), 3 * (value[6] - '0') - 2, 1) : null;
    }
}
