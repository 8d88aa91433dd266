using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Concordance.Intake.Encodings;

namespace Concordance.Intake.Records;

/// <summary>Reports as JSON: a file that is one object or a list of them, or a file with one object a line. What is wrong with one keeps no other from being read.</summary>
public static class JsonRecords
{
    /// <summary>Faults told one by one; of a file that is something else altogether nobody wants a million.</summary>
    private const int MostFaults = 20;

    private static readonly JsonReaderOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static RecordsRead ReadLines(byte[] file)
    {
        ReadOnlySpan<byte> bytes = AsUtf8(file);
        List<JsonRecord> records = [];
        List<RecordFault> faults = [];
        for (int at = 0, number = 1; at < bytes.Length; number++)
        {
            int end = bytes[at..].IndexOf((byte)'\n');
            end = end < 0 ? bytes.Length : at + end;
            ReadOnlySpan<byte> line = WithoutMark(bytes[at..end]).TrimEnd(" \t\r"u8);
            at = end + 1;
            if (!line.ContainsAnyExcept(" \t\r\f"u8)) continue;
            faults.AddRange(Line(line, number, records));
        }

        return new RecordsRead(records, Told(faults));
    }

    private static IReadOnlyList<RecordFault> Line(ReadOnlySpan<byte> line, int number, List<JsonRecord> records)
    {
        if (!Utf8.IsValid(line)) return [NotUtf8(line, number)];
        RecordReader record = new(number, number);
        try
        {
            Utf8JsonReader reader = new(line, Lenient);
            reader.Read();
            JsonRecord? read = record.Read(ref reader, line);
            reader.Read();
            if (read is not null) records.Add(read);
            return record.Faults;
        }
        catch (JsonException e)
        {
            return [Broken(e, number, line)];
        }
    }

    public static RecordsRead ReadFile(byte[] file)
    {
        ReadOnlySpan<byte> bytes = AsUtf8(file);
        if (!Utf8.IsValid(bytes)) return new RecordsRead([], [NotUtf8(bytes, LineAt(bytes, Invalid(bytes)))]);
        List<JsonRecord> records = [];
        List<RecordFault> faults = [];
        try
        {
            Utf8JsonReader reader = new(bytes, Lenient);
            reader.Read();
            if (reader.TokenType == JsonTokenType.StartArray) ReadList(ref reader, bytes, records, faults);
            else Take(new RecordReader(0, LineAt(bytes, (int)reader.TokenStartIndex)), ref reader, bytes, records, faults);
            reader.Read();
        }
        catch (JsonException e)
        {
            faults.Add(Broken(e, (int)(e.LineNumber ?? 0) + 1, bytes));
        }

        return new RecordsRead(records, Told(faults));
    }

    private static void ReadList(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes, List<JsonRecord> records, List<RecordFault> faults)
    {
        int line = 1, counted = 0;
        for (int number = 1; reader.Read() && reader.TokenType != JsonTokenType.EndArray; number++)
        {
            int start = (int)reader.TokenStartIndex;
            line += bytes[counted..start].Count((byte)'\n');
            counted = start;
            Take(new RecordReader(number, line), ref reader, bytes, records, faults);
        }
    }

    private static void Take(RecordReader record, ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes, List<JsonRecord> records, List<RecordFault> faults)
    {
        if (record.Read(ref reader, bytes) is { } read) records.Add(read);
        faults.AddRange(record.Faults);
    }

    /// <summary>The parser's own words speak of readers and bytes; what a person needs is where and whether the end is missing.</summary>
    private static RecordFault Broken(JsonException e, int line, ReadOnlySpan<byte> bytes)
    {
        if (e.Message.Contains("maximum", StringComparison.Ordinal)) return new RecordFault(line, "nested more than 64 deep, expected a flat object", "take the nesting out");
        int column = (int)(e.BytePositionInLine ?? 0);
        bool ends = e.Message.Contains("reached end of data", StringComparison.Ordinal) || e.Message.Contains("end of the JSON payload", StringComparison.Ordinal) || column >= bytes.Length;
        return ends
            ? new RecordFault(line, "the JSON breaks off before its end", "write it whole again")
            : new RecordFault(line, $"no JSON at byte {column + 1} of the line", "mend it there (a quotation mark or a comma?)");
    }

    private static RecordFault NotUtf8(ReadOnlySpan<byte> bytes, int line) =>
        new(line, $"no UTF-8 at byte {Invalid(bytes) + 1}, expected JSON in UTF-8", "save it as UTF-8");

    private static int Invalid(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out int n) == System.Buffers.OperationStatus.Done) at += n;
        return at;
    }

    private static int LineAt(ReadOnlySpan<byte> bytes, int offset) => bytes[..Math.Min(offset, bytes.Length)].Count((byte)'\n') + 1;

    private static ReadOnlySpan<byte> AsUtf8(byte[] file) =>
        TextDecoder.ByMark(file) is { Encoding: not TextEncoding.Utf8 } other ? Encoding.UTF8.GetBytes(other.Text) : WithoutMark(file);

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;

    private static List<RecordFault> Told(List<RecordFault> faults) => faults.Count <= MostFaults ? faults :
    [
        .. faults.Take(MostFaults), new RecordFault(0, $"{faults.Count - MostFaults} more faults like these", "is it a file of reports? expected one object with \"text\" for each"),
    ];
}
