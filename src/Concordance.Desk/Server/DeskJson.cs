using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Concordance.Dossiers.Json;

namespace Concordance.Desk.Server;

/// <summary>How the desk answers: entries exactly as a dossier writes them, views in the same manner.</summary>
public static class DeskJson
{
    /// <summary>A page asks for the reasons of one finding at a time; with each of a list they would be most of it.</summary>
    private static void WithoutReasons(JsonTypeInfo type)
    {
        if (!type.Type.IsAssignableTo(typeof(FindingEntry))) return;
        for (int i = type.Properties.Count - 1; i >= 0; i--)
            if (type.Properties[i].Name == "because") type.Properties.RemoveAt(i);
    }

    public static JsonSerializerOptions Options { get; } = new(EntryJson.Readable)
    {
        WriteIndented = false,
        TypeInfoResolver = JsonTypeInfoResolver.Combine(EntryJson.Readable.TypeInfoResolver, new DefaultJsonTypeInfoResolver()).WithAddedModifier(WithoutReasons),
    };
}
