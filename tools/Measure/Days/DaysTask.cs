using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading.Boilerplate;
using Concordance.Reading.Days;
using Concordance.Texts;
using Concordance.Tools.Measure.Times;

namespace Concordance.Tools.Measure.Days;

/// <summary>Report days: the gold stories solved together, and single texts of PolNeAR with only their year given.</summary>
public sealed class DaysTask : IMeasureTask
{
    public string Name => "days";

    public string About => "Report days: both ends of the interval equal the key's (gold stories); intervals of at most 7 days that hold the day (PolNeAR, its year given).";

    public Measurement Run(MeasureOptions options, SharedFolder shared)
    {
        List<Figure> figures = [];
        List<ErrorLine> errors = [];
        LanguageModel language = EnglishModel.Of(shared);
        List<Table> tables = [];
        if (options.Data is null) tables.Add(Stories(shared, language, figures, errors));
        tables.Add(Dated(options.Data ?? shared.File("corpora", "measure", "polnear", "train.jsonl"), language, figures, errors));
        return new Measurement(tables, figures, errors)
        {
            Notes = ["PolNeAR texts are held against their date of publication; with no words that tell the year, the year is given to the solver and nothing else."],
        };
    }

    private static Table Stories(SharedFolder shared, LanguageModel language, List<Figure> figures, List<ErrorLine> errors)
    {
        Table table = new("Gold stories, each solved together", "story", "reports", "both ends right", "interval holds the day", "one end right");
        foreach (string story in new[] { "istanbul-2025", "automakers-2009", "markets-2008" })
        {
            IReadOnlyList<StoryReport> reports = StoryReports.Read(shared, story);
            DayInput[] inputs = [.. reports.Select(r => Input(r.Text, r.File, language))];
            DaySolution solution = DaySolver.Solve(inputs);
            int right = 0, held = 0, one = 0;
            for (int i = 0; i < reports.Count; i++)
            {
                SolvedDay found = solution.Days[inputs[i].Report.Id];
                DayRange key = reports[i].Published;
                bool both = found.Range == key;
                right += both ? 1 : 0;
                held += found.Range.Holds(reports[i].Day) && found.Known != DayKnown.Unknown ? 1 : 0;
                one += found.Range.Earliest == key.Earliest || found.Range.Latest == key.Latest ? 1 : 0;
                string reasons = string.Join(", ", found.Because.Select(p => $"\"{p.Span.Of(inputs.First(n => n.Report.Id == p.Report).Report.Text)}\""));
                if (!both) errors.Add(new ErrorLine("wrong ends", $"{story} {reports[i].File}", $"key {Text(key)}, found {Text(found.Range)} from {reasons}", "days"));
            }

            table.Add(story, $"{reports.Count}", $"{right}", $"{held}", $"{one}");
            figures.Add(new Figure($"days/{story}", 100.0 * right / reports.Count));
        }

        return table;
    }

    private static Table Dated(string path, LanguageModel language, List<Figure> figures, List<ErrorLine> errors)
    {
        DayTally tally = new();
        foreach (DatedText dated in DatedTexts.Read(path))
        {
            DayInput input = Input(dated.Text, dated.Name, language);
            SolvedDay found = DaySolver.Solve([input], new DayRange(new DateOnly(dated.Day.Year, 1, 1), new DateOnly(dated.Day.Year, 12, 31))).Days[input.Report.Id];
            tally.Add(new Gold<DateOnly>(dated.Day), new Found<SolvedDay>(found));
            if (!found.Range.Holds(dated.Day))
                errors.Add(new ErrorLine(DayTally.IsShort(found) ? "day outside" : "day beyond an end", dated.Name, $"{dated.Day:yyyy-MM-dd} not in {Text(found.Range)} from {string.Join(" | ", found.Because.Select(p => Around(dated.Text, p.Span)))}", string.Join(",", found.Known)));
        }

        Table table = new("PolNeAR, date hidden, its year given", "texts", "short intervals (≤ 7 days)", "on % of texts", "hold the day %", "any interval holds the day %");
        table.Add($"{tally.Texts}", $"{tally.Short}", Score.Percent(tally.Coverage), Score.Percent(tally.ShortRight), Score.Percent(tally.AnyRight));
        figures.Add(new Figure("days/polnear/held", 100 * tally.ShortRight));
        figures.Add(new Figure("days/polnear/coverage", 100 * tally.Coverage));
        return table;
    }

    internal static DayInput Input(string text, string path, LanguageModel language)
    {
        Report report = new(text, [new ReportFile(path, "")], "en");
        ParsedText parsed = language.Parse(report.Id, text);
        Furniture furniture = BoilerplateFinder.Find(report, parsed);
        return ReportDay.Input(report, parsed, TimeFinder.Find(parsed), furniture.SetAside);
    }

    private static string Around(string text, Span span) => text[Math.Max(0, span.Start - 60)..span.Start] + "[" + span.Of(text) + "]" + text[span.End..Math.Min(text.Length, span.End + 30)];

    private static string Text(DayRange days) => FormattableString.Invariant($"{days.Earliest:yyyy-MM-dd}..{days.Latest:yyyy-MM-dd}");
}
