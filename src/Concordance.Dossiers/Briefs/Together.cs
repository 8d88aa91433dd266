using Concordance.Dossiers.Json;

namespace Concordance.Dossiers.Briefs;

/// <summary>Why reports tell one story, with the reports named as everywhere on the page.</summary>
internal static class Together
{
    private const int Room = 160;

    /// <summary>Whole reasons only: as many as have room, at least one; then how many more there are.</summary>
    public static string InWords(View view, StoryEntry story)
    {
        HashSet<string> files = [.. view.Reports.Select(r => r.File)];
        List<string> shown = [];
        int length = 0;
        foreach (string why in story.Why)
        {
            string named = Named(view, files, why);
            if (shown.Count > 0 && !view.Options.All && length + named.Length >= Room) break;
            shown.Add(named);
            length += named.Length;
        }

        int left = story.Why.Length - shown.Count;
        return string.Join("; ", shown) + (left == 0 ? "" : $"; {left} more such pair{(left == 1 ? "" : "s")}: --all");
    }

    /// <summary>"wire-copy.txt and port.txt name …" with the short names that references have: "wire and port name …".</summary>
    private static string Named(View view, HashSet<string> files, string why)
    {
        const string and = " and ", name = " name ";
        for (int one = why.IndexOf(and, StringComparison.Ordinal); one >= 0; one = why.IndexOf(and, one + 1, StringComparison.Ordinal))
        {
            if (!files.Contains(why[..one])) continue;
            int from = one + and.Length;
            for (int two = why.IndexOf(name, from, StringComparison.Ordinal); two >= 0; two = why.IndexOf(name, two + 1, StringComparison.Ordinal))
                if (files.Contains(why[from..two])) return $"{Short(view, why[..one])} and {Short(view, why[from..two])}{why[two..]}";
        }

        return why;
    }

    private static string Short(View view, string file) => view.References.Name(view.Reports.First(r => r.File == file).Id);
}
