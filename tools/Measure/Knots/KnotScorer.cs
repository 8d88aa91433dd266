using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Reading.Conditions;
using Concordance.Stories;
using Concordance.Talks.Waiting;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tools.Measure.Knots;

/// <summary>Holds the net of a story against its marks: waits by the words of their condition and their holder, knots by their conditions and state, ways out by their items.</summary>
public sealed class KnotScorer
{
    private const double Least = .2;

    private const string ProposedBy = "waiting/proposed-way";

    private readonly TalksMarks _marks;
    private readonly IReadOnlyDictionary<Texts.ReportId, string> _files;

    public KnotScorer(TalksMarks marks, Story story)
    {
        _marks = marks;
        _files = story.Reports.ToDictionary(r => r.Report.Id, r => Path.GetFileName(r.Report.Files[0].Path));
        WaitingNet net = WaitingNet.Of(story);
        HashSet<string> found = [];
        foreach (Wait wait in net.Waits)
        {
            string? marked = Marked(wait);
            bool right = marked is not null && IsHolder(marks.Waits.First(w => w.Conditions[0] == marked), wait);
            Net.Add(("net", $"{wait.Holder?.Name}: {wait.What.Name} [{wait.What.Acts}] <= {wait.On.Name} [{wait.On.Acts}]{(wait.IsOver ? " told as past" : "")}"));
            Judged.Add(new RuleCount(wait.Because.Rule.Value, right ? 1 : 0, 1));
            if (right) found.Add(marked!);
            else Errors.Add(("wait not marked", $"{wait.Holder?.Name}: {wait.What.Name} <= {wait.On.Name}"));
        }

        Waits = new Score(marks.Waits.Length, net.Waits.Length, found.Count, net.Waits.Length - Errors.Count);
        foreach (MarkedWait missed in marks.Waits.Where(w => !found.Contains(w.Conditions[0]))) Errors.Add(("wait missed", marks.Conditions.First(c => c.Id == missed.Conditions[0]).Words));
        Score(net);
    }

    public Score Waits { get; }

    /// <summary>Knots found as what they are: same conditions, same state.</summary>
    public int Right { get; private set; }

    /// <summary>Knots told as open or past that are none, or in another state.</summary>
    public int False { get; private set; }

    public int WouldClose { get; private set; }

    public int RightWays { get; private set; }

    public int MarkedWays => _marks.Knots.Sum(k => k.WaysOut.Length);

    public List<(string Kind, string Words)> Errors { get; } = [];

    /// <summary>Each wait, circle and proposal that was told, by its rule. That a proposal is none that is marked counts against its rule only where the circle is marked.</summary>
    public List<RuleCount> Judged { get; } = [];

    /// <summary>All waits as they were read.</summary>
    public List<(string Kind, string Words)> Net { get; } = [];

    private void Score(WaitingNet net)
    {
        HashSet<MarkedKnot> taken = new(ReferenceEqualityComparer.Instance);
        foreach (Knot knot in net.Knots)
        {
            if (knot.State == KnotState.WouldClose)
            {
                WouldClose++;
                continue;
            }

            string[] conditions = [.. knot.Waits.Select(w => Marked(w) ?? "?").Order(StringComparer.Ordinal)];
            MarkedKnot? marked = _marks.Knots.FirstOrDefault(k => !taken.Contains(k) && k.Conditions.Order(StringComparer.Ordinal).SequenceEqual(conditions));
            bool right = marked is not null && marked.State == (knot.State == KnotState.Open ? "open" : "past");
            Judged.Add(new RuleCount(knot.Because.Rule.Value, right ? 1 : 0, 1));
            if (right) Right++;
            else False++;
            if (!right) Errors.Add(("false knot", $"{knot.State}: {string.Join(" <= ", knot.Cycle.Select(h => h.Name))}"));
            if (marked is null) continue;
            taken.Add(marked);
            Judged.AddRange(knot.WaysOut.Where(w => w.ProposedIn is not null).Select(w => new RuleCount(ProposedBy, marked.Proposed.Any(p => p.Way == Key(w) && p.File == _files[w.ProposedIn!.Value.Report] && p.At.Overlaps(w.ProposedIn!.Value.Span)) ? 1 : 0, 1)));
            RightWays += knot.WaysOut.Count(w => marked.WaysOut.Contains(Key(w)));
            foreach (string way in knot.WaysOut.Select(Key).Where(k => !marked.WaysOut.Contains(k) && !marked.Arguable.Contains(k))) Errors.Add(("way out not marked", way));
        }

        foreach (MarkedKnot missed in _marks.Knots.Where(k => !taken.Contains(k))) Errors.Add(("knot missed", string.Join(" ", missed.Conditions)));
    }

    private string Key(WayOut way) => string.Join(", ", way.Items.Select(i => $"{(i.Do == WayOutAct.Waive ? "waive" : "soften")} {Marked(i.Wait) ?? "?"}").Order(StringComparer.Ordinal));

    /// <summary>The marked wait whose condition's words are those of a found one.</summary>
    private string? Marked(Wait wait)
    {
        foreach (Told<Condition> stated in wait.Stated)
            foreach (MarkedCondition condition in _marks.Conditions)
                if (condition.File == Path.GetFileName(stated.In.Report.Files[0].Path) && Overlap.Of(condition.Clause, stated.What.Clause) > Least && _marks.WaitOf(condition.Id) is { } marked) return marked;
        return null;
    }

    private static bool IsHolder(MarkedWait marked, Wait found) =>
        marked.Holder.IsEmpty ? found.Holder is null : found.Holder is { } holder && marked.Holder.Any(n => holder.Variants.Any(v => v.Form.Contains(n, StringComparison.OrdinalIgnoreCase) || n.Contains(v.Form, StringComparison.OrdinalIgnoreCase)));
}
