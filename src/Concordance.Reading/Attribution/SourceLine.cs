using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>"Source: https://…" on a line of its own: the outermost station of every statement of its report.</summary>
internal static class SourceLine
{
    private static readonly RuleId Rule = new("attribution/source-line");

    private static readonly string[] Labels = ["source:", "sources:", "via:", "original source:", "original article:"];

    private const int LongestName = 60;

    public static Source? Find(Scene scene)
    {
        string text = scene.Text;
        for (int start = 0; start < text.Length;)
        {
            int length = text.AsSpan(start).IndexOfAny('\n', '\r'), end = length < 0 ? text.Length : start + length;
            if (Target(text, new Span(start, end).Trim(text)) is { } target) return new Source(SourceKind.Outlet, target, null, [], new Because(Rule, scene.Report.At(target)));
            start = end + 1;
        }

        return null;
    }

    private static Span? Target(string text, Span line)
    {
        foreach (string label in Labels)
        {
            if (!line.In(text).StartsWith(label, StringComparison.OrdinalIgnoreCase)) continue;
            Span rest = new Span(line.Start + label.Length, line.End).Trim(text);
            int address = rest.In(text).IndexOf("http", StringComparison.OrdinalIgnoreCase);
            if (address >= 0) return Address(text, rest.Start + address, rest.End);
            return !rest.IsEmpty && rest.Length <= LongestName && char.IsUpper(text[rest.Start]) ? rest : null;
        }

        return null;
    }

    private static Span Address(string text, int start, int end)
    {
        int at = start;
        while (at < end && !char.IsWhiteSpace(text[at])) at++;
        while (at > start && text[at - 1] is '.' or ',' or ')' or ']' or '>') at--;
        return new Span(start, at);
    }
}
