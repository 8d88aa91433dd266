using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Concordance.Dossiers.Json;

namespace Concordance.Dossiers.Comparing;

/// <summary>A comparison in bytes: UTF-8, its entries as a dossier writes them.</summary>
public static class ComparisonJson
{
    private static readonly JsonSerializerOptions Options = new(DossierContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static JsonTypeInfo<Comparison> TypeInfo => (JsonTypeInfo<Comparison>)Options.GetTypeInfo(typeof(Comparison));

    public static void Write(Comparison comparison, Stream to)
    {
        JsonSerializer.Serialize(to, comparison, TypeInfo);
        to.WriteByte((byte)'\n');
    }
}
