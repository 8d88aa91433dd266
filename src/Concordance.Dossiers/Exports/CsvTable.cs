using System.Text;

namespace Concordance.Dossiers.Exports;

/// <summary>One table as RFC 4180 has it: CR LF line ends, a field in quotation marks where it holds one, a comma or a line end. UTF-8 without BOM.</summary>
internal sealed class CsvTable
{
    private readonly StreamWriter _to;
    private readonly int _columns;

    public CsvTable(Stream to, params string[] columns)
    {
        _to = new StreamWriter(to, new UTF8Encoding(false), 1 << 14, leaveOpen: true);
        _columns = columns.Length;
        Row(columns);
    }

    public void Row(params ReadOnlySpan<string?> fields)
    {
        if (fields.Length != _columns) throw new ArgumentException($"{fields.Length} fields for {_columns} columns");
        for (int i = 0; i < fields.Length; i++)
        {
            if (i > 0) _to.Write(',');
            _to.Write(Field(fields[i] ?? ""));
        }

        _to.Write("\r\n");
    }

    public void Close() => _to.Dispose();

    private static string Field(string value) => value.AsSpan().IndexOfAny(",\"\r\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
