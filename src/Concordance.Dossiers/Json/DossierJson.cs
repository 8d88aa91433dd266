using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Concordance.Dossiers.Json;

/// <summary>A dossier as read from a file, or what is wrong with the file: one message a fault, naming place and expectation.</summary>
public sealed record DossierReading(Dossier? Dossier, ImmutableArray<string> Faults);

/// <summary>The contract in bytes: UTF-8, keys in the contract's order, the same bytes for the same dossier.</summary>
public static class DossierJson
{
    private static readonly JsonSerializerOptions Options = EntryJson.Readable;

    /// <summary>The dossier with a final line end.</summary>
    public static byte[] Write(Dossier dossier)
    {
        using MemoryStream bytes = new();
        Write(dossier, bytes);
        return bytes.ToArray();
    }

    /// <summary>The same piece by piece: a large dossier never stands in memory as text.</summary>
    public static void Write(Dossier dossier, Stream to)
    {
        JsonSerializer.Serialize(to, dossier, TypeInfo);
        to.WriteByte((byte)'\n');
    }

    /// <summary>
    /// Reads a dossier and holds it against the reports it names: another format, a report whose text differs, or a
    /// span that is not its slice is refused.
    /// </summary>
    public static DossierReading Read(ReadOnlySpan<byte> utf8, ReportTexts texts)
    {
        if (utf8 is [0xEF, 0xBB, 0xBF, ..]) utf8 = utf8[3..];
        Dossier? dossier;
        try
        {
            if (FormatOf(utf8) is var format && format != Dossier.CurrentFormat) return Refused($"format: expected \"{Dossier.CurrentFormat}\", found {(format is null ? "none" : $"\"{format}\"")}; this program reads only that format");
            dossier = JsonSerializer.Deserialize(utf8, TypeInfo);
        }
        catch (JsonException e)
        {
            return Refused(JsonFaults.InWords(e));
        }

        if (dossier is null) return Refused("expected a dossier, found null");
        ImmutableArray<string> faults = DossierCheck.Faults(dossier, texts);
        return new DossierReading(faults.IsEmpty ? dossier : null, faults);
    }

    internal static JsonTypeInfo<Dossier> TypeInfo => (JsonTypeInfo<Dossier>)Options.GetTypeInfo(typeof(Dossier));

    private static DossierReading Refused(string message) => new(null, [message]);

    private static string? FormatOf(ReadOnlySpan<byte> utf8)
    {
        Utf8JsonReader reader = new(utf8);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) throw new JsonException("expected an object that begins with {");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool format = reader.ValueTextEquals("format"u8);
            reader.Read();
            if (format) return reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            reader.Skip();
        }

        return null;
    }
}
