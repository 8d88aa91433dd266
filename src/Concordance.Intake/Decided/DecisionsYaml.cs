using System.Globalization;
using System.Text;
using Concordance.Intake.Given;
using Concordance.Texts;
using Concordance.Texts.Decisions;

namespace Concordance.Intake.Decided;

/// <summary>Writes decisions.yaml, just as <see cref="DecisionsFile"/> reads it: what goes out comes in again.</summary>
public static class DecisionsYaml
{
    /// <param name="first">Lines that stand over the decisions as comments.</param>
    public static string Write(IEnumerable<WrittenDecision> decisions, params IEnumerable<string> first)
    {
        StringBuilder yaml = new();
        foreach (string line in first) yaml.Append("# ").Append(OneLine.Of(line)).Append('\n');
        yaml.Append("decisions:\n");
        foreach (WrittenDecision one in decisions)
        {
            string begin = "- ";
            foreach ((string key, string value) in Fields(one))
            {
                yaml.Append(begin).Append(key).Append(": ").Append(value).Append('\n');
                begin = "  ";
            }
        }

        return yaml.ToString();
    }

    private static IEnumerable<(string Key, string Value)> Fields(WrittenDecision one)
    {
        Decision decision = one.Decision;
        yield return ("decide", WordOf(decision.Word));
        if (!decision.Names.IsEmpty) yield return ("names", $"[{string.Join(", ", decision.Names.Select(n => n.File is { } file ? $"{{ name: {Scalar(n.Name)}, report: {Scalar(file)} }}" : Scalar(n.Name)))}]");
        if (!decision.Reports.IsEmpty) yield return ("reports", $"[{string.Join(", ", decision.Reports.Select(Scalar))}]");
        if (decision.Kind is { } kind) yield return ("kind", kind);
        if (decision.Id is { } id) yield return ("id", Scalar(id));
        if (decision.Quote is { } quote)
        {
            yield return ("words", Scalar(quote.Words));
            if (!string.IsNullOrEmpty(quote.Before)) yield return ("before", Scalar(quote.Before));
            if (!string.IsNullOrEmpty(quote.After)) yield return ("after", Scalar(quote.After));
        }

        if ((decision.Quote?.File ?? one.File) is { } report) yield return ("report", Scalar(report));
        foreach ((string Key, string Value) fact in Facts(one.Facts)) yield return fact;
        if (decision.Word == DecisionWord.Given && decision.Set.TryGetValue("withdrawn", out string? withdrawn)) yield return ("withdrawn", Scalar(withdrawn));
        else if (!decision.Set.IsEmpty) yield return ("set", $"{{ {string.Join(", ", decision.Set.Select(s => $"{Scalar(s.Key)}: {Scalar(s.Value)}"))} }}");
        if (decision.Note is { } note) yield return ("note", Scalar(note));
        if (decision.By is not { } by) yield break;
        yield return ("by", Scalar(by.Name));
        if (by.At is { } at) yield return ("at", at.UtcDateTime.ToString(DecidedAt.Form, CultureInfo.InvariantCulture));
    }

    private static IEnumerable<(string Key, string Value)> Facts(GivenFacts? facts)
    {
        if (facts?.Published is { } day) yield return ("published", $"{day:O}");
        if (facts?.Outlet is { } outlet) yield return ("outlet", Scalar(outlet));
        if (facts?.Url is { } url) yield return ("url", Scalar(url));
        if (facts?.Title is { } title) yield return ("title", Scalar(title));
    }

    private static string WordOf(DecisionWord word) => word switch
    {
        DecisionWord.NotSame => "not-same",
        DecisionWord.SameStory => "same-story",
        DecisionWord.NotSameStory => "not-same-story",
        _ => word.ToString().ToLowerInvariant(),
    };

    /// <summary>Between double quotation marks, where YAML 1.2 reads escapes as JSON does; half a surrogate pair, of context cut within a letter, goes.</summary>
    private static string Scalar(string value)
    {
        StringBuilder written = new("\"");
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (char.IsSurrogate(c))
            {
                if (i + 1 < value.Length && char.IsSurrogatePair(c, value[i + 1])) written.Append(c).Append(value[++i]);
            }
            else if (c is '"' or '\\') written.Append('\\').Append(c);
            else if (char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator || c >= '\uFFFE') written.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else written.Append(c);
        }

        return written.Append('"').ToString();
    }
}
