using System.Text.Json;
using System.Text.Json.Serialization;

namespace Concordance.Desk.Views;

/// <summary>An entry of the dossier with what a page needs beside it, as one object: the entry's fields, then the others.</summary>
[JsonConverter(typeof(BesideConverter))]
public sealed record Beside<TEntry, TMore>(TEntry Entry, TMore More) : IBeside
    where TEntry : notnull
    where TMore : notnull
{
    object IBeside.Entry => Entry;

    object IBeside.More => More;
}

internal interface IBeside
{
    object Entry { get; }

    object More { get; }
}

/// <summary>Writes both objects' fields into one.</summary>
internal sealed class BesideConverter : JsonConverterFactory
{
    public override bool CanConvert(Type type) => type.IsAssignableTo(typeof(IBeside));

    public override JsonConverter CreateConverter(Type type, JsonSerializerOptions options) => (JsonConverter)Activator.CreateInstance(typeof(Writer<>).MakeGenericType(type))!;

    private sealed class Writer<T> : JsonConverter<T>
        where T : IBeside
    {
        public override T Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => throw new NotSupportedException("a page only reads these");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach (object part in new[] { value.Entry, value.More })
                foreach (JsonProperty field in JsonSerializer.SerializeToElement(part, options.GetTypeInfo(part.GetType())).EnumerateObject()) field.WriteTo(writer);
            writer.WriteEndObject();
        }
    }
}
