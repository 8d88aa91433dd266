using System.Collections.Immutable;
using System.Text;
using Concordance.Intake;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Texts;

namespace Concordance.Bench;

/// <summary>
/// What one report more costs beside all anew: through the program with what was read kept (--cache), and in one process
/// with the stories read before at hand. Processor time, because machines do other work besides.
/// </summary>
internal static class AddedReportBench
{
    private const int OfStory = 50, Small = 1_000, Large = 10_000;

    /// <param name="only">One story of so many reports alone, in one process; else small and large ones of all kinds.</param>
    public static IEnumerable<string> Run(int? only)
    {
        if (only is { } reports)
            foreach (string line in InProcess("one story", MadeTexts.OneStory(reports), reports)) yield return line;
        foreach (int size in only is null ? [Small, Large] : Array.Empty<int>())
        {
            yield return Program("one story", MadeTexts.OneStory(size), size);
            yield return Program("stories of fifty", MadeTexts.Desk(size / OfStory, OfStory), size);
            foreach (string line in InProcess("one story", MadeTexts.OneStory(size), size)) yield return line;
            foreach (string line in InProcess("stories of fifty", MadeTexts.Desk(size / OfStory, OfStory), size)) yield return line;
        }
    }

    private static string Program(string what, IEnumerable<string> texts, int size)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("concordance-bench-"), cache = Directory.CreateTempSubdirectory("concordance-cache-");
        int number = 0;
        string last = "";
        foreach (string text in texts) File.WriteAllText(last = Path.Combine(folder.FullName, $"{number++:D5}.txt"), text, new UTF8Encoding(false));
        string added = File.ReadAllText(last);
        File.Delete(last);
        ProgramRun whole = ProgramRun.Start("open", folder.FullName, "--no-page", "--cache", cache.FullName);
        File.WriteAllText(last, added, new UTF8Encoding(false));
        ProgramRun again = ProgramRun.Start("open", folder.FullName, "--no-page", "--cache", cache.FullName);
        long kept = cache.EnumerateFiles("*", SearchOption.AllDirectories).Sum(f => f.Length);
        folder.Delete(true);
        cache.Delete(true);
        return $"{what,-17} {size,6} reports, the program: {whole.ProcessorSeconds,6:0.0} s of processor for all, {again.ProcessorSeconds,6:0.0} s with one added ({again.ProcessorSeconds / whole.ProcessorSeconds:0.00}), {kept / 1e6:0} MB kept";
    }

    /// <summary>The whole, and below it the parts that take a hundredth of what the report added costs.</summary>
    private static IEnumerable<string> InProcess(string what, IEnumerable<string> texts, int size)
    {
        Reader reader = new(LanguageModel.Load(ModelFolder.Best(ModelFolder.Beside)));
        Report[] reports = BenchTexts.Reports(texts);
        TimeSpan begun = Environment.CpuUsage.TotalTime;
        ReadReport[] read = [.. reports.SkipLast(1).Select(reader.Read)];
        Spent first = new(), again = new();
        first.Begin();
        ImmutableArray<Story> before = StoryReader.Read(read, done: first.Done);
        double whole = (Environment.CpuUsage.TotalTime - begun).TotalSeconds;
        begun = Environment.CpuUsage.TotalTime;
        ReadReport last = reader.Read(reports[^1]);
        again.Begin();
        StoryReader.Read([.. read, last], before: before, done: again.Done);
        double added = (Environment.CpuUsage.TotalTime - begun).TotalSeconds;
        yield return $"{what,-17} {size,6} reports, in one process: {whole,6:0.0} s of processor for all, {added,6:0.00} s with one added ({added / whole:0.000})";
        foreach ((string part, double seconds) in again.Parts)
            if (seconds > added / 100) yield return $"    {part,-16} {first.Parts.GetValueOrDefault(part),6:0.00} s for all, {seconds,6:0.00} s with one added";
    }

    /// <summary>Processor time by part, as the story reader tells that they are done.</summary>
    private sealed class Spent
    {
        private TimeSpan _last;

        public Dictionary<string, double> Parts { get; } = [];

        public void Begin() => _last = Environment.CpuUsage.TotalTime;

        public void Done(string part)
        {
            TimeSpan now = Environment.CpuUsage.TotalTime;
            Parts[part] = Parts.GetValueOrDefault(part) + (now - _last).TotalSeconds;
            _last = now;
        }
    }
}
