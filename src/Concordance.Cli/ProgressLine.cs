using System.Diagnostics;

namespace Concordance.Cli;

/// <summary>One line that counts along while long work goes on; only on a terminal, and only once the work has proved long.</summary>
public sealed class ProgressLine(Terminal terminal, string doing) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1), Between = TimeSpan.FromMilliseconds(100);

    private readonly Lock _lock = new();
    private readonly Stopwatch _since = Stopwatch.StartNew();
    private TimeSpan _shown;

    public void Step(int done, int of)
    {
        if (!terminal.CountsAlong) return;
        lock (_lock)
        {
            if (_since.Elapsed < Patience || _since.Elapsed - _shown < Between) return;
            _shown = _since.Elapsed;
            terminal.Error.Write($"\r{doing} {done} of {of} ");
        }
    }

    /// <summary>Wipes the line, so that what is printed next begins on a clean one.</summary>
    public void Dispose()
    {
        if (_shown > TimeSpan.Zero) terminal.Error.Write("\r" + new string(' ', doing.Length + 24) + "\r");
    }
}
