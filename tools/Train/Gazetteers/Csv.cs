using System.Text;

namespace Concordance.Tools.Train.Gazetteers;

/// <summary>Comma-separated values with a line of column names and quoted fields (RFC 4180), one record a line.</summary>
internal static class Csv
{
    public static IEnumerable<Dictionary<string, string>> Rows(string text)
    {
        string[] lines = text.TrimStart('\uFEFF').Split('\n', StringSplitOptions.RemoveEmptyEntries);
        List<string> columns = Fields(lines[0].TrimEnd('\r'));
        foreach (string line in lines.Skip(1))
        {
            List<string> fields = Fields(line.TrimEnd('\r'));
            yield return columns.Select((c, i) => (c, i < fields.Count ? fields[i] : "")).ToDictionary(p => p.c, p => p.Item2, StringComparer.Ordinal);
        }
    }

    private static List<string> Fields(string line)
    {
        List<string> fields = [];
        StringBuilder field = new();
        bool quoted = false;
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (c == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"') field.Append(line[++i]);
            else if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else field.Append(c);
        }

        fields.Add(field.ToString());
        return fields;
    }
}
