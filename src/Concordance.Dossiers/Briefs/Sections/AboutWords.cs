namespace Concordance.Dossiers.Briefs.Sections;

/// <summary>What a change is about as a line opens with it: "Norway: memorandum" is "Norway’s memorandum", "talks in Oslo on 2 June" is "Talks in Oslo".</summary>
internal static class AboutWords
{
    private const string Head = " at the head of ";

    /// <param name="day">Words for the day that the line tells anyway.</param>
    public static string Of(string about, string? day = null)
    {
        if (day is not null && about.IndexOf($" on {day}", StringComparison.Ordinal) is > 0 and var at) about = about.Remove(at, day.Length + 4);
        int colon = about.IndexOf(": ", StringComparison.Ordinal);
        if (colon > 0 && colon + 2 < about.Length && char.IsLower(about[colon + 2])) about = $"{about[..colon]}{(about[colon - 1] == 's' ? "’" : "’s")} {about[(colon + 2)..]}";
        return LineBuilder.Capital(about);
    }

    /// <summary>"Ada Lind at the head of the delegation" and "led": who did what; null for what is no such matter.</summary>
    public static (string Who, string Did)? Leading(string about, string state) =>
        state is "led" or "will lead" && about.IndexOf(Head, StringComparison.Ordinal) is > 0 and var at ? (about[..at], $"{state} {about[(at + Head.Length)..]}") : null;
}
