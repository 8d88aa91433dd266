using System.Collections.Immutable;
using Concordance.Language.Times;
using Concordance.Language.Times.Meanings;
using Concordance.Texts;

namespace Concordance.Reading.Days;

/// <summary>
/// A day given with the file, in the page's own metadata, or printed on a line of its own near the top ("June 2, 2025",
/// "Published: 2 June 2025", "ANKARA, June 2, 2025 —", "Ankara, 2 June 2025. The …").
/// </summary>
public static class Printed
{
    private static readonly RuleId Rule = new("days/printed");

    // A date line has little beside the date: a place, an agency, "published", "updated".
    private const int OtherWords = 5;
    private const int TopLines = 12;
    private const int LongestAgency = 40;

    // Between bars stand "published", a weekday, an hour beside the day.
    private const int LongestBarred = 150, BesideBarred = 3;
    private const string Bars = "|·•";

    public static IEnumerable<DayClue> Find(DayInput input)
    {
        foreach (DateOnly day in input.Report.Files.Select(f => f.Published).OfType<DateOnly>().Distinct().Order())
            yield return new DayClue(Rule, [], ClueStrength.Printed, DayKnown.Given, d => d == day);
        Lines lines = new(input.Report.Text);
        bool found = false;
        if (TwoPrintedDays.Of(input.Report, input.Times) is var (told, shown))
        {
            // Nothing here says which of the two is right; the report is of neither a day before both nor one after both.
            found = true;
            (DateOnly first, DateOnly last) = told.Day < shown.Day ? (told.Day, shown.Day) : (shown.Day, told.Day);
            yield return new DayClue(Rule, [input.Report.At(told.At), input.Report.At(shown.At)], ClueStrength.Printed, DayKnown.Printed, d => d >= first && d <= last);
        }

        foreach (TimeExpression time in input.Times)
        {
            if (Fixed(time) is not { } day || found) continue;
            bool metadata = input.Report.Layout.Any(b => b.Role == LayoutRole.Published && b.Span.Overlaps(time.Span));
            if (!metadata && !OnDateLine(input.Report.Text, lines, time)) continue;
            found = true;
            yield return new DayClue(Rule, [input.Report.At(time.Span)], ClueStrength.Printed, DayKnown.Printed, d => d == day);
        }
    }

    internal static DateOnly? Fixed(TimeExpression time) => DayReadings.Bare(time.Meaning) is FixedTime { Days.Single: { } day } ? day : null;

    internal static bool OnDateLine(string text, Lines lines, TimeExpression time)
    {
        int number = lines.At(time.Span.Start);
        if (number > TopLines) return false;
        Span line = lines.Line(number);
        int after = Math.Min(line.End, BehindAgency(text, time.Span.End, line.End));
        int dash = text.AsSpan(after, Math.Min(4, line.End - after)).IndexOfAny('—', '–', '-');
        bool beforeDash = dash >= 0 && Words(text, new Span(line.Start, time.Span.Start)) <= OtherWords && time.Span.Start - line.Start < 60;
        return beforeDash || Opens(text, line, time.Span) || IsBarred(text, line, time.Span) || (line.End >= time.Span.End && Words(text, line) - Words(text, time.Span) <= OtherWords && line.Length <= 80 && !EndsLikeSentence(text, line));
    }

    /// <summary>"By Ann Lee, Staff Writer | Asker Echo | Wed 11 Feb 2031": the day is all there is between two bars of the line.</summary>
    private static bool IsBarred(string text, Span line, Span date)
    {
        if (line.Length > LongestBarred || EndsLikeSentence(text, line)) return false;
        int bar = text.AsSpan(line.Start, date.Start - line.Start).LastIndexOfAny(Bars), next = text.AsSpan(date.End, Math.Max(0, line.End - date.End)).IndexOfAny(Bars);
        if (bar < 0 && next < 0) return false;
        Span part = new(bar < 0 ? line.Start : line.Start + bar + 1, next < 0 ? line.End : date.End + next);
        return Words(text, part) - Words(text, date) <= BesideBarred;
    }

    /// <summary>"BRESCO, July 19 (TPA) - A wildfire …", "Saint Oran, 8 September: The premiere …": a place and a date before the first words told.</summary>
    internal static bool StandsBefore(string text, Lines lines, Span date)
    {
        int number = lines.At(date.Start);
        if (number > TopLines) return false;
        Span line = lines.Line(number);
        int after = Math.Min(line.End, BehindAgency(text, date.End, line.End));
        bool dash = text.AsSpan(after, Math.Min(4, line.End - after)).IndexOfAny('—', '–', '-') >= 0;
        return (dash || (date.End < line.End && text[date.End] is '.' or ':')) && IsPlaceBefore(text[line.Start..date.Start].Trim());
    }

    /// <summary>"Port Ellery, 3 March 2031. The union said …": names and a date that make a sentence of their own before the first words told.</summary>
    private static bool Opens(string text, Span line, Span date)
    {
        if (date.End + 1 >= line.End || text[date.End] is not ('.' or ':') || text[date.End + 1] != ' ') return false;
        return IsPlaceBefore(text[line.Start..date.Start].Trim());
    }

    private static bool IsPlaceBefore(string before)
    {
        if (before.Length == 0 || before.Length > LongestAgency || before[^1] is not (',' or ':')) return false;
        string[] words = before.Split([' ', ',', ':', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= OtherWords && words.All(w => char.IsUpper(w[0]));
    }

    /// <summary>"ANKARA, June 2, 2025 (Anka) —": the agency stands in brackets behind the date.</summary>
    private static int BehindAgency(string text, int at, int end)
    {
        int open = at;
        while (open < end && text[open] == ' ') open++;
        if (open >= end || text[open] != '(') return at;
        int close = text.AsSpan(open, Math.Min(LongestAgency, end - open)).IndexOf(')');
        return close < 0 ? at : open + close + 1;
    }

    private static bool EndsLikeSentence(string text, Span line) => text[line.Start..line.End].TrimEnd().EndsWith('.') && Words(text, line) > 4;

    private static int Words(string text, Span span)
    {
        int words = 0;
        for (int i = span.Start; i < span.End; i++)
            if (char.IsLetterOrDigit(text[i]) && (i == span.Start || !char.IsLetterOrDigit(text[i - 1]))) words++;
        return words;
    }
}
