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

    public string Name => "times";

    public string About => "Time expressions: exact span and one of the listed values (Recognizers), value (gold stories).";

    public Measurement Run(MeasureOptions options, SharedFolder shared)
    {
        List<ErrorLine> errors = [];
        List<Figure> figures = [];
        string cases = options.Data ?? shared.File("corpora", "train", "recognizers-specs", "English", "DateTimeModel.json");
        List<Table> tables = [Recognizers(RecognizersCases.Read(cases), figures, errors)];
        if (options.Data is null) tables.Add(Stories(shared, figures, errors));
        return new Measurement(tables, figures, errors)
        {
            Notes =
            [
                "Recognizers' spans count the bound word in (\"before 2018\"); ours keep it beside the expression, and the scorer joins the two. An article in front and a genitive's ending are not compared (their cases count them in and out). Their ranges end on the first day of the last unit; both ends are taken as right. Clock forms are told apart: only their words count, not their hour.",
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
            var pairs = TimeScorer.Pair([.. one.Times.Select(t => t.Time)], found);
            extra += found.Count(f => f.Value.Kind != "vague" && !one.Times.Any(t => t.Time.Value.Span.Overlaps(f.Value.Wide)));
            for (int i = 0; i < pairs.Count; i++)
            {
                string type = one.Times[i].Type;
                bool span = pairs[i].Found is { } f && TimeScorer.HasSpan(pairs[i].Gold, f, one.Input), both = span && TimeScorer.HasValue(pairs[i].Gold, pairs[i].Found!.Value);
                (int asked, int spans, int boths) = counts.GetValueOrDefault(type);
                counts[type] = (asked + 1, spans + (span ? 1 : 0), boths + (both ? 1 : 0));
                if (Scored.Contains(type) && !both) errors.Add(Error(one, pairs[i]));
            }
        }

        Table table = new("Recognizers-Text, English DateTimeModel", "type", "n", "span exact", "span and value");
        foreach ((string type, (int asked, int span, int both)) in counts.OrderBy(c => Array.IndexOf(Scored, c.Key) is var at && at < 0 ? 9 : at).ThenBy(c => c.Key, StringComparer.Ordinal))
            table.Add(type, $"{asked}", Score.Percent((double)span / asked), Scored.Contains(type) ? Score.Percent((double)both / asked) : "–");
        int all = Scored.Sum(t => counts.GetValueOrDefault(t).Asked), right = Scored.Sum(t => counts.GetValueOrDefault(t).Both);
        table.Add("dates, ranges, durations", $"{all}", Score.Percent((double)Scored.Sum(t => counts.GetValueOrDefault(t).Span) / Math.Max(1, all)), Score.Percent((double)right / Math.Max(1, all)));
        table.Add("found where nothing is marked", $"{extra}", "–", "–");
        figures.Add(new Figure("times/recognizers", 100.0 * right / Math.Max(1, all)));
        return table;
    }

    private static ErrorLine Error(RecognizersCase one, (Gold<GoldTime> Gold, Found<FoundTime>? Found) pair)
    {
        GoldTime gold = pair.Gold.Value;
        string wanted = $"{one.Day:yyyy-MM-dd} [{gold.Span.Of(one.Input)}] {string.Join("|", gold.Values)} {string.Join("|", gold.Ranges.Select(Text))}";
        return pair.Found is { Value: var f }
            ? new ErrorLine(TimeScorer.HasSpan(pair.Gold, pair.Found.Value, one.Input) ? "wrong value" : "wrong edge", one.Input, $"{wanted} <> [{f.Wide.Of(one.Input)}] {f.Value} {Text(f.Days)}", f.Rule)
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
