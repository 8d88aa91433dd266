namespace Concordance.Tools.Measure.Briefs;

/// <summary>What a reading line by line adds to the counts.</summary>
public static class BriefNotes
{
    public static IReadOnlyList<string> All { get; } =
    [
        "A line by hand is counted as there where a line of ours in the same section rests on at least half of the reports' lines of the shorter of the two; the words need not be the same. SAID is a section of ours alone and not counted.",
    ];
}
