using System.Text.Json;
using System.Text.RegularExpressions;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Events;

/// <summary>A sentence in which a person coded what the source does to the target, as a PLOVER class.</summary>
public sealed record CodedSentence(string Id, string Text, Span Source, Span Target, Gold<string> Root);

/// <summary>Sentences coded by hand: PLV (measured only) and the PLOVER gold standard records.</summary>
public static partial class CodedSentences
{
    public static IEnumerable<CodedSentence> Plv(SharedFolder shared)
    {
        foreach (string line in File.ReadLines(shared.File("corpora", "measure", "plv", "train.jsonl")))
        {
            JsonElement row = JsonDocument.Parse(line).RootElement;
            string text = row.GetProperty("sentence").GetString()!;
            yield return new CodedSentence(row.GetProperty("id").GetString()!, text, SpanOf(row, "source_span"), SpanOf(row, "target_span"), new(row.GetProperty("label").GetString()!));
        }
    }

    private static Span SpanOf(JsonElement row, string field) =>
        row.TryGetProperty(field, out JsonElement ends) && ends.ValueKind == JsonValueKind.Array ? new Span(ends[0].GetInt32(), ends[1].GetInt32()) : new Span(0, 0);

    public static IEnumerable<CodedSentence> PloverRecords(SharedFolder shared)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(shared.File("corpora", "sharealike", "plover-gsr", "PLOVER_GSR_CAMEO.json")), new JsonDocumentOptions { AllowTrailingCommas = true });
        foreach (JsonElement record in document.RootElement.EnumerateArray())
        {
            string root = record.GetProperty("event").GetString()!;
            if (root == "DOCUMENT" || !record.TryGetProperty("textInfo", out JsonElement info) || info.ValueKind != JsonValueKind.Object || !info.TryGetProperty("markup", out JsonElement markup)) continue;
            (string text, Span source, Span target) = Unmark(markup.GetString()!);
            yield return new CodedSentence(record.GetProperty("id").GetString()!, text, source, target, new(Today(root)));
        }
    }

    /// <summary>Classes of the first PLOVER that the present one has joined.</summary>
    private static string Today(string root) => root switch
    {
        "DEMAND" => "REQUEST",
        "DISAPPROVE" or "INVESTIGATE" => "ACCUSE",
        "FIGHT" => "ASSAULT",
        "CONCEDE" or "RETREAT" => "YIELD",
        _ => root,
    };

    private static (string Text, Span Source, Span Target) Unmark(string markup)
    {
        string text = "";
        Span source = new(0, 0), target = new(0, 0);
        int at = 0;
        foreach (Match mark in Marks().Matches(markup))
        {
            text += markup[at..mark.Index];
            Span span = new(text.Length, text.Length + mark.Groups[2].Length);
            if (mark.Groups[1].Value.StartsWith("SRC", StringComparison.Ordinal) && source.IsEmpty) source = span;
            else if (mark.Groups[1].Value.EndsWith("TAR", StringComparison.Ordinal) && target.IsEmpty) target = span;
            text += mark.Groups[2].Value;
            at = mark.Index + mark.Length;
        }

        return (text + markup[at..], source, target);
    }

    [GeneratedRegex(@"\((SRC/TAR|SRC|TAR|EVT|LOC): ([^()]*)\)", RegexOptions.NonBacktracking)]
    private static partial Regex Marks();
}
