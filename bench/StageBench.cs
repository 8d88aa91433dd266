using System.Collections.Immutable;
using Concordance.Dossiers;
using Concordance.Dossiers.Assembly;
using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Html;
using Concordance.Dossiers.Json;
using Concordance.Intake;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Texts;

namespace Concordance.Bench;

/// <summary>What each stage of the whole way costs on one thread, in processor time because machines do other work besides: milliseconds a report, and its share.</summary>
internal static class StageBench
{
    /// <summary>A short run is repeated, a long one is its own best.</summary>
    private const int LongRun = 200;

    public static IEnumerable<string> Run(string[] texts)
    {
        Reader reader = new(LanguageModel.Load(ModelFolder.Best(ModelFolder.Beside)));
        Report[] reports = BenchTexts.Reports(texts);
        return Run(reader, reports, reports.Length > LongRun ? 1 : Timing.Rounds);
    }

    private static IEnumerable<string> Run(Reader reader, Report[] reports, int rounds)
    {
        List<string> order = [];
        Dictionary<string, double> best = [];
        for (int round = 0; round < rounds; round++)
            foreach ((string stage, double seconds) in Once(reader, reports))
            {
                if (!best.ContainsKey(stage)) order.Add(stage);
                best[stage] = Math.Min(best.GetValueOrDefault(stage, double.MaxValue), seconds);
            }

        double whole = best.Values.Sum();
        yield return $"stages of {reports.Length} reports, {1000 * whole / reports.Length:0.00} ms a report on one thread:";
        foreach (string stage in order) yield return $"  {stage,-20}{1000 * best[stage] / reports.Length,9:0.000} ms a report {100 * best[stage] / whole,6:0.0} %";
    }

    private static List<(string Stage, double Seconds)> Once(Reader reader, Report[] reports)
    {
        List<(string Stage, double Seconds)> spent = [];
        Dictionary<string, int> at = [];
        TimeSpan last = Environment.CpuUsage.TotalTime;
        ReadReport[] read = [.. reports.Select(r => reader.Read(r, Done))];
        ImmutableArray<Story> stories = StoryReader.Read(read, done: Done);
        Dossier dossier = DossierAssembler.Assemble(stories, []);
        Done("dossier");
        DossierJson.Write(dossier);
        Done("JSON");
        ReportTexts texts = new(reports);
        Brief.Write(dossier, texts);
        Done("brief");
        HtmlBrief.Write(dossier, texts);
        Done("HTML");
        return spent;

        void Done(string stage)
        {
            TimeSpan now = Environment.CpuUsage.TotalTime;
            double seconds = (now - last).TotalSeconds;
            if (!at.TryGetValue(stage, out int index))
            {
                at[stage] = index = spent.Count;
                spent.Add((stage, 0));
            }

            spent[index] = (stage, spent[index].Seconds + seconds);
            last = now;
        }
    }
}
