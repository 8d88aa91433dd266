using Concordance.Texts;

namespace Concordance.Tools.Measure.MarkedStories;

/// <summary>Errors of one story for the screen, each with its surroundings.</summary>
public static class StoryErrors
{
    /// <summary>Enough on either side to see the sentence without a parse.</summary>
    private const int Around = 60;

    public static IEnumerable<ErrorLine> Lines(string story, StoryScores scores, StoryFindings found)
    {
        ErrorLine Line(string kind, string file, Span at, string rule) => new(kind, $"{story} {file} {at.Start}-{at.End}", Words(found, file, at), rule);
        foreach (StatementError e in scores.Statements.Errors) yield return Line("statement " + e.Kind, e.File, e.At, $"{e.Rule} [{(e.Speaker is { } who ? who.Of(found.Texts[e.File]) : "nobody")}]");
        foreach (TimeMark t in scores.Times.Missed) yield return Line($"time missed, key {string.Join(" ", t.Values)}", t.File, t.Span, "");
        foreach (TimeMark t in scores.Times.Invented) yield return Line($"time invented, {string.Join(" ", t.Values)}", t.File, t.Span, t.Rule);
        foreach (TimeMark t in scores.Times.WrongValue) yield return Line($"time value {string.Join(" ", t.Values)}", t.File, t.Span, t.Rule);
        foreach ((DayMark key, DayRange given) in scores.Days.Wrong) yield return new ErrorLine("day", $"{story} {key.File}", $"found {Ends(given)}, key {Ends(key.Range)}", "");
        foreach (NameMark n in scores.Names.Missed) yield return Line("name missed", n.File, n.Span, n.Cluster);
        foreach (NameMark n in scores.Names.Invented) yield return Line("name not in key", n.File, n.Span, n.Cluster);
        foreach (EventMark e in scores.Events.Missed) yield return Line($"event missed, {e.Type} {e.Status}", e.File, e.Span, "");
        foreach ((EventMark key, EventMark given) in scores.Events.WrongStatus) yield return Line($"event status {given.Status}, key {key.Status}", given.File, given.Trigger, given.Rule);
        foreach (OverlapMark o in scores.Overlaps.Missed) yield return Line($"overlap missed, {o.Id}", o.Passages[0].File, o.Passages[0].Span, "");
        foreach (OverlapMark o in scores.Overlaps.Wrong)
            foreach (FilePassage p in o.Passages) yield return Line($"copy not in key, {o.Id}", p.File, p.Span, "");
        foreach ((ClaimMark key, Concordance.Stories.Origins.Independence given) in scores.Origins.Outside)
            yield return Line($"origins {given.AtLeast}-{given.AtMost}, key {key.Sources}, {key.Id}", key.Supports[0].File, key.Supports[0].Span, "");
        foreach (string merged in scores.Names.MergedPersons) yield return new ErrorLine("two persons in one", story, merged, "");
    }

    private static string Ends(DayRange range) => $"{range.Earliest?.ToString("O") ?? "open"}..{range.Latest?.ToString("O") ?? "open"}";

    private static string Words(StoryFindings found, string file, Span at)
    {
        if (!found.Texts.TryGetValue(file, out string? text)) return "(file not read)";
        int from = Math.Max(0, at.Start - Around), to = Math.Min(text.Length, at.End + Around);
        return $"{text[from..at.Start]}⟦{at.Of(text)}⟧{text[at.End..to]}";
    }
}
