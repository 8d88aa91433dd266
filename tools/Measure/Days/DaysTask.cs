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

    public string About => "Report days: both ends of the interval equal the key's (gold stories); one report's day hidden and told by the others of its story; intervals of at most 7 days that hold the day (PolNeAR, its year given).";

    public Measurement Run(MeasureOptions options, SharedFolder shared)
    {
        List<Figure> figures = [];
        List<ErrorLine> errors = [];
        LanguageModel language = EnglishModel.Of(shared);
        List<Table> tables = [];
        DatedText[] dated = [.. DatedTexts.Read(options.Data ?? shared.File("corpora", "measure", "polnear", "train.jsonl"))];
        if (options.Data is null) tables.AddRange([Stories(shared, language, figures, errors), .. HiddenDays.Tables(shared, dated, language, figures, errors)]);
        tables.AddRange(Dated(dated, language, figures, errors));
        return new Measurement(tables, figures, errors)
        {
            Notes =
            [
                "One report's day hidden: what prints its day or gives it (a date line, with a year or without, a page's data, an address) is taken away, the story solved, and the interval held against that day; of the sets \"held\", and of the articles of gold/wikinews/held wherever they stand, no error was read. meantime: the topics of MEANTIME, thirty articles over years each; polnear-days: twelve articles that follow one another; polnear-months: twelve from all over the campaign; undated: the others print no day either; alone: there are no others.",
                "The ends by rule, as they first were in PolNeAR and MEANTIME, led to what is asked now. A weekday behind both reports, in three shared words: 16 of 16 right where the story's days lie within three days, 16 of 20 within seven, none of 13 beyond a month; each doubling of the story's length asks for a word more. A date without a year, told in the past: 34 of 96 beyond the day, mostly by a year; it sets an end only where the next or the last lies clearly nearer than that of another year. A weekday behind one report and ahead of the other: 11 of 16, and it may now lie on either side; against a date written out: none of 11. \"Yesterday\" against \"yesterday\" of another report (made stories): 8 of 12; \"yesterday\" against a date without a tense in one report: none of two.",
                "What is left in PolNeAR: two pages with lines added months after publication, a tweet of ten months before told without its year, and weekdays under a verb that is not theirs. Tried and given up: weekdays that the tree hangs on a noun, or in a genitive, taken to lie on either side (half of the short intervals gone, as many of the rest wrong).",
                "PolNeAR texts are held against their date of publication; with no words that tell the year, the year is given to the solver and nothing else, and date lines are hidden: of 18 that have no year 14 name the page's day, four (an agency's) the day after it.",
                "Tried for short intervals on 25% of PolNeAR texts, and given up: tying bare weekdays to dates (3.1% of texts, 15% of the intervals right), the same only where both look the same way (1.7%, 36%), only \"next\", \"this coming\" and \"tomorrow\" (0.2%, none right: both rested on one date told in two tenses). A text read alone seldom holds two words for one day; reaching 25% would take a sourced calendar of known events.",
            ],
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

    private static Table[] Dated(DatedText[] texts, LanguageModel language, List<Figure> figures, List<ErrorLine> errors)
    {
        DayTally tally = new();
        DayMisses misses = new();
        foreach (DatedText dated in texts)
        {
            DayInput input = HiddenDays.Hidden(Input(dated.Text, dated.Name, language));
            SolvedDay found = DaySolver.Solve([input], new DayRange(new DateOnly(dated.Day.Year, 1, 1), new DateOnly(dated.Day.Year, 12, 31))).Days[input.Report.Id];
            tally.Add(new Gold<DateOnly>(dated.Day), new Found<SolvedDay>(found));
            misses.Add(new Gold<DateOnly>(dated.Day), new Found<SolvedDay>(found), input);
            if (!found.Range.Holds(dated.Day))
                errors.Add(new ErrorLine(DayTally.IsShort(found) ? "day outside" : "day beyond an end", dated.Name, $"{dated.Day:yyyy-MM-dd} not in {Text(found.Range)} from {string.Join(" | ", found.Because.Select(p => Around(dated.Text, p.Span)))}", string.Join(",", found.Known)));
        }

        Table table = new("PolNeAR, date hidden, its year given", "texts", "short intervals (≤ 7 days)", "on % of texts", "hold the day %", "intervals of any length", "any interval holds the day %");
        table.Add($"{tally.Texts}", $"{tally.Short}", Score.Percent(tally.Coverage), tally.Short == 0 ? "–" : Score.Percent(tally.ShortRight), $"{tally.Bounded}", Score.Percent(tally.AnyRight));
        if (tally.Short > 0) figures.Add(new Figure("days/polnear/held", 100 * tally.ShortRight));
        figures.Add(new Figure("days/polnear/any", 100 * tally.AnyRight));
        figures.Add(new Figure("days/polnear/coverage", 100 * tally.Coverage));
        return [table, misses.Table()];
    }

    internal static DayInput Input(string text, string path, LanguageModel language) => Input(new Report(text, [new ReportFile(path, "")], "en"), language);

    internal static DayInput Input(Report report, LanguageModel language)
    {
        ParsedText parsed = language.Parse(report.Id, report.Text);
        Furniture furniture = BoilerplateFinder.Find(report, parsed);
        return ReportDay.Input(report, parsed, EntryDays.Lean(report, TimeFinder.Find(parsed)), furniture.SetAside);
    }

    internal static string Around(string text, Span span) => text[Math.Max(0, span.Start - 60)..span.Start] + "[" + span.Of(text) + "]" + text[span.End..Math.Min(text.Length, span.End + 30)];

    internal static string Text(DayRange days) => FormattableString.Invariant($"{days.Earliest:yyyy-MM-dd}..{days.Latest:yyyy-MM-dd}");
}
