using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Concordance.Knots.Networks;
using Concordance.Knots.Openings;

namespace Concordance.Cli.Networks;

/// <summary>The answer as JSON; actions and conditions by the numbers they have in the file.</summary>
public static class NetworkJson
{
    public static byte[] Write(Network network, NetworkAnswer answer)
    {
        ArrayBufferWriter<byte> bytes = new();
        using (Utf8JsonWriter json = new(bytes))
        {
            json.WriteStartObject();
            Numbers(json, "reached", answer.Closure.Reached.Select(a => network.Actions[a].Id).Order());
            json.WriteStartArray("cores");
            foreach (IEnumerable<int> core in answer.Cores) Numbers(json, null, core.Select(a => network.Actions[a].Id).Order());
            json.WriteEndArray();
            json.WriteStartArray("unlocks");
            foreach (WayOut way in answer.Ways) Way(json, network, way);
            json.WriteEndArray();
            if (answer.Count is { } count) json.WriteString("count", count.ToString("D", CultureInfo.InvariantCulture));
            else json.WriteNull("count");
            if (answer.LeastCost is { } cost) json.WriteNumber("minimumCost", cost);
            else json.WriteNull("minimumCost");
            json.WriteBoolean("complete", answer.Complete);
            json.WriteEndObject();
        }

        return [.. bytes.WrittenSpan, (byte)'\n'];
    }

    private static void Way(Utf8JsonWriter json, Network network, WayOut way)
    {
        json.WriteStartObject();
        json.WriteStartArray("items");
        foreach (Item item in way.Items)
        {
            json.WriteStartObject();
            json.WriteString("kind", item.Do == Relief.Waive ? "waive" : "soften");
            json.WriteNumber("condition", network.Conditions[item.At].Id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("cost", way.Cost);
        json.WriteEndObject();
    }

    private static void Numbers(Utf8JsonWriter json, string? name, IEnumerable<int> numbers)
    {
        if (name is null) json.WriteStartArray();
        else json.WriteStartArray(name);
        foreach (int number in numbers) json.WriteNumberValue(number);
        json.WriteEndArray();
    }
}
