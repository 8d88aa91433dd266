using System.Text.Json;

namespace Concordance.Dossiers.Json;

/// <summary>Says in one line what is wrong with a JSON text, and where.</summary>
internal static class JsonFaults
{
    public static string InWords(JsonException fault)
    {
        if (fault.Message.Contains("any JSON tokens", StringComparison.Ordinal)) return "the file is empty or holds only blanks: expected a dossier";
        string place = fault.LineNumber is { } line ? $"line {line + 1}, byte {fault.BytePositionInLine + 1}" : "the beginning";
        string path = string.IsNullOrEmpty(fault.Path) || fault.Path == "$" ? "" : $" ({fault.Path.Replace("$.", "", StringComparison.Ordinal)})";
        string expected = fault.LineNumber is 0 && fault.BytePositionInLine is 0 ? "; expected a dossier written by --json" : "";
        return $"{place}{path}: {Reason(fault.Message)}{expected}";
    }

    // The library appends path and position to its message in its own notation; both are said above.
    private static string Reason(string message)
    {
        int end = message.IndexOf(" Path: ", StringComparison.Ordinal);
        if (end < 0) end = message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        string reason = (end < 0 ? message : message[..end]).TrimEnd('.');
        const string notConverted = "The JSON value could not be converted to ";
        return reason.StartsWith(notConverted, StringComparison.Ordinal) ? "the value does not fit the contract of concordance/1 here" : reason;
    }
}
