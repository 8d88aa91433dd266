using System.Globalization;
using System.Text.Json;
using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Times;

/// <summary>Time expressions: Recognizers' English cases and the gold stories.</summary>
public sealed class TimesTask : IMeasureTask
{
    private static readonly string[] Scored = ["date", "daterange", "duration"];
    private static readonly string[] Clocked = ["set", "time", "timerange", "datetime", "datetimerange"];

    public string Name => "times";

    public string About => "Time expressions: exact span and one of the listed values (Recognizers), value (gold stories, Wikinews articles).";

    public Measurement Run(MeasureOptions options, SharedFolder shared)
    {
        List<ErrorLine> errors = [];
        List<Figure> figures = [];
        string cases = options.Data ?? shared.File("corpora", "train", "recognizers-specs", "English", "DateTimeModel.json");
        List<Table> tables = [Recognizers(RecognizersCases.Read(cases), figures, errors)];
        if (options.Data is null)
        {
            tables.Add(Stories(shared, figures, errors));
            tables.Add(ArticleTimes.Of(shared, figures, errors));
        }

        return new Measurement(tables, figures, errors)
        {
            Notes =
            [
                "Recognizers' spans count the bound word in (\"before 2018\"); ours keep it beside the expression, and the scorer joins the two. An article in front and a genitive's ending are not compared (their cases count them in and out). Their ranges end on the first day of the last unit; both ends are taken as right. Clock forms: a day and a clock time that leans on it are two expressions here and one there (the scorer joins them over \"at\", \"on\", \",\"), a preposition in front is not compared, any of the listed hours is right, and zones are left out.",
                "MEANTIME marks the first sentences only, and no preposition or \"since\" in front, which are not compared; the dateline and the articles of the gold stories are left out. Errors were read in gm and stock; of the rest only counts were seen. GUM marks dates and clock times, no durations and nothing vague: precision cannot be told.",
                "Some eighty errors of Recognizers' dates, ranges and durations read, by cause (counts by eye, good to two or three): assistants' wording that news has not (\"set ooo for a week\", \"cy18\", \"feb 30\", \"one a day\") (22), a preposition that the case counts in or a range it ends elsewhere (\"on tuesday of next week\", \"earlier this month\" as its first half) (18), ends of ranges under \"the end of\" (9), a number of days, weeks or years counted to the day there and to the unit here (\"in 3 years\") (6), clock ranges without \"a.m.\" (7), holidays with \"weekend\" and seasons alone (8), two times joined by \"and\" (4, mended), \"last\" as a verb (2, mended), a year behind \"back to\" (1, mended), others (3). Clock forms: a third is \"from 9 for 2.5 hrs\", \"9a\", \"5ish\", which no paper prints.",
                "The 64 errors left in gm and stock were read, by cause: vague words that name no stretch (\"recent\", \"history\") and \"today\" as nowadays (12), marks that are doubtful themselves (12), another value for the same meaning (\"the end of this year\", \"20 years ago\") (9), units without a number or as an adjective (\"single-day\", \"minutes\") (9), one expression there and two here, or the other way (8), \"the same period last year\" and its like (5), seasons and named days (4), the trading day of the day before (3), an attack named by its date (1), a part of the day (1).",
                "Gold stories: the key's vague times, T23 and what it calls optional count neither way.",
            ],
        };
    }

    private static Table Recognizers(IReadOnlyList<RecognizersCase> cases, List<Figure> figures, List<ErrorLine> errors)
    {
        Dictionary<string, (int Asked, int Span, int Both)> counts = [];
        int extra = 0;
        foreach (RecognizersCase one in cases)
        {
            var found = TimeFinder.Find(ReportId.OfText(one.Input), one.Input).Select(t => FoundTimes.Of(t, t.Meaning.On(one.Day), one.Input)).ToList();
            Gold<GoldTime>[] marked = [.. one.Times.Select(t => t.Time)];
            var apart = TimeScorer.Pair(marked, found);
            var joined = TimeScorer.Pair(marked, FoundTimes.Joined(found, one.Input));
            extra += found.Count(f => f.Value.Kind != "vague" && !one.Times.Any(t => t.Time.Value.Span.Overlaps(f.Value.Wide)));
            for (int i = 0; i < marked.Length; i++)
            {
                string type = one.Times[i].Type;
                bool clock = Clocked.Contains(type);
                var pair = type is "datetime" or "datetimerange" ? joined[i] : apart[i];
                bool span = pair.Found is { } f && (clock ? TimeScorer.HasClockSpan(pair.Gold, f, one.Input) : TimeScorer.HasSpan(pair.Gold, f, one.Input));
                bool both = span && (clock ? TimeScorer.HasClock(pair.Gold, pair.Found!.Value) : TimeScorer.HasValue(pair.Gold, pair.Found!.Value));
                (int asked, int spans, int boths) = counts.GetValueOrDefault(type);
                counts[type] = (asked + 1, spans + (span ? 1 : 0), boths + (both ? 1 : 0));
                if ((clock || Scored.Contains(type)) && !both) errors.Add(Error(one, type, pair, span));
            }
        }

        Table table = new("Recognizers-Text, English DateTimeModel", "type", "n", "span exact", "span and value");
        foreach ((string type, (int asked, int span, int both)) in counts.OrderBy(c => Array.IndexOf([.. Scored, .. Clocked], c.Key) is var at && at < 0 ? 9 : at).ThenBy(c => c.Key, StringComparer.Ordinal))
            table.Add(type, $"{asked}", Score.Percent((double)span / asked), Scored.Contains(type) || Clocked.Contains(type) ? Score.Percent((double)both / asked) : "–");
        int all = Scored.Sum(t => counts.GetValueOrDefault(t).Asked), right = Scored.Sum(t => counts.GetValueOrDefault(t).Both);
        table.Add("dates, ranges, durations", $"{all}", Score.Percent((double)Scored.Sum(t => counts.GetValueOrDefault(t).Span) / Math.Max(1, all)), Score.Percent((double)right / Math.Max(1, all)));
        int clocks = Clocked.Sum(t => counts.GetValueOrDefault(t).Asked), hours = Clocked.Sum(t => counts.GetValueOrDefault(t).Both);
        table.Add("clock forms and sets", $"{clocks}", Score.Percent((double)Clocked.Sum(t => counts.GetValueOrDefault(t).Span) / Math.Max(1, clocks)), Score.Percent((double)hours / Math.Max(1, clocks)));
        table.Add("found where nothing is marked", $"{extra}", "–", "–");
        figures.Add(new Figure("times/recognizers", 100.0 * right / Math.Max(1, all)));
        figures.Add(new Figure("times/recognizers-clock", 100.0 * hours / Math.Max(1, clocks)));
        return table;
    }

    private static ErrorLine Error(RecognizersCase one, string type, (Gold<GoldTime> Gold, Found<FoundTime>? Found) pair, bool span)
    {
        GoldTime gold = pair.Gold.Value;
        string wanted = $"{type} {one.Day:yyyy-MM-dd} [{gold.Span.Of(one.Input)}] {string.Join("|", gold.Values)} {string.Join("|", gold.Ranges.Select(Text))}";
        return pair.Found is { Value: var f }
            ? new ErrorLine(span ? "wrong value" : "wrong edge", one.Input, $"{wanted} <> [{f.Wide.Of(one.Input)}] {f.Value} {Text(f.Days)}", f.Rule)
            : new ErrorLine("missed", one.Input, wanted, "");
    }

    private static string Text(DayRange days) => FormattableString.Invariant($"{days.Earliest:yyyy-MM-dd}..{days.Latest:yyyy-MM-dd}");

    private static Table Stories(SharedFolder shared, List<Figure> figures, List<ErrorLine> errors)
    {
        LanguageModel language = EnglishModel.Of(shared);
        Table table = new("Gold stories, on the key's report days", "story", "asked", "right", "false", "P", "R", "span exact");
        foreach (string story in new[] { "istanbul-2025", "automakers-2009", "markets-2008" })
        {
            Score sum = default;
            int exact = 0, wrong = 0;
            foreach (StoryReport report in StoryReports.Read(shared, story))
            {
                var found = TimeFinder.Find(language.Parse(ReportId.OfText(report.Text), report.Text)).Select(t => FoundTimes.Of(t, t.Meaning.On(report.Day), report.Text)).ToList();
                var pairs = TimeScorer.Pair(report.Times, found);
                sum += TimeScorer.Values(report.Times, found);
                exact += pairs.Count(p => !p.Gold.Value.Optional && p.Found is { } f && TimeScorer.HasSpan(p.Gold, f, report.Text));
                foreach (var pair in pairs.Where(p => !p.Gold.Value.Optional && (p.Found is not { } f || !TimeScorer.HasValue(p.Gold, f))))
                    errors.Add(new ErrorLine(pair.Found is null ? "missed" : "wrong value", $"{story} {report.File} {pair.Gold.Value.Span}", $"[{pair.Gold.Value.Span.Of(report.Text)}] {string.Join("|", pair.Gold.Value.Values)} <> {pair.Found?.Value.Value}", pair.Found?.Value.Rule ?? ""));
                foreach (Found<FoundTime> f in TimeScorer.Wrong(report.Times, found))
                    errors.Add(new ErrorLine("false", $"{story} {report.File} {f.Value.Span}", $"[{f.Value.Span.Of(report.Text)}] {f.Value.Value}", f.Value.Rule));
                wrong += TimeScorer.Wrong(report.Times, found).Count;
            }

            table.Add(story, $"{sum.Gold}", $"{sum.GoldHit}", $"{wrong}", Score.Percent(sum.Precision), Score.Percent(sum.Recall), $"{exact}");
            figures.Add(new Figure($"times/{story}/R", 100 * sum.Recall));
            figures.Add(new Figure($"times/{story}/P", 100 * sum.Precision));
        }

        return table;
    }
}
