using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Concordance.Reading.Days;
using Concordance.Texts;

namespace Concordance.Dossiers.Json;

/// <summary>A comparison or an answer in bytes: UTF-8, its entries as a dossier writes them, a line end behind.</summary>
public static class EntryJson
{
    // The relaxed encoder leaves letters of all scripts readable; the output is never pasted into a page unescaped.
    public static JsonSerializerOptions Readable { get; } = new(DossierContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = DossierContext.Default.WithAddedModifier(LeaveUnknownYearsOut),
    };

    internal static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Readable.GetTypeInfo(typeof(T));

    public static void Write<T>(T entry, Stream to)
    {
        JsonSerializer.Serialize(to, entry, TypeInfo<T>());
        to.WriteByte((byte)'\n');
    }

    /// <summary>A day whose year nobody knows is no day to whoever reads the dossier: its fields are null, what is known of it stands beside them.</summary>
    private static void LeaveUnknownYearsOut(JsonTypeInfo type)
    {
        if (type.Type != typeof(DayEntry) && type.Type != typeof(TimeEntry)) return;
        foreach (JsonPropertyInfo field in type.Properties)
        {
            if (field.Get is not { } get) continue;
            if (field.PropertyType == typeof(DateOnly?)) field.Get = entry => get(entry) is DateOnly day && !UnknownYear.Is(day) ? day : null;
            if (field.PropertyType == typeof(DayKnown)) field.Get = entry => ((DayEntry)entry).IsWithoutYear ? DayKnown.Unknown : get(entry);
        }
    }
}
