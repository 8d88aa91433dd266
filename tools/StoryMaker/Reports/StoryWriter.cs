using Concordance.Tools.StoryMaker.Chance;
using Concordance.Tools.StoryMaker.Prose;
using Concordance.Tools.StoryMaker.Worlds;

namespace Concordance.Tools.StoryMaker.Reports;

/// <summary>Decides who reports on which day, who copies whom, and which account each gives.</summary>
public sealed class StoryWriter(World world, ProseBook book, ProseBook frames, NameStock names, SplitMix chance)
{
    private const int Least = 3, Most = 12;

    /// <summary>One is copied from among the latest so many; a story of thousands has more outlets than one of ten.</summary>
    private const int Remembered = 50, ReportsOfOutlet = 20, MostOutlets = 40;

    private sealed record Slot(Outlet Outlet, int Day, List<Telling> Must);

    public List<MadeReport> Write(int? count = null)
    {
        int reports = count ?? chance.Between(Least, Most);
        List<Slot> slots = Slots(Outlets(reports), reports);
        List<MadeReport> written = [];
        HashSet<string> texts = new(StringComparer.Ordinal);
        foreach (Slot slot in slots.OrderBy(s => s.Day))
        {
            MadeReport? source = slot.Must.Count == 0 && chance.Percent(70) ? Source(written, slot) : null;
            Voice voice = source is not null ? (chance.Percent(60) ? Voice.Aggregator : Voice.Machine) : VoiceOf();
            List<Telling> tellings = source is not null ? Tellings(slot, chance.Below(2), source) : Tellings(slot, LengthOf(voice), null);
            if (tellings.Count == 0 && source is null) continue;
            string file = $"{written.Count + 1:00}-{slot.Outlet.Name.ToLowerInvariant().Replace(' ', '-').Replace('\'', '-')}.txt";
            MadeReport report = new ReportWriter(world, book, frames, chance).Write(file, slot.Outlet, voice, slot.Day, tellings, source);
            if (texts.Add(report.Text)) written.Add(report);
        }

        return written;
    }

    /// <summary>The second outlet is the careless one.</summary>
    private List<Outlet> Outlets(int reports) =>
        [.. Enumerable.Range(0, Math.Max(chance.Between(4, 6), Math.Min(MostOutlets, reports / ReportsOfOutlet))).Select(i => new Outlet(names.One("outlets"), i == 0 ? 0 : chance.Below(2), chance.Percent(20), chance.Percent(30), i == 1))];

    /// <summary>For each planted pair a report of each account on its day; the rest spread over the days.</summary>
    private List<Slot> Slots(List<Outlet> outlets, int count)
    {
        List<Slot> slots = [];
        foreach (Plant plant in world.Plants)
        {
            Must(slots, outlets.Where(o => !o.Careless), plant, plant.One);
            Must(slots, outlets.Where(o => plant.IsConflict && plant.As != "dispute" ? o.Careless : !o.Careless).Reverse(), plant, plant.Other);
        }

        Outlet[] careful = [.. outlets.Where(o => !o.Careless)];
        while (slots.Count < count) slots.Add(new Slot(chance.Pick(careful), chance.Below(world.Days + 1), []));
        return slots;
    }

    private void Must(List<Slot> slots, IEnumerable<Outlet> of, Plant plant, string telling)
    {
        Telling told = world.Find(telling);
        int day = Math.Clamp(plant.Day, told.From, told.Until);
        Slot? slot = slots.FirstOrDefault(s => s.Day == day && of.Contains(s.Outlet) && s.Must.All(m => m.Matter != told.Matter && m.Section[..Math.Min(5, m.Section.Length)] != told.Section[..Math.Min(5, told.Section.Length)]));
        if (slot is null) slots.Add(slot = new Slot(of.First(), day, []));
        slot.Must.Add(told);
    }

    private MadeReport? Source(List<MadeReport> written, Slot slot) =>
        written.TakeLast(Remembered).Where(r => MayCopy(r, slot)).ToArray() is { Length: > 0 } sources ? chance.Pick(sources) : null;

    private static bool MayCopy(MadeReport report, Slot slot) =>
        report.Outlet != slot.Outlet && !report.Outlet.Careless && report.Copies.IsEmpty && report.Written.Length > 1 && report.Voice is not Voice.Live &&
        (report.Day == slot.Day || (report.Day == slot.Day - 1 && report.Written.Take(5).All(p => !p.NeedsItsDay)));

    private Voice VoiceOf() => chance.Below(10) switch { < 3 => Voice.Wire, < 6 => Voice.Page, < 8 => Voice.Long, 8 => Voice.Live, _ => Voice.Briefing };

    private int LengthOf(Voice voice) => voice switch { Voice.Wire => chance.Between(3, 5), Voice.Long => chance.Between(8, 12), Voice.Live => chance.Between(5, 8), _ => chance.Between(4, 8) };

    /// <summary>What the report tells: the state of the plan first, then what it must, then what is news; one account of each matter.</summary>
    private List<Telling> Tellings(Slot slot, int length, MadeReport? copied)
    {
        HashSet<string> matters = [.. slot.Must.Select(t => t.Matter)];
        if (copied is not null) matters.UnionWith(copied.Body.Marks.Where(m => m.Kind == MarkKind.Telling).Select(m => world.Find(m.Of).Matter));
        List<Telling> told = [.. slot.Must];
        // A number that only looks like another would contradict it within one report.
        if (told.Any(t => t.Section == "count.least")) matters.Add(world.Find("count.2").Matter);
        if (told.Any(t => t.Section == "count")) matters.Add("count.least");
        IEnumerable<Telling> news = chance.Shuffled(world.Tellings.Where(t => t.From <= slot.Day && slot.Day <= t.Until && (t.Side != "b" || slot.Outlet.Careless)));
        foreach (Telling telling in news.OrderBy(t => t.Event == "main" ? 0 : t.Id is "count.1" or "count.2" ? 1 : t.Side == "b" ? 2 : t.Remark?.Day == slot.Day ? 3 : 4))
        {
            if (told.Count >= Math.Max(length, slot.Must.Count + (copied is null ? 2 : 0))) break;
            if (slot.Outlet.Careless && telling.Side == "a" || !matters.Add(telling.Matter)) continue;
            if (telling.Section == "count" && !matters.Add("count.least") || telling.Section == "count.least" && matters.Contains("count.2")) continue;
            told.Add(telling);
        }

        return [.. told.OrderBy(t => t.Event == "main" ? 0 : t.Section.StartsWith("count", StringComparison.Ordinal) ? (t.Section == "count.part" ? 2 : 1) : t.Section is "back" or "unclear" or "color" ? 9 : t.Remark is null ? 5 : 4)
            .ThenBy(t => t.Remark?.Speaker, StringComparer.Ordinal)];
    }
}
