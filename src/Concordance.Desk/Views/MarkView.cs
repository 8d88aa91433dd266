using System.Text.Json;
using System.Text.Json.Serialization;

namespace Concordance.Desk.Views;

/// <summary>Marked words: [start, end), in UTF-16 code units of the text they stand in. Written as a pair of numbers.</summary>
[JsonConverter(typeof(MarkConverter))]
public readonly record struct MarkView(int Start, int End);

internal sealed class MarkConverter : JsonConverter<MarkView>
{
    public override MarkView Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => throw new NotSupportedException("a page only reads these");

    public override void Write(Utf8JsonWriter writer, MarkView value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.End);
        writer.WriteEndArray();
    }
}
