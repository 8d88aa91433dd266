using System.Collections.Immutable;
using Concordance.Language.Times;
using Concordance.Language.Times.Meanings;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Conditions;
using Concordance.Reading.Coreference;
using Concordance.Reading.Events;
using Concordance.Texts;
using Concordance.Texts.Decisions;

namespace Concordance.Stories.Decisions;

/// <summary>A finding as a person edited it: which fields may be set, to what, and what stays of its reasons.</summary>
internal static class Edits
{
    /// <summary>The edited finding, or why it could not be edited so.</summary>
    public static (object? Edited, string? Why) Of(object finding, Decision decision, ReadReport report)
    {
        foreach ((string field, string value) in decision.Set)
        {
            (object? next, string? why) = finding switch
            {
                Statement statement => On(statement, field, value, report),
                Event one => On(one, field, value, report),
                Condition condition => On(condition, field, value, report),
                _ => (null, $"a {decision.Kind} can be accepted or refused, not edited"),
            };
            if (next is null) return (null, why);
            finding = next;
        }

        return (finding, null);
    }

    private static (object?, string?) On(Statement statement, string field, string value, ReadReport report) => field switch
    {
        "speaker" => Speaker(report, value) is { } speaker ? (statement with { Speaker = speaker, Voice = Voice.Attributed, Because = Why(statement.Because, report, speaker.Span) }, null) : (null, NotNamed(value)),
        "act" => Word(value, out Act act) ? (statement with { Act = act, Because = Why(statement.Because, report, statement.Cue) }, null) : (null, Choose<Act>(field, value)),
        "negated" => Truth(value) is { } negated ? (statement with { Negated = negated, Because = Why(statement.Because, report, statement.Cue) }, null) : (null, TrueOrFalse(field, value)),
        "question" => Truth(value) is { } question ? (statement with { Question = question, Because = Why(statement.Because, report, statement.Cue) }, null) : (null, TrueOrFalse(field, value)),
        _ => (null, Unknown("statement", field, "speaker, act, negated, question")),
    };

    private static (object?, string?) On(Event one, string field, string value, ReadReport report) => field switch
    {
        "status" => Word(value, out EventStatus status) ? (one with { Status = status, Because = Why(one.Because, report, one.Trigger) }, null) : (null, Choose<EventStatus>(field, value)),
        "day" => Day(value) is { } day ? (one with { Time = GivenDay(day, one, report), Because = Why(one.Because, report, one.Trigger) }, null) : (null, $"\"day: {value}\" is no day; write it as 2031-03-14"),
        _ => (null, Unknown("event", field, "status, day")),
    };

    private static (object?, string?) On(Condition condition, string field, string value, ReadReport report) => field switch
    {
        "holder" => Named(report, value) is { } holder ? (condition with { Holder = holder, Because = Why(condition.Because, report, condition.Clause) }, null) : (null, NotNamed(value)),
        "asserted" => Truth(value) is { } asserted ? (condition with { Asserted = asserted, Because = Why(condition.Because, report, condition.Clause) }, null) : (null, TrueOrFalse(field, value)),
        _ => (null, Unknown("condition", field, "holder, asserted")),
    };

    /// <summary>A day that a person gives has no words of its own: it stands at the word that names the event.</summary>
    private static TimeExpression GivenDay(DateOnly day, Event one, ReadReport report) =>
        new(one.Trigger, TimeKind.Date, new FixedTime(Calendar.Iso(day), DayRange.On(day)), new Because(ReportDecisions.Edited, [report.Report.At(one.Trigger)], []));

    private static DateOnly? Day(string value) =>
        value.Split('-') is [{ Length: 4 } y, { Length: 2 } m, { Length: 2 } d] && int.TryParse(y, out int year) && int.TryParse(m, out int month) && int.TryParse(d, out int day) ? Calendar.Date(year, month, day) : null;

    private static Speaker? Speaker(ReadReport report, string name) =>
        Named(report, name) is { } referent ? new Speaker(referent.Mentions.First(m => m.Span.Of(report.Report.Text) == name).Span, null, [referent]) : null;

    private static Referent? Named(ReadReport report, string name) => report.Referents.FirstOrDefault(r => r.Mentions.Any(m => m.Span.Of(report.Report.Text) == name));

    private static Because Why(Because before, ReadReport report, Span? at) => new(ReportDecisions.Edited, at is { } span ? [report.Report.At(span)] : before.At, [before]);

    private static string NotNamed(string name) => $"the report names nobody \"{name}\"; write the name as it stands there";

    private static string Unknown(string kind, string field, string fields) => $"\"{field}\" of a {kind} cannot be set, only {fields}";

    private static string TrueOrFalse(string field, string value) => $"\"{field}: {value}\" is neither true nor false";

    private static string Choose<T>(string field, string value)
        where T : struct, Enum => $"\"{field}: {value}\" is not known, expected one of {string.Join(", ", Enum.GetNames<T>().Select(Dashed))}";

    private static bool? Truth(string value) => value switch { "true" => true, "false" => false, _ => null };

    private static bool Word<T>(string value, out T word)
        where T : struct, Enum
    {
        T[] found = [.. Enum.GetValues<T>().Where(v => Dashed(v.ToString()) == value)];
        word = found.FirstOrDefault();
        return found.Length == 1;
    }

    /// <summary>"NotHappened" as the dossier writes it: "not-happened".</summary>
    private static string Dashed(string name) => string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
