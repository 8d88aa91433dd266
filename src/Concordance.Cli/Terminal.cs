using System.Text;

namespace Concordance.Cli;

/// <summary>
/// Where the program writes: UTF-8 and LF whatever the locale says, results on standard output, everything else on
/// standard error. Colours and progress only where a person looks.
/// </summary>
public sealed class Terminal : IDisposable
{
    private readonly Stream _raw;

    /// <summary>The console's.</summary>
    public Terminal() : this(Console.OpenStandardOutput(), Console.OpenStandardError()) => (IsRedirected, CountsAlong) = (Console.IsOutputRedirected, !Console.IsErrorRedirected);

    /// <summary>Where nobody looks.</summary>
    /// <param name="today">The day it is where the person sits; the machine's where null.</param>
    public Terminal(Stream output, Stream error, DateOnly? today = null)
    {
        _raw = output;
        Today = today ?? DateOnly.FromDateTime(DateTime.Now);
        Out = new StreamWriter(output, new UTF8Encoding(false), 1 << 14) { NewLine = "\n" };
        Error = new StreamWriter(error, new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true };
    }

    public TextWriter Out { get; }

    public TextWriter Error { get; }

    /// <summary>The output goes into a file or a pipe.</summary>
    public bool IsRedirected { get; } = true;

    /// <summary>Only for what is said beside a dossier: no dossier knows what day it is.</summary>
    public DateOnly Today { get; }

    /// <summary>A person sees how far long work has come.</summary>
    public bool CountsAlong { get; }

    /// <summary>NO_COLOR (no-color.org): present and not empty, whatever its value, means no colour.</summary>
    public bool Colours => !IsRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>Columns of the terminal; a hundred where the output goes into a file or a pipe, so that it is the same everywhere.</summary>
    public int Columns => IsRedirected ? 100 : Math.Clamp(Console.WindowWidth, 60, 160);

    public void Say(string message) => Error.WriteLine("concordance: " + message);

    /// <summary>Bytes as they are, without what a text would have done to them.</summary>
    public void Write(Action<Stream> write)
    {
        Out.Flush();
        write(_raw);
        _raw.Flush();
    }

    public void Dispose() => Out.Flush();
}
