using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Concordance.Dossiers.Json;

/// <summary>Tells "talks were looked for and none found" (printed as null) from "not looked for" (left out).</summary>
[JsonConverter(typeof(TalksSlotConverter))]
public sealed record TalksSlot(TalksEntry? Found);

public sealed class TalksSlotConverter : JsonConverter<TalksSlot>
{
    public override bool HandleNull => true;

    public override TalksSlot Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.TokenType == JsonTokenType.Null ? null : JsonSerializer.Deserialize(ref reader, Talks(options)));

    public override void Write(Utf8JsonWriter writer, TalksSlot value, JsonSerializerOptions options)
    {
        if (value?.Found is { } talks) JsonSerializer.Serialize(writer, talks, Talks(options));
        else writer.WriteNullValue();
    }

    private static JsonTypeInfo<TalksEntry> Talks(JsonSerializerOptions options) => (JsonTypeInfo<TalksEntry>)options.GetTypeInfo(typeof(TalksEntry));
}
