using System.Globalization;
using System.Text.Json;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Times;

/// <summary>A case of the Recognizers' tests: a sentence, the day it is read on, what must be found.</summary>
public sealed record RecognizersCase(string Input, DateOnly Day, IReadOnlyList<(string Type, Gold<GoldTime> Time)> Times);

/// <summary>Reads the DateTimeModel cases of Recognizers-Text (MIT).</summary>
public static class RecognizersCases
{
    public static IReadOnlyList<RecognizersCase> Read(string path)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(path));
        List<RecognizersCase> cases = [];
        foreach (JsonElement one in document.RootElement.EnumerateArray())
        {
            string input = one.GetProperty("Input").GetString()!;
            string? day = one.TryGetProperty("Context", out JsonElement context) && context.TryGetProperty("ReferenceDateTime", out JsonElement given) ? given.GetString() : null;
            if (day is null) continue;
            List<(string, Gold<GoldTime>)> times = [];
            int from = 0;
            foreach (JsonElement result in one.GetProperty("Results").EnumerateArray())
                if (Time(input, result, ref from) is { } time) times.Add(time);
            cases.Add(new RecognizersCase(input, DateOnly.ParseExact(day[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture), times));
        }

        return cases;
    }

    private static (string, Gold<GoldTime>)? Time(string input, JsonElement result, ref int from)
    {
        string text = result.GetProperty("Text").GetString()!;
        int start = result.TryGetProperty("Start", out JsonElement at) ? at.GetInt32() : input.IndexOf(text, from, StringComparison.OrdinalIgnoreCase);
        if (start < 0) return null;
        int length = result.TryGetProperty("Length", out JsonElement size) ? size.GetInt32() : text.Length;
        from = start + length;
        string type = result.TryGetProperty("TypeName", out JsonElement name) ? name.GetString()!.Replace("datetimeV2.", "", StringComparison.Ordinal) : "none";
        List<string> values = [];
        List<DayRange> ranges = [];
        if (result.TryGetProperty("Resolution", out JsonElement resolution) && resolution.ValueKind == JsonValueKind.Object && resolution.TryGetProperty("values", out JsonElement all))
            foreach (JsonElement value in all.EnumerateArray()) Add(type, value, values, ranges);
        return (type, new Gold<GoldTime>(new GoldTime(new Span(start, start + length), type, values, ranges, false)));
    }

    private static void Add(string type, JsonElement value, List<string> values, List<DayRange> ranges)
    {
        string? Of(string key) => value.TryGetProperty(key, out JsonElement v) ? v.GetString() : null;
        if (type == "duration" && Of("timex") is { } length) values.Add(length);
        if (type is "time" or "datetime" or "timerange" or "datetimerange" or "set") values.AddRange(ClockValues.OfCase(type, Of));
        if (type == "date" && Day(Of("value")) is { } day) ranges.Add(DayRange.On(day));
        if (type == "daterange" && Of("value") == "not resolved" && Of("timex") is { } open) values.Add(open);
        // Their ends are the first day after the range.
        if (type == "daterange" && (Day(Of("start")) is not null || Day(Of("end")) is not null)) ranges.Add(new DayRange(Day(Of("start")), Day(Of("end"))?.AddDays(-1)));
    }

    private static DateOnly? Day(string? text) =>
        text is { Length: >= 10 } && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
