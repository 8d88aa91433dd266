using System.Globalization;
using System.Text.RegularExpressions;
using Concordance.Texts;

namespace Concordance.Tests.Invariances;

/// <summary>A text in which every written day lies 52 weeks later, on the same weekday, and every year one on. Weekdays, hours and spans of time stay as they are.</summary>
internal static partial class ShiftedDays
{
    public const int Days = 364;

    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12];
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    /// <param name="year">Of days without a year.</param>
    public static RewrittenText Of(string text, int year)
    {
        List<(Span At, string By)> edits = [];
        foreach (Match iso in Iso().Matches(text))
        {
            DateOnly later = new DateOnly(Number(iso.Groups["y"]), Number(iso.Groups["m"]), Number(iso.Groups["d"])).AddDays(Days);
            string mark = iso.Groups["mark"].Value;
            edits.Add((At(iso), string.Create(CultureInfo.InvariantCulture, $"{later.Year}{mark}{later.Month:00}{mark}{later.Day:00}")));
        }

        int lastMonth = 0;
        foreach (Match day in MonthDay().Matches(text)) lastMonth = Shift(day, year, 0, edits);
        foreach (Match day in BareDay().Matches(text)) Shift(day, year, lastMonth, edits);
        foreach (Match alone in Year().Matches(text))
            if (!edits.Any(e => e.At.Overlaps(At(alone)))) edits.Add((At(alone), (Number(alone) + 1).ToString(CultureInfo.InvariantCulture)));
        return RewrittenText.Of(text, edits.OrderBy(e => e.At));
    }

    /// <summary>Writes the day, its month and its year anew where they are others.</summary>
    /// <returns>The month it names.</returns>
    private static int Shift(Match match, int year, int lastMonth, List<(Span At, string By)> edits)
    {
        if (edits.Any(e => e.At.Overlaps(At(match)))) return lastMonth;
        int month = match.Groups["m"].Success ? 1 + Array.FindIndex(Months, m => m.StartsWith(match.Groups["m"].Value[..3], StringComparison.OrdinalIgnoreCase)) : lastMonth;
        string written = match.Groups["d"].Value;
        int word = Array.IndexOf(Ordinals, written.ToLowerInvariant()), day = word >= 0 ? word + 1 : Number(match.Groups["d"]);
        if (month == 0 || day < 1 || day > DateTime.DaysInMonth(match.Groups["y"].Success ? Number(match.Groups["y"]) : year, month)) return month;
        DateOnly later = new DateOnly(match.Groups["y"].Success ? Number(match.Groups["y"]) : year, month, day).AddDays(Days);
        edits.Add((At(match.Groups["d"]), word >= 0 && later.Day <= Ordinals.Length ? Ordinals[later.Day - 1] : later.Day.ToString(CultureInfo.InvariantCulture)));
        if (match.Groups["o"].Success) edits.Add((At(match.Groups["o"]), later.Day switch { 1 or 21 or 31 => "st", 2 or 22 => "nd", 3 or 23 => "rd", _ => "th" }));
        if (later.Month != month && match.Groups["m"].Success) edits.Add((At(match.Groups["m"]), Months[later.Month - 1]));
        if (match.Groups["y"].Success) edits.Add((At(match.Groups["y"]), later.Year.ToString(CultureInfo.InvariantCulture)));
        return month;
    }

    private static Span At(Group group) => new(group.Index, group.Index + group.Length);

    private static int Number(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    private const string Month = "(?<m>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?=[. ]))\\.?";

    [GeneratedRegex(@"\b(?<y>\d{4})(?<mark>[-/])(?<m>\d\d)\k<mark>(?<d>\d\d)\b")]
    private static partial Regex Iso();

    [GeneratedRegex(@"\b(?:(?<d>\d{1,2})(?<o>st|nd|rd|th)?|(?<d>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)(?= of))(?: of)? " + Month + @"\b(?:,? (?<y>(?:19|20)\d\d)\b)?|\b" + Month + @" (?<d>\d{1,2})(?<o>st|nd|rd|th)?\b(?:,? (?<y>(?:19|20)\d\d)\b)?")]
    private static partial Regex MonthDay();

    [GeneratedRegex(@"\bthe (?<d>\d{1,2})(?<o>st|nd|rd|th)\b(?! (?:round|century|time|anniversary|edition|minute|floor|district|brigade|army))", RegexOptions.IgnoreCase)]
    private static partial Regex BareDay();

    [GeneratedRegex(@"(?<![\d.,-])(?:19[5-9]\d|20\d\d)(?![\d%]|,\d)")]
    private static partial Regex Year();
}
