namespace Concordance.Tools.Measure.Briefs;

/// <summary>What a reading line by line adds to the counts.</summary>
public static class BriefNotes
{
    public static IReadOnlyList<string> All { get; } =
    [
        "A line by hand is counted as there where a line of ours in the same section rests on at least half of the reports' lines of the shorter of the two; the words need not be the same. SAID is a section of ours alone and not counted.",
        "Read line by line, 2 June. There: both heads of delegation, round 2 held on 2 June, 1000 for 1000 on 16 May, Ukraine's meeting with Italy, Britain and France, attacks unless Russia ceases (under NEXT), all of BASIS, the memorandum, the exchange, since March or 16 May and the three unusable lines of DOUBT, attendance and the memorandum under CHANGED, both knots with their assumptions and ways out, the memorandum, ceasefire, territory and the summit under WANTS, all open questions. Missing: palace and length of the round, the other delegates, no ceasefire and no peace deal as an outcome of this round (\"remain elusive\" is not read as one), Ukraine's plan step by step under CHANGED, \"no contradiction\" lines, prisoners and reparations under WANTS, the yardstick nearest to opening the second knot. Wrong or misleading: the oldest line of STANDS (no breakthroughs) is of before the round and says only its day; Russia's place under \"three-party summit\" shows what Ukraine demands before what Russia answers.",
        "Read line by line, 31 May. There: round 2 planned and by whom, Ukraine not confirmed, since March, the three unusable lines, both knots open with their assumptions, neutral status and demilitarisation. Missing: date set by Russia alone, the summit of three under NEXT (its \"this month\" is no day), the papers said to be prepared. Misleading: \"expected to play a key role in ongoing negotiations\" stands alone; two lines of NEXT tell one plan.",
    ];
}
