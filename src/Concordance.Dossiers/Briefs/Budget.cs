using System.Collections.Immutable;

namespace Concordance.Dossiers.Briefs;

/// <summary>Shares a screen among the sections: each has its due, what one does not need goes to those that have more to say.</summary>
internal static class Budget
{
    /// <summary>What a section gets before others get more than theirs; an editor's judgement of one screen of fifty lines.</summary>
    private static int Due(string section) => section.Split(' ')[0] switch
    {
        "BASIS" => 4,
        "CAUTION" => 5,
        "STANDS" => 8,
        "DOUBT" or "BLOCKED" => 7,
        "WANTS" => 6,
        "SAID" => 3,
        "NEXT" => 4,
        _ => 5,
    };

    public static IEnumerable<BriefSection> Fit(IEnumerable<BriefSection> sections, int most)
    {
        BriefSection[] all = [.. sections.Where(s => !s.Lines.IsEmpty)];
        if (all.Sum(s => s.Lines.Length) <= most) return all;
        int[] given = [.. all.Select(s => Math.Min(s.Lines.Length, Due(s.Name)))];
        for (int left = most - given.Sum(); left < 0; left++) given[Array.IndexOf(given, given.Max())]--;
        for (int left = most - given.Sum(), i = 0; left > 0 && given.Zip(all).Any(g => g.First < g.Second.Lines.Length); i = (i + 1) % all.Length)
            if (given[i] < all[i].Lines.Length && (all[i].Name != "SAID" || OthersAreWhole(all, given))) (given[i], left) = (given[i] + 1, left - 1);
        return all.Select((s, i) => Cut(s, given[i]));
    }

    /// <summary>Who said what in full is a list to look things up in: it takes the room that no other section needs.</summary>
    private static bool OthersAreWhole(BriefSection[] all, int[] given) => all.Zip(given).All(s => s.First.Name == "SAID" || s.Second == s.First.Lines.Length);

    private static BriefSection Cut(BriefSection section, int lines)
    {
        if (lines >= section.Lines.Length) return section;
        // A heading of lines that were all cut is cut with them.
        while (lines > 1 && section.Lines[lines].Indent > section.Lines[lines - 1].Indent) lines--;
        BriefLine last = section.Lines[Math.Max(0, lines - 1)];
        Segment more = new($" (and {section.Lines.Length - lines} more: --all)", Tone.More);
        return section with { Lines = [.. section.Lines[..Math.Max(0, lines - 1)], last with { Segments = [.. last.Segments, more] }] };
    }
}
