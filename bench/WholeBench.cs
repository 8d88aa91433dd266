using System.Text;
using System.Text.RegularExpressions;
using Concordance.Dossiers.Assembly;
using Concordance.Intake;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Texts;

namespace Concordance.Bench;

/// <summary>The whole way from reports to a dossier: warm on one thread, its stages, whether time grows with length, and as a cold process.</summary>
internal static partial class WholeBench
{
    [GeneratedRegex(@"\w+|[^\w\s]", RegexOptions.CultureInvariant)]
    private static partial Regex PlainWords();

    public static IEnumerable<string> Run(string[] texts, string folder)
    {
        LanguageModel model = LanguageModel.Load(ModelFolder.Best(ModelFolder.Beside));
        Reader reader = new(model);
        Report[] reports = BenchTexts.Reports(texts);
        ReadReport[] read = [.. reports.Select(reader.Read)];
        double plain = Timing.Best(() => texts.Sum(t => PlainWords().Count(t)));
        double reading = Timing.Best(() => reports.Select(reader.Read).Count(r => r.Times.Length >= 0));
        double parsing = Timing.Best(() => reports.Sum(r => model.Parse(r.Id, r.Text).Count));
        double stories = Timing.Best(() => StoryReader.Read(read).Length);
        double assembly = Timing.Best(() => DossierAssembler.Assemble(StoryReader.Read(read), []).Reports.Length) - stories;
        yield return $"{reports.Length} reports, {read.Sum(r => r.Parsed.Count) / reports.Length} tokens each: {reports.Length / (reading + stories + assembly):0} reports/s on one thread";
        yield return $"  words, tags, trees  {parsing / plain,8:0} times the regular expression's time";
        yield return $"  the rest of reading {(reading - parsing) / plain,8:0}";
        yield return $"  stories             {stories / plain,8:0}";
        yield return $"  dossier             {assembly / plain,8:0}";
        foreach (string line in Growth(reader, texts)) yield return line;
        foreach (string line in Cold(folder)) yield return line;
    }

    /// <summary>Time for each character, as a text grows by doubling: flat where time is linear.</summary>
    private static IEnumerable<string> Growth(Reader reader, string[] texts)
    {
        StringBuilder text = new();
        double first = 0;
        foreach (int length in new[] { 50_000, 100_000, 200_000, 400_000 })
        {
            for (int i = 0; text.Length < length; i++) text.Append(texts[i % texts.Length]).Append("\n\n");
            double each = Timing.Best(() => reader.Read(Of(text.ToString(), "long.txt")).Times.Length, 2) / text.Length;
            if (first == 0) first = each;
            yield return $"one text of {text.Length,7} characters: {each / first:0.00} times the time a character of the shortest";
        }
    }

    /// <summary>The program itself, started anew each time.</summary>
    private static IEnumerable<string> Cold(string folder)
    {
        if (!File.Exists(ProgramRun.Path))
        {
            yield return "cold process: not measured; build the program first: dotnet build -c Release";
            yield break;
        }

        long peak = 0;
        double bare = Timing.Best(() => ProgramRun.Start("--version").Code);
        double open = Timing.Best(() => peak = Math.Max(peak, ProgramRun.Start("open", folder, "--no-page").PeakBytes));
        yield return $"cold process: {1000 * open:0} ms and {peak / 1_000_000} MB for {folder}; the bare runtime takes {1000 * bare:0} ms, a ratio of {open / bare:0.0}";
    }

    private static Report Of(string text, string file) => new(text, [new ReportFile(file, Hash.Hex(Encoding.UTF8.GetBytes(text)))], "en");
}
