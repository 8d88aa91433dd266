using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Concordance.Dossiers.Json;

/// <summary>A comparison or an answer in bytes: UTF-8, its entries as a dossier writes them, a line end behind.</summary>
public static class EntryJson
{
    // The relaxed encoder leaves letters of all scripts readable; the output is never pasted into a page unescaped.
    public static JsonSerializerOptions Readable { get; } = new(DossierContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Readable.GetTypeInfo(typeof(T));

    public static void Write<T>(T entry, Stream to)
    {
        JsonSerializer.Serialize(to, entry, TypeInfo<T>());
        to.WriteByte((byte)'\n');
    }
}
