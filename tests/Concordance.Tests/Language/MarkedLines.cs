using System.Text;
using Concordance.Tests.House;
using Concordance.Texts;

namespace Concordance.Tests.Language;

/// <summary>A line of an examples file: its marks "[LABEL words]" taken out, each with its span in the plain text.</summary>
public sealed record MarkedLine(string Path, int Number, char Sign, string Header, string Text, IReadOnlyList<(Span Span, string Label)> Marks)
{
    public override string ToString() => $"{System.IO.Path.GetFileName(Path)}:{Number}";
}

internal static class MarkedLines
{
    /// <param name="separator">What parts a mark's label from its words.</param>
    public static IEnumerable<MarkedLine> Read(string folder, char separator)
    {
        foreach (string path in Repository.Files(folder, "*.examples"))
        {
            string header = "";
            string[] lines = Repository.Read(path).Split('\n');
            for (int i = 0; i < lines.Length; i++)
            {
                string line = lines[i];
                if (line.Length == 0 || line[0] == '#') continue;
                if (line[0] == '@') header = line[1..].Trim();
                else yield return Parse(path, i + 1, header, line, separator);
            }
        }
    }

    private static MarkedLine Parse(string path, int number, string header, string line, char separator)
    {
        char sign = line[0] is '!' or '?' ? line[0] : ' ';
        string marked = sign == ' ' ? line : line[1..].TrimStart();
        StringBuilder text = new();
        List<(Span, string)> marks = [];
        for (int i = 0; i < marked.Length; i++)
        {
            int close = marked[i] == '[' ? marked.IndexOf(']', i) : -1;
            int cut = close < 0 ? -1 : marked.IndexOf(separator, i);
            if (cut < 0 || cut > close)
            {
                text.Append(marked[i]);
                continue;
            }

            int start = text.Length;
            text.Append(marked, cut + 1, close - cut - 1);
            marks.Add((new Span(start, text.Length), marked[(i + 1)..cut]));
            i = close;
        }

        return new MarkedLine(path, number, sign, header, text.ToString(), marks);
    }
}
