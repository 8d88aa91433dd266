namespace Concordance.Tools.Measure.Briefs;

/// <summary>What a reading line by line adds to the counts.</summary>
public static class BriefNotes
{
    public static IReadOnlyList<string> All { get; } =
    [
        "A line by hand is counted as there where a line of ours in the same section rests on at least half of the reports' lines of the shorter of the two; the words need not be the same. SAID is a section of ours alone and not counted.",
        "Read line by line, 2 June. There: round 2 with day, town, hall and length, both delegations with their heads, no peace deal and no ceasefire as its outcome, 1000 for 1000 on 16 May, attacks unless Russia ceases and the summit without a date (under NEXT), all of BASIS, the memorandum, the exchange, since March or 16 May and the unusable lines of DOUBT, attendance, the memorandum and Ukraine's plan step by step under CHANGED, both knots with their assumptions and ways out, the words nearest to opening the second, the memorandum, ceasefire, territory and the summit (what is wanted first) under WANTS, all open questions. Missing: that the round was shorter than the first, its clock time, \"no contradiction\" lines, reparations under WANTS on one screen (--all has them; the prisoners stand in Ukraine's plan).",
        "Read line by line, 31 May. There: round 2 planned, by whom, and said to be doubtful, Russia's head of delegation, Ukraine not confirmed, since March, the three unusable lines, both knots open with their assumptions, neutral status and demilitarisation, one line for the plan of 2 June under NEXT. Missing: that the date was set by Russia alone, that both papers are said to be prepared.",
        "Read as an editor besides: the other two marked stories, the examples, the negotiations of gold/talks, ten groups of three PolNeAR train texts and two of ECB+ train. Mended as classes: a clause that has lost its subject, its demonstrative or what was asked; reports of speech as news; date lines and \"However,\" in front; a headline told twice; a state in a condition told as not done (\"if they do not stop\"); an old round first where a later one is told of without its day. Still seen: objects and relative clauses cut off (\"asked the conservative\"), wishes of campaign reports under NEXT, dashes at a clause's end.",
    ];
}
