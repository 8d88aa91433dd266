using System.Diagnostics;

namespace Concordance.Bench;

/// <summary>Times work: the best of some rounds, because on a shared machine only the fastest is the program's own.</summary>
internal static class Timing
{
    public const int Rounds = 5;

    /// <returns>Seconds.</returns>
    public static double Best<T>(Func<T> work, int rounds = Rounds)
    {
        double best = double.MaxValue;
        for (int round = 0; round < rounds; round++)
        {
            long start = Stopwatch.GetTimestamp();
            work();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        return best;
    }
}
