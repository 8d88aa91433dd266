using System.Text;

namespace Concordance.Bench;

/// <summary>
/// One story of up to ten thousand reports through the program itself: wall, processor time and memory as the story doubles. Twice the reports
/// should take twice of each; the last column is what a report costs beside one of the smallest story.
/// </summary>
internal static class LargeStoryBench
{
    private const int Largest = 10_000, OfStory = 50, Smallest = 1_250, Small = 2_500;
    private static readonly string[] Given = [.. "Ann Bela Carl Dora Emil Fay Gustav Helen Igor Jane".Split(' ')];
    private static readonly string[] Surnames = [.. "Abrams Brodsky Carter Duval Eriksen Fontaine Garvey Holmqvist Ivanov Jansen".Split(' ')];

    public static IEnumerable<string> Run()
    {
        foreach (string line in Growing("one story", MadeTexts.OneStory, [Smallest, 2 * Smallest, 4 * Smallest, Largest])) yield return line;
        foreach (string line in Growing("copies to the letter", n => MadeTexts.Copies(n, false), [Small, Largest])) yield return line;
        foreach (string line in Growing("copies but for a line", n => MadeTexts.Copies(n, true), [Small, Largest])) yield return line;
        (string[] given, string[] surnames) = People();
        foreach (string line in Growing("the same fifty people", n => MadeTexts.SamePeople(n, given, surnames), [Small, Largest])) yield return line;
    }

    /// <summary>A desk's stories, fifty reports each: so many reports, a tenth, and an eightieth of them.</summary>
    public static IEnumerable<string> Desk(int reports) => Growing("stories of fifty", n => MadeTexts.Desk(n / OfStory, OfStory), [reports / 80, reports / 10, reports]);

    /// <summary>Fifty names, five of each surname's beginning, so that there is something to mistake.</summary>
    private static (string[] Given, string[] Surnames) People()
    {
        (string, string)[] people = [.. Surnames.SelectMany((s, i) => Enumerable.Range(0, 5).Select(k => (Given[(i + k) % Given.Length], k == 0 ? s : s + new[] { "son", "ov", "berg", "ini" }[k - 1])))];
        return ([.. people.Select(p => p.Item1)], [.. people.Select(p => p.Item2)]);
    }

    private static IEnumerable<string> Growing(string what, Func<int, IEnumerable<string>> texts, int[] sizes)
    {
        double first = 0;
        foreach (int size in sizes)
        {
            DirectoryInfo folder = Directory.CreateTempSubdirectory("concordance-bench-");
            int number = 0;
            long characters = 0;
            foreach (string text in texts(size))
            {
                File.WriteAllText(Path.Combine(folder.FullName, $"{number++:D5}.txt"), text, new UTF8Encoding(false));
                characters += text.Length;
            }

            string json = folder.FullName + ".json";
            ProgramRun run = ProgramRun.Start("open", folder.FullName, "--json", json, "--no-page");
            long written = File.Exists(json) ? new FileInfo(json).Length : 0;
            int lines = run.Output.Count(c => c == '\n');
            File.Delete(json);
            folder.Delete(true);
            if (first == 0) first = run.Seconds / size;
            yield return $"{what,-22} {size,6} reports of {characters / size,5} characters: {run.Seconds,6:0.0} s, {run.ProcessorSeconds,6:0.0} s of processor, {run.PeakBytes / 1e6,6:0} MB, {1e-6 * written,6:0.0} MB of JSON, {lines,3} lines of brief{(run.Code == 0 ? "" : $", ended with {run.Code}")}; {run.Seconds / size / first:0.00} times a report of the smallest";
        }
    }
}
