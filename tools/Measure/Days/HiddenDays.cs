using Concordance.Language;
using Concordance.Reading.Days;
using Concordance.Texts;
using Concordance.Tools.Measure.Knots;
using Concordance.Tools.Measure.MarkedStories;
using Concordance.Tools.StoryMaker;
using Concordance.Tools.StoryMaker.Reports;

namespace Concordance.Tools.Measure.Days;

/// <summary>
/// Stories whose reports print their days or are given them: the day of one report is hidden at a time, and the others have to tell it. Errors of stories
/// that may be read only.
/// </summary>
public static class HiddenDays
{
    private const int MadeStories = 60;
    private const ulong FirstSeed = 1000;

    public static Table Table(SharedFolder shared, LanguageModel language, List<Figure> figures, List<ErrorLine> errors)
    {
        Table table = new("One report's day hidden at a time", "stories", "days hidden", "an end at least", "it holds %", "both ends", "at most 7 days", "they hold %");
        foreach ((string set, IEnumerable<(string Story, Report[] Reports)> stories) in Sets(shared))
        {
            DayTally tally = new();
            bool read = !set.EndsWith("held", StringComparison.Ordinal);
            foreach ((string story, Report[] reports) in stories)
                Add(story, [.. reports.Select(r => DaysTask.Input(r, language))], tally, read ? errors : null);
            if (tally.Texts == 0) continue;
            table.Add(set, $"{tally.Texts}", $"{tally.Bounded}", Score.Percent(tally.AnyRight), $"{tally.Closed}", $"{tally.Short}", tally.Short == 0 ? "–" : Score.Percent(tally.ShortRight));
            if (tally.Bounded > 0) figures.Add(new Figure($"days/hidden/{set}/held", 100 * tally.AnyRight));
            figures.Add(new Figure($"days/hidden/{set}/short", 100 * tally.Coverage));
        }

        return table;
    }

    private static IEnumerable<(string Set, IEnumerable<(string, Report[])> Stories)> Sets(SharedFolder shared)
    {
        string Gold(params string[] path) => Path.Combine([shared.Project, "gold", .. path]);
        yield return ("marked", StoryCase.All(shared).Select(c => (c.Name, StoryReading.Reports(c.Reports))));
        foreach (string set in new[] { "read", "fresh", "held" })
        {
            yield return ($"unmet-{set}", Files(Gold("unmet", set)));
            yield return ($"talks-short-{set}", Files(Gold("talks-short", set)));
            if (set == "fresh") continue;
            yield return ($"talks-{set}", Directory.GetDirectories(Gold("talks")).Order(StringComparer.Ordinal).Where(f => Path.GetFileName(f) != "none" && TuningStories.Contains(Path.GetFileName(f)) == (set == "read")).Select(f => (Path.GetFileName(f), StoryReading.Reports(TalksMarks.Read(f).Texts))));
            yield return ($"made-{set}", Enumerable.Range(0, MadeStories).Select(i => Made(FirstSeed + (ulong)i, set == "read" ? StoryHalf.Tuning : StoryHalf.Test)));
        }
    }

    private static IEnumerable<(string, Report[])> Files(string folder) =>
        Directory.Exists(folder) ? Directory.GetFiles(folder, "*.story").Order(StringComparer.Ordinal).Select(StoryFile.Read).Select(f => (f.Name, f.InOrder.ToArray())) : [];

    private static (string, Report[]) Made(ulong seed, StoryHalf half) => ($"{seed}", [.. MadeStory.Make(seed, half).Reports.Select(r => Generated.MadeCase.Report(r, ""))]);

    /// <summary>A report without what prints its day or gives it.</summary>
    public static DayInput Hidden(DayInput input)
    {
        HashSet<Span> spans = [.. Printed.Find(input).Concat(DateLine.Find(input)).Concat(InAddress.Find(input)).SelectMany(c => c.At).Select(p => p.Span)];
        Report given = input.Report;
        Report bare = new(given.Text, given.Files.Select(f => f with { Published = null }), given.Language, given.Layout, given.Cautions);
        return input with { Report = bare, Times = [.. input.Times.Where(t => !spans.Any(s => s.Overlaps(t.Span)))] };
    }

    private static void Add(string story, DayInput[] inputs, DayTally tally, List<ErrorLine>? errors)
    {
        foreach (DayInput input in inputs)
        {
            if (DaySolver.Solve([input]).Days[input.Report.Id] is not { Known: DayKnown.Printed or DayKnown.Given, Range.Single: { } day }) continue;
            DayInput hidden = Hidden(input);
            SolvedDay found = DaySolver.Solve(inputs.Select(i => i == input ? hidden : i)).Days[input.Report.Id];
            tally.Add(new Gold<DateOnly>(day), new Found<SolvedDay>(found));
            string reasons = string.Join(" | ", found.Because.Select(p => DaysTask.Around(inputs.First(i => i.Report.Id == p.Report).Report.Text, p.Span)));
            if (found.Range.Holds(day) && DayTally.IsShort(found)) continue;
            errors?.Add(new ErrorLine(found.Range.Holds(day) ? "hidden: no short interval" : "hidden: day outside", $"{story} {input.Report.Files[0].Path}", $"{day:yyyy-MM-dd} {DaysTask.Text(found.Range)} from {reasons}", "days"));
        }
    }
}
