namespace Concordance.Dossiers.Briefs.Sections;

/// <summary>What a change is about as a line opens with it: "Norway: memorandum" is "Norway’s memorandum", "Ada Lind: chief executive" is "Ada Lind, chief executive", "talks in Oslo on 2 June" is "Talks in Oslo".</summary>
internal static class AboutWords
{
    private const string Head = " at the head of ";

    /// <param name="day">Words for the day that the line tells anyway.</param>
    public static string Of(View view, string about, string? day = null)
    {
        if (day is not null && about.IndexOf($" on {day}", StringComparison.Ordinal) is > 0 and var at) about = about.Remove(at, day.Length + 4);
        int colon = about.IndexOf(": ", StringComparison.Ordinal);
        if (colon > 0 && view.IsPerson(about[..colon])) about = $"{about[..colon]}, {about[(colon + 2)..]}";
        else if (colon > 0 && colon + 2 < about.Length && char.IsLower(about[colon + 2])) about = $"{about[..colon]}{(about[colon - 1] == 's' ? "’" : "’s")} {about[(colon + 2)..]}";
        return LineBuilder.Capital(about);
    }

    /// <summary>The state without the name that the line opens with: "Ada Lind, resigned" of Ada Lind.</summary>
    public static string State(string about, string state) =>
        state.StartsWith(about, StringComparison.OrdinalIgnoreCase) && state.Length > about.Length + 2 && state[about.Length] is ',' ? state[(about.Length + 1)..].TrimStart() : state;

    /// <summary>The state says of what it is one: "the road near Tarn was cleared" of the road.</summary>
    public static bool Opens(string about, string state) => state.StartsWith(about + " ", StringComparison.OrdinalIgnoreCase) || state.StartsWith(about + ":", StringComparison.OrdinalIgnoreCase);

    /// <summary>Every word of the one stands in the other, but for those that only help.</summary>
    public static bool Hold(string words, string all)
    {
        HashSet<string> held = [.. Words(all)];
        return Words(words).All(held.Contains);
    }

    private static IEnumerable<string> Words(string text) => text.ToLowerInvariant().Split([' ', '\n', ',', ':', '.', '"', '“', '”', '…', '’', '\''], StringSplitOptions.RemoveEmptyEntries)
        .Where(w => !Matters.Helps(w) && w is not ("a" or "an" or "the" or "he" or "she" or "it" or "they" or "who" or "mr" or "ms" or "mrs" or "s"));

    /// <summary>"Ada Lind at the head of the delegation" and "led": who did what; null for what is no such matter.</summary>
    public static (string Who, string Did)? Leading(string about, string state) =>
        state is "led" or "will lead" && about.IndexOf(Head, StringComparison.Ordinal) is > 0 and var at ? (about[..at], $"{state} {about[(at + Head.Length)..]}") : null;
}
