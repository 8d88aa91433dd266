using System.Collections.Immutable;
using Concordance.Dossiers.Json;
using Concordance.Talks.Waiting;

namespace Concordance.Dossiers.Briefs.Sections;

/// <summary>CHANGED: step > step, with days.</summary>
internal static class ChangedSection
{
    /// <summary>Who heads a body is told last: it seldom is the news.</summary>
    public static IEnumerable<BriefLine> Lines(View view) => [.. Steps(view, heads: false), .. Knots(view), .. Plans(view), .. Steps(view, heads: true)];

    private static IEnumerable<BriefLine> Steps(View view, bool heads) =>
        from change in view.Story?.Changes ?? []
        let steps = Since(change.Steps, view.Options.Since)
        where steps.Length > 1 && heads == (AboutWords.Leading(change.About, steps[^1].State) is not null)
        orderby steps[^1].At.Value ?? steps[^1].At.Earliest ?? DateOnly.MinValue descending
        select Line(view, change, steps);

    /// <summary>After a day: the circular conditions that arose or ended since. Where no day is asked for, BLOCKED tells how each stands.</summary>
    private static IEnumerable<BriefLine> Knots(View view)
    {
        if (view.Options.Since is not { } since) yield break;
        foreach (KnotEntry knot in (view.Talks?.Knots ?? []).Where(k => k.State != KnotState.WouldClose))
        {
            bool arose = (knot.Since.Value ?? knot.Since.Earliest) > since, ended = knot.After is { } after && (after.On.Value ?? after.On.Earliest) > since;
            if (!arose && !ended) continue;
            LineBuilder line = view.Line.Plain("Circular condition: ").Plain(ended && !arose ? $"{KnotWords.State(KnotState.Open, null)} > " : "").State(KnotWords.State(knot)).Plain(arose && !ended ? $" since {view.Days.Short(knot.Since)}" : "");
            yield return After(line, knot.After).At(knot.Conditions.Select(view.Condition).OfType<ConditionEntry>().Select(c => c.Sentence)).Id(knot.Id).Line();
        }
    }

    /// <summary>What a circular condition came to, in the words that tell it.</summary>
    public static LineBuilder After(LineBuilder line, AfterEntry? after) => after is null ? line : line.Plain(": ").Words(after.Span, 60).At(after.Span);

    /// <summary>A party's plan, step by step, where a later report than the first tells it: it is known now and was not before.</summary>
    private static IEnumerable<BriefLine> Plans(View view)
    {
        foreach (RoadmapEntry plan in view.Talks?.Roadmaps ?? [])
        {
            if (plan.Steps.Length < 2 || view.Reports.Length < 2 || plan.Steps[0].Span.Report == view.Reports[0].Id) continue;
            if (view.Options.Since is { } since && !((view.Report(plan.Steps[0].Span.Report).Published.Value ?? view.Report(plan.Steps[0].Span.Report).Published.Earliest) > since)) continue;
            LineBuilder line = view.Line.Name(view.NameOf(plan.By)).Plain(": ").State("plan told").Plain($", in {view.References.Name(plan.Steps[0].Span.Report)}'s words: ");
            for (int i = 0; i < plan.Steps.Length; i++) line.Plain(i == 0 ? "" : " > ").Words(plan.Steps[i].Span, 60);
            yield return line.At(plan.Steps.Select(s => s.Span)).Id(plan.Id).Line();
        }
    }

    /// <summary>The state on that day and what came after; nothing where nothing came after.</summary>
    private static ImmutableArray<StepEntry> Since(ImmutableArray<StepEntry> steps, DateOnly? since)
    {
        if (since is not { } day) return steps;
        int first = steps.TakeWhile(s => (s.At.Value ?? s.At.Earliest) is not { } at || at <= day).Count();
        return first >= steps.Length ? [] : steps[Math.Max(0, first - 1)..];
    }

    /// <summary>When a step is. Of what is ahead, and of an open stretch, the report's day is only when it was told.</summary>
    public static string Day(View view, StepEntry step)
    {
        string day = view.Days.Short(step.At);
        bool told = day.Length > 0 && view.Report(step.Span.Report).Published is var published && (step.At.Value, step.At.Earliest, step.At.Latest) == (published.Value, published.Earliest, published.Latest);
        return told && (step.At.Value is null || step.State.Split(' ')[0] is "will" or "would") ? $"told {day}" : day;
    }

    public static BriefLine Line(View view, ChangeEntry change, ImmutableArray<StepEntry> steps)
    {
        LineBuilder line = view.Line.Name(AboutWords.Of(view, change.About)).Plain(": ");
        for (int i = 0; i < steps.Length; i++)
        {
            string day = Day(view, steps[i]);
            bool same = i + 1 < steps.Length && Day(view, steps[i + 1]) == day;
            line.Plain(i == 0 ? "" : " > ").State(AboutWords.State(change.About, steps[i].State)).Plain(day.Length == 0 || same ? "" : $", {day}").At(steps[i].Span);
        }

        return line.Id(change.Id).Line();
    }
}
