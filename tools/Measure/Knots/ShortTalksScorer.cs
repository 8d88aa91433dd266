using System.Collections.Immutable;
using Concordance.Stories;
using Concordance.Talks;
using Concordance.Talks.Waiting;
using Concordance.Reading.Conditions;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tools.Measure.Knots;

/// <summary>Holds what is told of a short story against its marks: each statement of a wait by its two stretches, circles by their waits.</summary>
public sealed class ShortTalksScorer
{
    private readonly ShortTalks _marks;

    public ShortTalksScorer(ShortTalks marks, Story story)
    {
        _marks = marks;
        IsRead = TalksReader.Read(story) is not null;
        // What is read of a story that is told as no negotiation nobody sees.
        WaitingNet net = marks.IsTalks || IsRead ? WaitingNet.Of(story) : WaitingNet.None;
        HashSet<int> hit = [];
        foreach ((Wait wait, Told<Condition> stated) in net.Waits.SelectMany(w => w.Stated.Select(s => (w, s))))
        {
            Asserted++;
            int[] marked = Marked(stated);
            string words = $"{wait.Holder?.Name}: {stated.What.Governed?.Of(stated.In.Report.Text)} [{wait.What.Acts}] <= {stated.What.Clause.Of(stated.In.Report.Text)} [{wait.On.Acts}]";
            Errors.Add((marked.Length > 0 ? "net" : "wait not marked", words));
            if (marked.Length > 0) Right++;
            foreach (int known in marked.Where(m => hit.Add(m) && !marks.Waits[m].Holder.IsEmpty))
            {
                HoldersAsked++;
                if (IsHolder(marks.Waits[known], wait)) HoldersRight++;
                else Errors.Add(("holder", $"{wait.Holder?.Name} for {marks.Waits[known].Line}"));
            }
        }

        Found = hit.Count;
        Errors.AddRange(marks.Waits.Where((_, i) => !hit.Contains(i)).Select(w => ("wait missed", w.Line)));
        if (IsRead != marks.IsTalks) Errors.Add((marks.IsTalks ? "not read as talks" : "read as talks", marks.Name));
        Circles(net);
    }

    public bool IsRead { get; }

    public int Found { get; private set; }

    public int Asserted { get; private set; }

    public int Right { get; private set; }

    public int HoldersAsked { get; private set; }

    public int HoldersRight { get; private set; }

    public int KnotsFound { get; private set; }

    public int KnotsFalse { get; private set; }

    public int WouldFound { get; private set; }

    public List<(string Kind, string Words)> Errors { get; } = [];

    private void Circles(WaitingNet net)
    {
        HashSet<ImmutableArray<int>> found = [];
        foreach (Knot knot in net.Knots)
        {
            int[][] waits = [.. knot.Waits.Select(w => w.Stated.SelectMany(Marked).ToArray())];
            bool Is(ImmutableArray<int> marked) => waits.All(w => w.Any(marked.Contains)) && marked.All(m => waits.Any(w => w.Contains(m)));
            if (knot.State != KnotState.WouldClose && _marks.Knots.FirstOrDefault(Is) is { IsDefault: false } closed) KnotsFound += found.Add(closed) ? 1 : 0;
            else if (_marks.WouldBe.Concat(_marks.Knots).FirstOrDefault(Is) is { IsDefault: false } would && (knot.State == KnotState.WouldClose || !knot.Assumes.IsEmpty)) WouldFound += found.Add(would) ? 1 : 0;
            else if (knot.State != KnotState.WouldClose) KnotsFalse++;
            Errors.Add(($"knot {knot.State}", string.Join(" <= ", knot.Cycle.Select(h => h.Name))));
        }

        Errors.AddRange(_marks.Knots.Where(k => !found.Contains(k)).Select(k => ("knot missed", string.Join(' ', k.Select(w => w + 1)))));
    }

    private int[] Marked(Told<Condition> stated) => [.. _marks.Waits.Index().Where(m => m.Item.Condition.Report == stated.In.Report.Id && Touches(m.Item, stated.What)).Select(m => m.Index)];

    /// <summary>The conditions touch, and so do the acts, where both tell one.</summary>
    private static bool Touches(ShortWait marked, Condition found) =>
        marked.Condition.Span.Overlaps(found.Clause) && (marked.Held is not { } held || found.Governed is not { } governed || held.Span.Overlaps(governed));

    private static bool IsHolder(ShortWait marked, Wait found) =>
        found.Holder is { } holder && marked.Holder.Any(n => holder.Variants.Any(v => v.Form.Contains(n, StringComparison.OrdinalIgnoreCase) || n.Contains(v.Form, StringComparison.OrdinalIgnoreCase)));
}
