using System.Globalization;
using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Language.Times.Meanings;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences.Figures;

/// <summary>A length and its two ends: "the five-day fair from Monday to Thursday", "from 10:00 to 16:00, four hours". Days are counted with the first or without.</summary>
internal static class LengthAndEnds
{
    private static readonly RuleId Rule = new("differences/length-and-ends");

    private const int FarthestBefore = 7, FarthestBehind = 4;

    /// <summary>Half an hour more or less is still told in whole hours.</summary>
    private const double HourSlack = 0.55;

    private readonly record struct Length(double Count, char Unit);

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
            foreach (TimeExpression length in report.Times.Where(t => t is { Kind: TimeKind.Duration, Meaning: LastingTime }))
            {
                if (Of(((LastingTime)length.Meaning).Duration) is not { } told || IsOfAnother(report, length.Span)) continue;
                if (report.Times.FirstOrDefault(t => t.Kind is TimeKind.Date or TimeKind.Time && AreOne(report, length.Span, t.Span)) is not { } ends || Ends(story.On(ends)?.Value) is not var (first, last) || Fits(told, first, last) != false) continue;
                findings.Conflict(Rule, ConflictKind.Date, "a length and its two ends", [length, ends], [report.Report.At(length.Span), report.Report.At(ends.Span)], "the length is not that between the two ends");
            }
    }

    /// <summary>"P5D", "PT4H", "P2W"; null where no one number is told.</summary>
    private static Length? Of(string duration)
    {
        bool clock = duration.StartsWith("PT", StringComparison.Ordinal);
        string number = duration[(clock ? 2 : 1)..^1];
        return double.TryParse(number, NumberStyles.AllowDecimalPoint, null, out double count) ? new Length(count, clock ? char.ToLowerInvariant(duration[^1]) : duration[^1]) : null;
    }

    /// <summary>"After three days", "the first two days", "two days later", "a five-day notice": no length of what has the ends.</summary>
    private static bool IsOfAnother(ReadReport report, Span length)
    {
        ParsedText parsed = report.Parsed;
        int first = parsed.TokenAt(length.Start), end = parsed.TokenAt(length.End);
        return parsed.Lower(first) is "the" or "at" or "more" or "less" or "up" or "about" or "nearly" or "almost" or "another" or "around" || parsed.Lower(first - 1) is "after" or "within" or "every" or "first" or "last" or "another" or "before" or "in" or "final" or "next" or "past" or "than" or "of" || parsed.Lower(end) is "before" or "after" or "later" or "ago" or "of" or "notice" or "earlier" or "early" or "late" or "old" or "a" or "each" or "per" or "into";
    }

    /// <summary>The length stands shortly before its ends ("a five-day fair in Skarvik from Monday to Thursday", "lasts five days, from") or right behind them.</summary>
    private static bool AreOne(ReadReport report, Span length, Span ends)
    {
        ParsedText parsed = report.Parsed;
        bool leads = length.End <= ends.Start;
        int first = parsed.TokenAt(leads ? length.End : ends.End), end = parsed.TokenAt(leads ? ends.Start : length.Start);
        if (end < first || end >= parsed.Count || parsed.SentenceOf[Math.Max(0, first - 1)] != parsed.SentenceOf[end] || end - first > (leads ? FarthestBefore : FarthestBehind)) return false;
        for (int t = first; t < end; t++)
        {
            if (parsed.Lower(t) is "and" or "but" or ";" or "that" or "who" or "which" || report.Times.Any(x => x.Span.Overlaps(parsed.Spans[t]) && x.Span != length && x.Span != ends)) return false;
            if (parsed.Pos[t] == Pos.VERB && parsed.Lemma(t) is not ("run" or "last" or "hold" or "take" or "schedule" or "plan" or "stage")) return false;
        }

        // "For three days, the shop is open from 10 to 4": a comma parts the two, unless the ends say the length again.
        return leads || parsed.Lower(first) is "," or "(" or "–" or "—" or "for" or "lasting";
    }

    private static (string First, string Last)? Ends(string? value) => value?.Split('/') is [{ Length: > 3 } first, { Length: > 3 } last] ? (first, last) : null;

    /// <summary>Null where the two are of kinds that are not held against each other.</summary>
    private static bool? Fits(Length told, string first, string last)
    {
        if (first.Contains('T', StringComparison.Ordinal) && last.Contains('T', StringComparison.Ordinal)) return Clock(first) is { } from && Clock(last) is { } to ? FitsHours(told, (to - from).TotalHours) : null;
        if (Day(first) is { } begin && Day(last) is { } finish) return FitsDays(told, begin, finish);
        int? Months(string s) => s.Length == 7 && DateOnly.TryParseExact(s, "yyyy-MM", null, DateTimeStyles.None, out DateOnly day) ? (12 * day.Year) + day.Month : null;
        if (told.Unit == 'M' && Months(first) is { } one && Months(last) is { } other) return told.Count >= other - one - 1 && told.Count <= other - one + 1;
        int? Year(string s) => s.Length == 4 && int.TryParse(s, NumberStyles.None, null, out int year) ? year : null;
        return told.Unit == 'Y' && Year(first) is { } early && Year(last) is { } late ? told.Count >= late - early - 1 && told.Count <= late - early + 1 : null;
    }

    private static bool? FitsHours(Length told, double hours) => told.Unit switch
    {
        'h' => Math.Abs(told.Count - hours) <= HourSlack,
        'm' => Math.Abs(told.Count - (60 * hours)) <= 5,
        _ => null,
    };

    private static bool? FitsDays(Length told, DateOnly first, DateOnly last)
    {
        int days = last.DayNumber - first.DayNumber, working = Enumerable.Range(0, Math.Max(0, Math.Min(days, 60)) + 1).Count(d => first.AddDays(d).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
        return told.Unit switch
        {
            'D' => told.Count == days || told.Count == days + 1 || told.Count == working,
            'W' => Math.Abs((7 * told.Count) - days) <= 3,
            'h' => told.Count >= 24 * (days - 1) && told.Count <= 24 * (days + 1),
            _ => null,
        };
    }

    private static DateOnly? Day(string value) => DateOnly.TryParseExact(value, "yyyy-MM-dd", null, DateTimeStyles.None, out DateOnly day) ? day : null;

    /// <summary>"2025-05-30T09:00Z", "2025-05-30T14".</summary>
    private static DateTime? Clock(string value)
    {
        string hour = value[(value.IndexOf('T', StringComparison.Ordinal) + 1)..];
        int end = hour.TakeWhile(c => char.IsAsciiDigit(c) || c == ':').Count();
        string[] parts = hour[..end].Split(':');
        if (Day(value.Split('T')[0]) is not { } day || !int.TryParse(parts[0], NumberStyles.None, null, out int of)) return null;
        int minute = parts.Length > 1 && int.TryParse(parts[1], NumberStyles.None, null, out int given) ? given : 0;
        return day.ToDateTime(TimeOnly.MinValue).AddHours(of).AddMinutes(minute);
    }
}
