using Concordance.Language.Times;
using Concordance.Language.Times.Meanings;
using Concordance.Texts;

namespace Concordance.Reading.Days;

/// <summary>
/// "BRESCO, July 19 (TPA) - A wildfire …", "THE BRESCO HERALD / Saturday, July 19", "News release — 19 July": the day before the first words
/// told, whose year stands elsewhere in the story.
/// </summary>
public static class DateLine
{
    private static readonly RuleId Rule = new("days/date-line");

    /// <summary>A date line has little beside the date, and stands above the text.</summary>
    private const int TopLines = 8, OtherWords = 6, Longest = 80, LongestAbove = 130;

    private const string Marks = ",;:|—–-·•/";

    public static IEnumerable<DayClue> Find(DayInput input)
    {
        if (Time(input) is not { } time || DayReadings.Bare(time.Meaning) is not RecurringTime { Pattern: DayPattern date }) yield break;
        yield return new DayClue(Rule, [input.Report.At(time.Span)], ClueStrength.Agreement, DayKnown.Solved, d => d.Month == date.Month && d.Day == date.DayOfMonth);
    }

    /// <summary>The date without a year, or null where no such line stands above the text.</summary>
    internal static TimeExpression? Time(DayInput input)
    {
        Lines lines = new(input.Report.Text);
        return input.Times.FirstOrDefault(t => DayReadings.Bare(t.Meaning) is RecurringTime { Pattern: DayPattern { Month: not null } } && !TellsOfChange(Before(input.Report.Text, lines, t.Span)) && (Printed.StandsBefore(input.Report.Text, lines, t.Span) || IsSetOff(input.Report.Text, lines, t.Span)));
    }

    /// <summary>Alone on its line, or between marks of punctuation: "Posted Wed, Aug 13, 6:52 PM", "Statement, Friday 17 October". A headline has its date within a sentence ("Strike set for 3 March").</summary>
    private static bool IsSetOff(string text, Lines lines, Span date)
    {
        int number = lines.At(date.Start);
        if (number > TopLines || Enumerable.Range(1, number - 1).Any(n => lines.Line(n) is var above && (above.Length > LongestAbove || (above.Length > 0 && text[above.End - 1] == '.')))) return false;
        Span line = lines.Line(number);
        if (date.End > line.End) return false;
        string before = Before(text, lines, date), after = text[date.End..line.End].Trim();
        bool begins = before.Length == 0 || Marks.Contains(before[^1]) || Ends(before, "published") || Ends(before, "posted") || Ends(before, "issued") || Ends(before, "dated");
        if (!begins || Words(before) > OtherWords) return false;
        if (before.Length == 0 && IsRunIn(after)) return true;
        return line.Length <= Longest && (after.Length == 0 || (Marks.Contains(after[0]) && Words(after) <= OtherWords && (after[^1] != '.' || after.EndsWith("m.", StringComparison.Ordinal))));
    }

    /// <summary>What stands on its line in front of it.</summary>
    private static string Before(string text, Lines lines, Span date) => text[lines.Line(lines.At(date.Start)).Start..date.Start].Trim();

    /// <summary>"3 March (Northern Wire) - Shares fell": the text begins on the same line.</summary>
    private static bool IsRunIn(string after)
    {
        int close = after.StartsWith('(') ? after.IndexOf(')') : -1;
        string text = close >= 0 ? after[(close + 1)..].TrimStart() : after;
        return text.Length > 1 && text[0] is '—' or '–' or '-' && text[1] == ' ';
    }

    /// <summary>"Updated 14 October", "Correction, 21 June": the day of something later.</summary>
    private static bool TellsOfChange(string before) =>
        before.Contains("updated", StringComparison.OrdinalIgnoreCase) || before.Contains("correct", StringComparison.OrdinalIgnoreCase) || before.Contains("clarif", StringComparison.OrdinalIgnoreCase) || before.Contains("amend", StringComparison.OrdinalIgnoreCase);

    private static bool Ends(string before, string word) => before.EndsWith(word, StringComparison.OrdinalIgnoreCase);

    private static int Words(string text) => text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit));
}
