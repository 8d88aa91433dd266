using System.Text;
using Concordance.Texts;

namespace Concordance.Tests.Reading.Attribution;

/// <summary>An example line: "[source The mayor] said [content it is over]. => say direct" as a text and marked spans. "\n" is a line end.</summary>
internal sealed record MarkedSentence(string Text, IReadOnlyList<(string Label, Span Span)> Marks, IReadOnlyList<string> Facts)
{
    private static readonly string[] Labels = ["source", "office", "cue", "content", "relay", "unnamed", "governed", "marker", "condition"];

    public IReadOnlyList<Span> Of(string label) => [.. Marks.Where(m => m.Label == label).Select(m => m.Span).Order()];

    public static MarkedSentence Read(string line)
    {
        int arrow = line.IndexOf(" => ", StringComparison.Ordinal);
        string[] facts = arrow < 0 ? [] : line[(arrow + 4)..].Split(' ');
        string marked = (arrow < 0 ? line : line[..arrow]).Replace("\\n", "\n", StringComparison.Ordinal);
        StringBuilder text = new();
        List<(string, Span)> marks = [];
        Stack<(string Label, int Start)> open = [];
        for (int i = 0; i < marked.Length; i++)
        {
            string? label = marked[i] == '[' ? Labels.FirstOrDefault(l => string.CompareOrdinal(marked, i + 1, l + " ", 0, l.Length + 1) == 0) : null;
            if (label is not null)
            {
                open.Push((label, text.Length));
                i += label.Length + 1;
            }
            else if (marked[i] == ']' && open.TryPop(out (string Label, int Start) mark)) marks.Add((mark.Label, new Span(mark.Start, text.Length)));
            else text.Append(marked[i]);
        }

        return new MarkedSentence(text.ToString(), marks, facts);
    }
}
