using System.Text;

namespace Concordance.Cli;

/// <summary>
/// Where the program writes: UTF-8 and LF whatever the locale says, results on standard output, everything else on
/// standard error. Colours and progress only where a person looks.
/// </summary>
public sealed class Terminal : IDisposable
{
    private readonly Stream _raw = Console.OpenStandardOutput();

    public Terminal()
    {
        Out = new StreamWriter(_raw, new UTF8Encoding(false), 1 << 14) { NewLine = "\n" };
        Error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true };
    }

    public TextWriter Out { get; }

    public TextWriter Error { get; }

    /// <summary>NO_COLOR (no-color.org): present and not empty, whatever its value, means no colour.</summary>
    public static bool Colours => !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>Columns of the terminal; a hundred where the output goes into a file or a pipe, so that it is the same everywhere.</summary>
    public static int Columns => Console.IsOutputRedirected ? 100 : Math.Clamp(Console.WindowWidth, 60, 160);

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
