using System.Globalization;
using System.Text.Json;
using Concordance.Intake.Given;

namespace Concordance.Intake.Records;

/// <summary>
/// Reads one object: "text" and, where they stand, published, outlet, url, title; other keys are left alone. A fact that cannot be
/// read is a fault and the report is read without it; without a text there is no report.
/// </summary>
internal sealed class RecordReader(int number, int line)
{
    private const string Shape = "one object with \"text\"";

    private readonly List<RecordFault> _faults = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private GivenFacts _facts = new(line, null, null, null, null);
    private string? _text, _longestKey;
    private int _longest;
    private bool _twice, _textRefused, _dossier;

    public IReadOnlyList<RecordFault> Faults => _faults;

    /// <summary>Reads to the end of the object on which the reader stands, or over whatever else it stands on.</summary>
    public JsonRecord? Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> file)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Refuse($"{Named(reader.TokenType)}, expected {Shape}", "write a report as {\"text\": \"…\"}");
            reader.Skip();
            return null;
        }

        int start = (int)reader.TokenStartIndex;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string key = JsonText.Of(ref reader);
            reader.Read();
            Take(key, ref reader);
        }

        return Finish(file[start..(int)reader.BytesConsumed]);
    }

    private void Take(string key, ref Utf8JsonReader reader)
    {
        if (key is "text" or "published" or "outlet" or "url" or "title")
        {
            if (!_seen.Add(key)) { _twice |= key == "text"; Refuse($"\"{key}\" stands twice", "keep one of them"); }
            else if (reader.TokenType == JsonTokenType.String) Keep(key, JsonText.Of(ref reader));
            else if (reader.TokenType != JsonTokenType.Null) { _textRefused |= key == "text"; Refuse($"\"{key}\" is {Named(reader.TokenType)}, expected a string", "put it in quotation marks or take it out"); }
        }
        else if (reader.TokenType == JsonTokenType.String)
        {
            if (key == "format") _dossier = reader.ValueSpan.StartsWith("concordance/"u8);
            if (reader.ValueSpan.Length > _longest) (_longestKey, _longest) = (key, reader.ValueSpan.Length);
        }

        reader.Skip();
    }

    private void Keep(string key, string value)
    {
        if (key == "text") { _text = value; return; }
        if (string.IsNullOrWhiteSpace(value)) return;
        string one = value.Trim();
        if (key == "published" && Day(one) is null) Refuse($"\"published\" is \"{Short(one)}\", expected a day like 2024-03-31 in a year from 0002 to 9998 (a time may follow)", "write year, month, day");
        _facts = key switch
        {
            "published" => _facts with { Published = Day(one) },
            "outlet" => _facts with { Outlet = one },
            "url" => _facts with { Url = one },
            _ => _facts with { Title = one },
        };
    }

    private JsonRecord? Finish(ReadOnlySpan<byte> bytes)
    {
        if (_dossier && _text is null)
        {
            _faults.Clear();
            _faults.Add(new RecordFault(0, "a dossier, no report", "leave it out, or show it with --dossier", true));
        }
        else if (_textRefused || _twice) return null;
        else if (_text is null) Refuse($"no \"text\", expected the report's words under that name{(_longest > 200 ? $" (the longest here is \"{Short(_longestKey!)}\")" : "")}", "rename the key or leave the object out");
        else if (string.IsNullOrWhiteSpace(_text)) Refuse("\"text\" is empty, expected a report's words", "put the text in, or leave the object out");
        else return new JsonRecord(number, line, _text, _facts, Texts.Hash.Hex(bytes));
        return null;
    }

    private void Refuse(string said, string toDo) => _faults.Add(new RecordFault(line, said, toDo));

    /// <summary>The day as it is written, in the zone in which it is written.</summary>
    private static DateOnly? Day(string moment) =>
        moment.Length >= 10 && (moment.Length == 10 || moment[10] is 'T' or 't' or ' ')
        && DateOnly.TryParseExact(moment.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) && GivenFile.IsInReach(day) ? day : null;

    private static string Short(string value) => value.Length <= 40 ? value : value[..40] + "…";

    private static string Named(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        _ => "null",
    };
}
