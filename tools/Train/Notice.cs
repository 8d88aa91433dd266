using System.Text;

namespace Concordance.Tools.Train;

/// <summary>The NOTICE of a model: recipes/NAME.notice, then the documents of each corpus that tells them in a documents.tsv beside it.</summary>
internal static class Notice
{
    public static string Write(string head, IEnumerable<string> corpora)
    {
        StringBuilder notice = new(head.TrimEnd() + "\n");
        foreach (string corpus in corpora)
        {
            string documents = Path.Combine(Path.GetDirectoryName(corpus)!, "documents.tsv");
            if (!File.Exists(documents)) continue;
            notice.Append("\nDocuments (name: author, title, source, licence of the text; changed: only counts of words and structures are kept, as weights):\n");
            string[] columns = [];
            foreach (string line in File.ReadLines(documents))
            {
                string[] cells = line.Split('\t');
                if (columns.Length == 0) columns = cells;
                else if (cells[Array.IndexOf(columns, "split")] == "train") notice.Append(Row(columns, cells)).Append('\n');
            }
        }

        return notice.ToString();
    }

    private static string Row(string[] columns, string[] cells)
    {
        string Cell(string column) => Array.IndexOf(columns, column) is >= 0 and int at && at < cells.Length ? cells[at].Trim() : "";
        return $"- {Cell("doc")}: {Cell("author")}, \"{Cell("title")}\", {Cell("source_url")}, {Cell("text_licence_as_stated")}";
    }
}
