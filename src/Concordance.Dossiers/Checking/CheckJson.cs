using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Concordance.Dossiers.Json;

namespace Concordance.Dossiers.Checking;

/// <summary>An answer in bytes: UTF-8, its entries as a dossier writes them.</summary>
public static class CheckJson
{
    private static readonly JsonSerializerOptions Options = new(DossierContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static JsonTypeInfo<CheckAnswer> TypeInfo => (JsonTypeInfo<CheckAnswer>)Options.GetTypeInfo(typeof(CheckAnswer));

    public static void Write(CheckAnswer answer, Stream to)
    {
        JsonSerializer.Serialize(to, answer, TypeInfo);
        to.WriteByte((byte)'\n');
    }
}
