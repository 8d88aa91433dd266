using System.Globalization;
using Concordance.Texts;

namespace Concordance.Intake.Pages;

/// <summary>The day on which a page says it was published, and the line that shows it, where one does.</summary>
/// <param name="Day">As year, month, day, in the zone in which the page writes it.</param>
internal sealed record PrintedDay(string Day, PageLine? Shown)
{
    /// <summary>Lines above the report's words that may show a day.</summary>
    private const int Top = 30;

    /// <summary>A line that shows a day has little beside it: "Published 3 May 2031, 10:42 GMT".</summary>
    private const int Longest = 80;

    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy/MM/dd", "yyyyMMdd", "ddd, dd MMM yyyy", "ddd, d MMM yyyy", "d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy"];

    /// <param name="published">What the page's head says, in the form in which it says it.</param>
    public static PrintedDay? Find(string? published, IReadOnlyList<PageLine> lines)
    {
        string? day = Of(published);
        PageLine[] dated = [.. lines.Take(Top).Where(l => l.Moment is not null && (l.InMain || day is not null) && Of(l.Moment) is not null)];
        day ??= dated.Length == 0 ? null : Of(dated[0].Moment);
        return day is null ? null : new PrintedDay(day, dated.FirstOrDefault(l => Of(l.Moment) == day && Shows(l, day)));
    }

    /// <summary>The day of a moment; what follows the day (time, zone) is left.</summary>
    public static string? Of(string? moment)
    {
        if (moment is null) return null;
        foreach (string form in Forms)
        {
            int at = form[0] == 'y' ? form.Length : End(moment, form.Count(c => c == ' '));
            if (at <= moment.Length && (at == moment.Length || !char.IsAsciiDigit(moment[at]))
                && DateOnly.TryParseExact(moment.AsSpan(0, at), form, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)) return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        return null;
    }

    /// <summary>"2 hours ago" shows no day; a line with its year does.</summary>
    private static bool Shows(PageLine line, string day) => line.Role is LayoutRole.Paragraph or LayoutRole.Published && line.Text.Length <= Longest && line.Text.Contains(day[..4], StringComparison.Ordinal);

    /// <summary>Where the word ends that has so many blanks before it.</summary>
    private static int End(string moment, int blanks)
    {
        int at = 0;
        for (; at < moment.Length; at++)
            if (moment[at] == ' ' && blanks-- == 0) break;
        return at;
    }
}
