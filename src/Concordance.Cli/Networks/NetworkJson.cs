using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Concordance.Knots.Networks;
using Concordance.Knots.Openings;

namespace Concordance.Cli.Networks;

/// <summary>
/// The answer as JSON, written as it is found. Actions and conditions go by the numbers they have in the file;
/// in a network written by hand actions go by their names and each item says whose condition it is and what it waits for.
/// </summary>
public static class NetworkJson
{
    /// <summary>A reader at the other end sees the first ways out while the rest is sought.</summary>
    private const int FlushAt = 1 << 12;

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(NamedNetwork named, NetworkAnswer answer, Stream to)
    {
        Network network = named.Network;
        using Utf8JsonWriter json = new(to, Readable);
        answer.Begin();
        json.WriteStartObject();
        json.WritePropertyName("reached");
        Actions(json, named, answer.Closure?.Reached ?? []);
        json.WriteStartArray("cores");
        foreach (IEnumerable<int> core in answer.Cores()) Actions(json, named, core);
        json.WriteEndArray();
        json.WriteStartArray("unlocks");
        int listed = 0;
        foreach (WayOut way in answer.Ways())
        {
            Way(json, named, way);
            if (listed++ == 0 || json.BytesPending > FlushAt) json.Flush();
        }

        json.WriteEndArray();
        if (answer.Count is { } count) json.WriteString("count", count.ToString("D", CultureInfo.InvariantCulture));
        else json.WriteNull("count");
        if (answer.LeastCost is { } cost) json.WriteNumber("minimumCost", cost);
        else json.WriteNull("minimumCost");
        json.WriteBoolean("complete", answer.Complete);
        json.WriteEndObject();
        json.Flush();
        to.WriteByte((byte)'\n');
    }

    private static void Way(Utf8JsonWriter json, NamedNetwork named, WayOut way)
    {
        json.WriteStartObject();
        json.WriteStartArray("items");
        foreach (Item item in way.Items)
        {
            Condition condition = named.Network.Conditions[item.At];
            json.WriteStartObject();
            json.WriteString("kind", item.Do == Relief.Waive ? "waive" : "soften");
            json.WriteNumber("condition", condition.Id);
            if (named.ByName)
            {
                json.WriteString("action", NetworkWords.NameOf(named.Network.Actions[condition.Action]));
                json.WriteString("waitsFor", GuardWords.Of(named.Network, condition.Guard));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("cost", way.Cost);
        json.WriteEndObject();
    }

    private static void Actions(Utf8JsonWriter json, NamedNetwork named, IEnumerable<int> actions)
    {
        json.WriteStartArray();
        if (named.ByName) foreach (int action in actions) json.WriteStringValue(NetworkWords.NameOf(named.Network.Actions[action]));
        else foreach (int id in actions.Select(a => named.Network.Actions[a].Id).Order()) json.WriteNumberValue(id);
        json.WriteEndArray();
    }
}
