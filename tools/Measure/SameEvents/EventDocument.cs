using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Concordance.Texts;

namespace Concordance.Tools.Measure.SameEvents;

/// <summary>An event as the corpus marks it: the stretches of its words, and the event it is a telling of.</summary>
public sealed record MarkedTelling(ImmutableArray<Span> Words, string Chain);

/// <summary>A document of ECB+: its marked sentences as a text, one a line, and the events marked in them.</summary>
/// <param name="Subtopic">The affair that the corpus files it under.</param>
public sealed record EventDocument(string Name, string Subtopic, Report Report, ImmutableArray<MarkedTelling> Tellings)
{
    public static IEnumerable<EventDocument> Read(string file) => File.ReadLines(file).Select(Parse);

    private static EventDocument Parse(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        JsonElement root = json.RootElement;
        StringBuilder text = new();
        Dictionary<int, Span[]> tokens = root.GetProperty("sentences").EnumerateArray().ToDictionary(s => s.GetProperty("index").GetInt32(), s => Append(text, [.. s.GetProperty("tokens").EnumerateArray().Select(t => t.GetString()!)]));
        ImmutableArray<MarkedTelling> tellings = [.. root.GetProperty("events").EnumerateArray().Select(e => new MarkedTelling(
            [.. e.GetProperty("tokens").EnumerateArray().Select(t => tokens[e.GetProperty("sent").GetInt32()][t.GetInt32()])], e.GetProperty("chain").GetString()!))];
        string name = root.GetProperty("doc").GetString()!;
        return new(name, root.GetProperty("subtopic").GetString()!, new Report(text.ToString(), [new ReportFile(name, "")], "en"), tellings);
    }

    /// <summary>The corpus has tokens only, in the Penn Treebank's way of writing: they are set as print has them.</summary>
    private static Span[] Append(StringBuilder text, string[] tokens)
    {
        if (text.Length > 0) text.Append('\n');
        Span[] spans = new Span[tokens.Length];
        bool glued = true;
        for (int t = 0; t < tokens.Length; t++)
        {
            string form = tokens[t] switch { "``" or "''" => "\"", "-LRB-" => "(", "-RRB-" => ")", "`" => "'", string other => other };
            if (!glued && !IsClosing(tokens[t], form)) text.Append(' ');
            spans[t] = new Span(text.Length, text.Length + form.Length);
            text.Append(form);
            glued = tokens[t] is "``" or "(" or "-LRB-" or "$" or "`";
        }

        return spans;
    }

    private static bool IsClosing(string token, string form) =>
        form is "," or "." or ";" or ":" or "?" or "!" or "%" or ")" or "n't" || token == "''" || (form.Length is > 1 and < 4 && form[0] == '\'');
}
