using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Knots;

/// <summary>A marked condition: where its words stand.</summary>
public sealed record MarkedCondition(string Id, string File, Span Clause, string Words);

/// <summary>A marked wait by the conditions that state it.</summary>
public sealed record MarkedWait(ImmutableArray<string> Conditions, ImmutableArray<string> Holder, string Words);

/// <summary>A marked knot; each way out as "waive c1, soften c3", with all conditions told by the first of their wait.</summary>
public sealed record MarkedKnot(string State, ImmutableArray<string> Conditions, ImmutableArray<string> WaysOut, ImmutableArray<string> Arguable)
{
    /// <summary>Where a report proposes a way out.</summary>
    public ImmutableArray<(string Way, string File, Span At)> Proposed { get; init; } = [];
}

/// <summary>The hand marks of one negotiation (gold/talks).</summary>
public sealed record TalksMarks(string Story, string Texts, ImmutableArray<MarkedCondition> Conditions, ImmutableArray<MarkedWait> Waits, ImmutableArray<MarkedKnot> Knots)
{
    public static TalksMarks Read(string folder)
    {
        JsonNode marks = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "marks.json")))!;
        Dictionary<string, ImmutableArray<string>> names = List(marks, "entities").ToDictionary(e => Text(e, "id"), e => Names(e));
        ImmutableArray<MarkedCondition> conditions = [.. List(marks, "conditions").Select(c => new MarkedCondition(Text(c, "id"), Text(c, "file"), Spanned(c["condition"]!), Text(c["condition"]!, "text")))];
        ImmutableArray<MarkedWait> waits = [.. List(marks, "waits").Select(w => new MarkedWait([Text(w, "condition"), .. Strings(w, "alsoStated")], w["holder"] is { } h ? names[h.GetValue<string>()] : [], Text(w, "condition")))];
        return new TalksMarks(Path.GetFileName(folder), Path.Combine(folder, Text(marks, "texts")), conditions, waits, [.. List(marks, "knots").Select(k => new MarkedKnot(Text(k, "state"), [.. Strings(k, "conditions")], Ways(k, "waysOut"), Ways(k, "arguableWaysOut")) { Proposed = Proposed(k) })]);
    }

    /// <summary>The wait that a condition states, by its first condition; null where it states none.</summary>
    public string? WaitOf(string condition) => Waits.FirstOrDefault(w => w.Conditions.Contains(condition))?.Conditions[0];

    private static ImmutableArray<string> Names(JsonNode entity) => [Text(entity, "name"), .. entity["variants"] is JsonArray forms ? forms.Select(f => f!.GetValueKind() == System.Text.Json.JsonValueKind.String ? f.GetValue<string>() : Text(f, "text")) : []];

    private static ImmutableArray<string> Ways(JsonNode knot, string list) => [.. List(knot, list).Select(Way)];

    private static string Way(JsonNode way) => string.Join(", ", List(way, "items").Select(i => $"{Text(i, "do")} {Text(i, "condition")}").Order(StringComparer.Ordinal));

    private static ImmutableArray<(string, string, Span)> Proposed(JsonNode knot) => [.. List(knot, "waysOut").Where(w => w["proposedIn"] is not null).Select(w => (Way(w), Text(w["proposedIn"]!, "file"), Spanned(w["proposedIn"]!)))];

    private static Span Spanned(JsonNode span) => new(span["start"]!.GetValue<int>(), span["end"]!.GetValue<int>());

    private static IEnumerable<JsonNode> List(JsonNode node, string name) => node[name] is JsonArray list ? list.OfType<JsonNode>() : [];

    private static IEnumerable<string> Strings(JsonNode node, string name) => List(node, name).Select(n => n.GetValue<string>());

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();
}
