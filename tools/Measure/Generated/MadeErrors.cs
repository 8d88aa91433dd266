using System.Collections.Immutable;
using Concordance.Texts;
using Concordance.Tools.Measure.MarkedStories;
using Concordance.Tools.StoryMaker.Answers;

namespace Concordance.Tools.Measure.Generated;

/// <summary>Errors of one made story for the screen; of the tuning half only.</summary>
public static class MadeErrors
{
    /// <summary>Enough on either side to see the sentence.</summary>
    private const int Around = 70;

    public static IEnumerable<ErrorLine> Lines(MadeCase made, MadeScores scores, StoryFindings found)
    {
        ErrorLine Line(string kind, string file, Span at, string rule) => new(kind, $"{made.Name} {file}", Words(found.Texts[file], at), rule);
        foreach (TrueClash c in scores.Clashes.Missed) yield return Line("conflict missed " + c.As, c.One[0].File, c.One[0].Span, Words(found.Texts[c.Other[0].File], c.Other[0].Span));
        foreach (FoundClash c in scores.Clashes.Invented) yield return Line("conflict invented " + c.As, c.At[0].File, c.At[0].Span, string.Join(" // ", c.At.Skip(1).Select(a => Words(found.Texts[a.File], a.Span))));
        foreach (TrueChange c in scores.Changes.Missed) yield return Line("change missed: " + c.About, c.Steps[0][0].File, c.Steps[0][0].Span, string.Join(" // ", c.Steps.Skip(1).Select(s => Words(found.Texts[s[0].File], s[0].Span))));
        foreach (ImmutableArray<At> c in scores.Changes.Invented) yield return Line("change invented", c[0].File, c[0].Span, string.Join(" // ", c.Skip(1).Select(s => Words(found.Texts[s.File], s.Span))));
        foreach (StatementError e in scores.Statements.Errors) yield return Line("statement " + e.Kind, e.File, e.At, $"{e.Rule} [{(e.Speaker is { } who ? who.Of(found.Texts[e.File]) : "nobody")}]");
        foreach ((EventMark key, EventMark given) in scores.Events.WrongStatus) yield return Line($"event status {given.Status}, key {key.Status}", given.File, given.Trigger, given.Rule);
        foreach (EventMark e in scores.Events.Missed) yield return Line($"event missed {e.Status}", e.File, e.Span, "");
        foreach (NameMark n in scores.Names.Missed) yield return Line("name missed", n.File, n.Span, n.Cluster);
        foreach (string merged in scores.Names.MergedPersons) yield return new ErrorLine("two persons in one", made.Name, merged, "");
        foreach (Found<DayMark> d in found.Days.Where(d => d.Value.Range is { Earliest: not null, Latest: not null } range && !range.Holds(MadeKey.Days(made)[d.Value.File])))
            yield return new ErrorLine("day wrong", $"{made.Name} {d.Value.File}", $"found {d.Value.Range}, true {MadeKey.Days(made)[d.Value.File]:O}", "");
    }

    private static string Words(string text, Span at)
    {
        int from = Math.Max(0, at.Start - Around), to = Math.Min(text.Length, at.End + Around);
        return $"{text[from..at.Start]}⟦{at.Of(text)}⟧{text[at.End..to]}";
    }
}
