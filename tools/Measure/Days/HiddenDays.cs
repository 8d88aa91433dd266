using Concordance.Language;
using Concordance.Reading.Days;
using Concordance.Texts;
using Concordance.Tools.Measure.Differences;
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
    /// <summary>Beside which other reports a report without a day is solved: with their days, without them, or none.</summary>
    private enum Beside { Dated, Undated, Nobody }

    private const int MadeStories = 60;
    private const ulong FirstSeed = 1000;

    public static IEnumerable<Table> Tables(SharedFolder shared, IReadOnlyCollection<DatedText> dated, LanguageModel language, List<Figure> figures, List<ErrorLine> errors)
    {
        Table table = new("One report's day hidden at a time", "stories", "days hidden", "an end at least", "it holds %", "both ends", "at most 7 days", "they hold %");
        Table ends = new("The ends of these intervals, by the rules that set them", "stories", "rules", "first day right", "last day right", "at most 7 days and right");
        Table asOf = new("Views as of a day, these reports among them", "stories", "with an end", "counted on its day", "not counted as certain before", "solved beside earlier reports only, right", "pairs put in order, right");
        HashSet<ReportId> unread = [.. Articles(shared, "held").SelectMany(s => s.Reports).Select(r => r.Id)];
        foreach ((string set, Beside beside, IEnumerable<(string Story, Report[] Reports)> stories) in Sets(shared, dated))
        {
            HiddenTally tally = new(unread);
            bool read = !set.EndsWith("held", StringComparison.Ordinal);
            foreach ((string story, Report[] reports) in stories)
                Add(story, [.. reports.Select(r => DaysTask.Input(r, language))], beside, tally, read ? errors : null);
            DayTally days = tally.Days;
            if (days.Texts == 0) continue;
            table.Add(set, $"{days.Texts}", $"{days.Bounded}", Score.Percent(days.AnyRight), $"{days.Closed}", $"{days.Short}", days.Short == 0 ? "–" : Score.Percent(days.ShortRight));
            tally.Ends.AddTo(ends, set);
            tally.AsOf.AddTo(asOf, set);
            if (days.Bounded > 0) figures.Add(new Figure($"days/hidden/{set}/held", 100 * days.AnyRight));
            figures.Add(new Figure($"days/hidden/{set}/short", 100 * days.Coverage));
        }

        return [table, ends, asOf];
    }

    private static IEnumerable<(string Set, Beside Beside, IEnumerable<(string, Report[])> Stories)> Sets(SharedFolder shared, IReadOnlyCollection<DatedText> dated)
    {
        string Gold(params string[] path) => Path.Combine([shared.Project, "gold", .. path]);
        yield return ("marked", Beside.Dated, StoryCase.All(shared).Select(c => (c.Name, StoryReading.Reports(c.Reports))));
        foreach (string set in new[] { "read", "second", "plain", "fourth", "held", "plain-held", "fourth-held" })
        {
            yield return ($"unmet-{set}", Beside.Dated, Files(Gold("unmet", set)));
            yield return ($"talks-short-{set}", Beside.Dated, Files(Gold("talks-short", set)));
            if (set is not ("read" or "held")) continue;
            yield return ($"talks-{set}", Beside.Dated, Directory.GetDirectories(Gold("talks")).Order(StringComparer.Ordinal).Where(f => Path.GetFileName(f) != "none" && TuningStories.Contains(Path.GetFileName(f)) == (set == "read")).Select(f => (Path.GetFileName(f), StoryReading.Reports(TalksMarks.Read(f).Texts))));
            yield return ($"made-{set}", Beside.Dated, Enumerable.Range(0, MadeStories).Select(i => Made(FirstSeed + (ulong)i, set == "read" ? StoryHalf.Tuning : StoryHalf.Test)));
        }

        yield return ("wikinews-read", Beside.Dated, Articles(shared, "read"));
        yield return ("wikinews-held", Beside.Dated, Articles(shared, "held"));
        yield return ("meantime-alone", Beside.Nobody, LooseStories.Meantime(shared));
        yield return ("meantime", Beside.Dated, LooseStories.Meantime(shared));
        yield return ("meantime-undated", Beside.Undated, LooseStories.Meantime(shared));
        yield return ("polnear-alone", Beside.Nobody, LooseStories.OfDays(dated));
        yield return ("polnear-undated", Beside.Undated, LooseStories.OfDays(dated));
        yield return ("polnear-days", Beside.Dated, LooseStories.OfDays(dated));
        yield return ("polnear-months", Beside.Dated, LooseStories.OfMonths(dated));
    }

    private static IEnumerable<(string, Report[])> Files(string folder) =>
        Directory.Exists(folder) ? Directory.GetFiles(folder, "*.story").Order(StringComparer.Ordinal).Select(StoryFile.Read).Select(f => (f.Name, f.InOrder.ToArray())) : [];

    private static IEnumerable<(string, Report[] Reports)> Articles(SharedFolder shared, string set) =>
        Directory.GetFiles(Path.Combine(shared.Project, "gold", "wikinews", set), "*.marks").Order(StringComparer.Ordinal).Select(f => UnmetArticles.Read(shared, f)).Select(s => (s.Name, s.Reports.ToArray()));

    private static (string, Report[]) Made(ulong seed, StoryHalf half) => ($"{seed}", [.. MadeStory.Make(seed, half).Reports.Select(r => Generated.MadeCase.Report(r, ""))]);

    /// <summary>A report without what prints its day or gives it.</summary>
    public static DayInput Hidden(DayInput input)
    {
        HashSet<Span> spans = [.. Printed.Find(input).Concat(DateLine.Find(input)).Concat(InAddress.Find(input)).SelectMany(c => c.At).Select(p => p.Span)];
        Report given = input.Report;
        Report bare = new(given.Text, given.Files.Select(f => f with { Published = null }), given.Language, given.Layout, given.Cautions);
        return input with { Report = bare, Times = [.. input.Times.Where(t => !spans.Any(s => s.Overlaps(t.Span)))] };
    }

    /// <param name="Unread">Reports of which no word is shown, in whichever story they stand.</param>
    private sealed record HiddenTally(HashSet<ReportId> Unread)
    {
        public DayTally Days { get; } = new();

        public DayEnds Ends { get; } = new();

        public AsOfTally AsOf { get; } = new();
    }

    private static void Add(string story, DayInput[] inputs, Beside beside, HiddenTally tally, List<ErrorLine>? errors)
    {
        (DayInput Input, DateOnly Day)[] known = [.. inputs.Select(i => (i, DaySolver.Solve([i]).Days[i.Report.Id])).Where(i => i.Item2 is { Known: DayKnown.Printed or DayKnown.Given, Range.Single: not null }).Select(i => (i.i, i.Item2.Range.Single!.Value))];
        foreach ((DayInput input, DateOnly day) in known)
        {
            DayInput hidden = Hidden(input);
            SolvedDay Solved(IEnumerable<DayInput> others) => OfCalendar(DaySolver.Solve(beside == Beside.Nobody ? [hidden] : others.Where(i => i != input).Select(i => beside == Beside.Undated ? Hidden(i) : i).Append(hidden)).Days[input.Report.Id]);
            SolvedDay found = Solved(inputs), again = Solved(known.Where(k => k.Day <= day).Select(k => k.Input));
            Gold<DateOnly> gold = new(day);
            tally.Days.Add(gold, new Found<SolvedDay>(found));
            tally.Ends.Add(gold, new Found<SolvedDay>(found));
            tally.AsOf.Add(gold, new Found<SolvedDay>(found), [.. known.Where(k => k.Input != input && beside != Beside.Nobody).Select(k => k.Day)], new Found<SolvedDay>(again));
            if (tally.Unread.Contains(input.Report.Id) || found.Because.Any(p => tally.Unread.Contains(p.Report))) continue;
            string reasons = string.Join(" | ", found.Because.Select(p => DaysTask.Around(inputs.First(i => i.Report.Id == p.Report).Report.Text, p.Span)));
            if (found.Range.Holds(day) && DayTally.IsShort(found)) continue;
            errors?.Add(new ErrorLine(found.Range.Holds(day) ? "hidden: no short interval" : "hidden: day outside", $"{story} {input.Report.Files[0].Path}", $"{day:yyyy-MM-dd} {DaysTask.Text(found.Range)} from {reasons}", string.Join(",", found.EarliestBy) + "/" + string.Join(",", found.LatestBy)));
        }
    }

    /// <summary>A day whose year nobody knows is none of the calendar.</summary>
    private static SolvedDay OfCalendar(SolvedDay day) => day.Range.Earliest is { } first && UnknownYear.Is(first) ? SolvedDay.Unknown : day;
}
