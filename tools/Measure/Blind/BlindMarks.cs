using System.Collections.Immutable;
using System.Text.Json;
using Concordance.Reading.Attribution;
using Concordance.Reading.Events;
using Concordance.Texts;
using Concordance.Tools.Measure.Conditions;
using Concordance.Tools.Measure.MarkedStories;
using Concordance.Tools.Measure.Quantities;

namespace Concordance.Tools.Measure.Blind;

/// <summary>The marks of gold/blind-texts in the form of the marked stories, so that the same scorers count.</summary>
public sealed record BlindMarks(
    ImmutableArray<Gold<MarkedStatement>> Statements, ImmutableArray<Gold<EventMark>> Events, ImmutableArray<Gold<ConditionMark>> Conditions,
    ImmutableArray<Gold<TimeMark>> Times, ImmutableArray<Gold<QuantityMark>> Quantities)
{
    public static BlindMarks Read(string folder, IReadOnlyDictionary<string, string> texts) => new(
        [.. Rows(folder, "statements").Select(s => new Gold<MarkedStatement>(Statement(s, texts)))],
        // what an editor may leave out is no event to miss; precision is not read from these marks
        [.. Rows(folder, "events").Where(e => !Flag(e, "arguable")).Select(e => new Gold<EventMark>(Event(e)))],
        [.. Rows(folder, "conditions").Select(c => new Gold<ConditionMark>(Condition(c)))],
        [.. Rows(folder, "times").Select(t => new Gold<TimeMark>(Time(t)))],
        QuantityMarks.Read(Path.Combine(folder, "quantities.jsonl"), "doc", d => texts[d]));

    private static MarkedStatement Statement(JsonElement s, IReadOnlyDictionary<string, string> texts)
    {
        string doc = Doc(s);
        Act act = Enum.Parse<Act>(s.GetProperty("act").GetString()!, ignoreCase: true);
        StatementKind kind = Enum.Parse<StatementKind>(s.GetProperty("kind").GetString()!, ignoreCase: true);
        SpeakerWords? speaker = SpanOf(s, "speaker") is { } words ? new SpeakerWords(words, null, [words.Of(texts[doc])]) : null;
        Utterance said = new(doc, speaker, SpanOf(s, "cue"), [.. s.GetProperty("content").EnumerateArray().Select(SpanOf)], kind, act, Voice.Attributed, []);
        Act[] also = [.. s.GetProperty("actsAlso").EnumerateArray().Select(a => Enum.Parse<Act>(a.GetString()!, ignoreCase: true))];
        return new MarkedStatement(Id(s), said, s.GetProperty("tier").GetString()!, Flag(s, "arguable"), null, [act, .. also], [kind]);
    }

    private static EventMark Event(JsonElement e)
    {
        Span trigger = SpanOf(e, "trigger")!.Value;
        EventStatus status = Enum.Parse<EventStatus>(e.GetProperty("status").GetString()!.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
        return new EventMark(Doc(e), trigger, trigger, "", status, null, "");
    }

    private static ConditionMark Condition(JsonElement c) => new(
        Id(c), Doc(c), SpanOf(c, "marker"), SpanOf(c, "clause"), SpanOf(c, "governed"), c.GetProperty("kind").GetString() ?? "", [], Flag(c, "isCondition"), Flag(c, "arguable"), false);

    private static TimeMark Time(JsonElement t) => new(
        Doc(t), SpanOf(t, "span")!.Value, Enum.Parse<TimeMarkKind>(t.GetProperty("kind").GetString()!, ignoreCase: true), [.. t.GetProperty("values").EnumerateArray().Select(v => v.GetString()!)], "");

    private static IEnumerable<JsonElement> Rows(string folder, string name) =>
        File.ReadLines(Path.Combine(folder, name + ".jsonl")).Where(l => l.Length > 0).Select(l => JsonDocument.Parse(l).RootElement);

    private static string Doc(JsonElement e) => e.GetProperty("doc").GetString()!;

    private static string Id(JsonElement e) => e.GetProperty("id").GetString()!;

    private static bool Flag(JsonElement e, string field) => e.GetProperty(field).GetBoolean();

    private static Span? SpanOf(JsonElement e, string field) => e.GetProperty(field) is { ValueKind: JsonValueKind.Array } span ? SpanOf(span) : null;

    private static Span SpanOf(JsonElement span) => new(span[0].GetInt32(), span[1].GetInt32());
}
