using Concordance.Language;
using Concordance.Language.Times.Meanings;
using Concordance.Texts;

namespace Concordance.Reading.Events.Status;

/// <summary>"He starts on Monday", "the court rules next week": a present with a day ahead is a timetable. A headline ("Ferry sinks on Monday", without its full stop) may look back.</summary>
internal static class Scheduled
{
    private static readonly RuleId Rule = new("events/scheduled");

    public static StatusReading? Read(ParsedText parsed, int token)
    {
        if (parsed.Tags[token] is not ("VBZ" or "VBP") || parsed.Relations[token] is not (Relation.root or Relation.ccomp or Relation.conj) || parsed.HasAuxiliary(token)) return null;
        foreach (int child in parsed.Children(token))
        {
            if (child < token || parsed.Relations[child] is not (Relation.obl or Relation.obl_unmarked or Relation.advmod)) continue;
            if (parsed.Lower(child) == "tomorrow" || parsed.Lower(child - 1) == "next" && IsUnit(parsed, child)) return new StatusReading(EventStatus.Planned, Rule, [child]);
            if ((parsed.Lower(child - 1) == "on" && IsWeekday(parsed, child) || IsDate(parsed, child)) && parsed.Form(parsed.Sentences[parsed.SentenceOf[token]].End - 1) is "." or "”" or "\"") return new StatusReading(EventStatus.Planned, Rule, [child]);
        }

        return null;
    }

    /// <summary>"Ends on 3 December", "opens on June 1".</summary>
    private static bool IsDate(ParsedText parsed, int token) => parsed.Lower(token - 1) == "on" && token + 1 < parsed.Count
        && ((IsMonth(parsed.Form(token)) && parsed.Pos[token + 1] == Pos.NUM) || (parsed.Pos[token] == Pos.NUM && IsMonth(parsed.Form(token + 1))));

    private static bool IsMonth(string form) => Enumerable.Range(1, 12).Any(m => MonthNames.Of(m) == form);

    private static bool IsUnit(ParsedText parsed, int token) => parsed.Lower(token) is "week" or "month" or "year" || IsWeekday(parsed, token);

    private static bool IsWeekday(ParsedText parsed, int token) => parsed.Form(token) is "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday";
}
