using Concordance.Dossiers.Json;

namespace Concordance.Dossiers.Briefs;

/// <summary>Why reports tell one story, with the reports named as everywhere on the page.</summary>
internal static class Together
{
    private const int Room = 160;

    /// <summary>Whole reasons only: as many as have room, at least one; then how many more there are.</summary>
    public static string InWords(View view, StoryEntry story)
    {
        string[] all = [.. story.Why.Select(w => Named(view, w))];
        int shown = 1, length = all[0].Length;
        while (shown < all.Length && (view.Options.All || length + all[shown].Length < Room)) length += all[shown++].Length;
        string more = shown == all.Length ? "" : $"; {all.Length - shown} more such pair{(all.Length - shown == 1 ? "" : "s")}: --all";
        return string.Join("; ", all[..shown]) + more;
    }

    /// <summary>"wire-copy.txt and port.txt name …" with the short names that references have: "wire and port name …".</summary>
    private static string Named(View view, string why)
    {
        foreach (ReportEntry one in view.Reports.Where(r => why.StartsWith(r.File + " and ", StringComparison.Ordinal)))
            foreach (ReportEntry other in view.Reports.Where(r => r != one && why.StartsWith($"{one.File} and {r.File} name ", StringComparison.Ordinal)))
                return $"{view.References.Name(one.Id)} and {view.References.Name(other.Id)}{why[$"{one.File} and {other.File}".Length..]}";
        return why;
    }
}
