using System.Text;
using Concordance.Texts;

namespace Concordance.Tests.Reading.Coreference;

/// <summary>An example line: "[1 Ola Dahl] said [1 he] left." as texts (parted by " || ") and marked spans with their labels.</summary>
internal sealed record MarkedLine(IReadOnlyList<string> Texts, IReadOnlyList<(string Label, int Text, Span Span)> Marks)
{
    public static MarkedLine Read(string line)
    {
        List<string> texts = [];
        List<(string, int, Span)> marks = [];
        foreach (string part in line.Split(" || "))
        {
            StringBuilder text = new();
            (string Label, int Start)? open = null;
            for (int i = 0; i < part.Length; i++)
            {
                int end = part[i] == '[' ? part.IndexOfAny([' ', ']'], i) : -1;
                if (end > 0)
                {
                    open = (part[(i + 1)..end], text.Length);
                    i = part[end] == ' ' ? end : end - 1;
                }
                else if (part[i] == ']' && open is { } mark)
                {
                    marks.Add((mark.Label, texts.Count, new Span(mark.Start, text.Length)));
                    open = null;
                }
                else text.Append(part[i]);
            }

            texts.Add(text.ToString());
        }

        return new(texts, marks);
    }

    /// <summary>The lines of all examples files below a folder of src whose rule is of this room: one test case a line.</summary>
    public static IEnumerable<TheoryDataRow<string, int, string>> Lines(string folder) =>
        from path in House.Repository.Files(folder, "*.examples")
        from row in House.Repository.Read(path).Split('\n').Select((text, index) => (Text: text, Number: index + 1))
        where row.Text.Length > 0 && !row.Text.StartsWith('#')
        select new TheoryDataRow<string, int, string>(Path.GetFileNameWithoutExtension(path), row.Number, row.Text);

    /// <summary>Holds a line against what was found: "!" must not match, "?" is a known miss that is to be unmarked when it matches.</summary>
    public static void Hold(string line, Func<MarkedLine, bool> matches)
    {
        bool wanted = line[0] is not ('!' or '?');
        bool found = matches(Read(wanted ? line : line[1..].TrimStart()));
        Assert.True(found == wanted, wanted ? $"not found: {line}" : line[0] == '!' ? $"found, though it must not be: {line}" : $"a known miss is found now, take its '?' away: {line}");
    }
}
