using System.Collections.Immutable;
using Concordance.Dossiers.Json;

namespace Concordance.Dossiers.Briefs.Sections;

/// <summary>CHANGED: step > step, with days.</summary>
internal static class ChangedSection
{
    public static IEnumerable<BriefLine> Lines(View view) =>
        from change in view.Story?.Changes ?? []
        let steps = Since(change.Steps, view.Options.Since)
        where steps.Length > 1
        orderby steps[^1].At.Value ?? steps[^1].At.Earliest ?? DateOnly.MinValue descending
        select Line(view, change, steps);

    /// <summary>The state on that day and what came after; nothing where nothing came after.</summary>
    private static ImmutableArray<StepEntry> Since(ImmutableArray<StepEntry> steps, DateOnly? since)
    {
        if (since is not { } day) return steps;
        int first = steps.TakeWhile(s => (s.At.Value ?? s.At.Earliest) is not { } at || at <= day).Count();
        return first >= steps.Length ? [] : steps[Math.Max(0, first - 1)..];
    }

    public static BriefLine Line(View view, ChangeEntry change, ImmutableArray<StepEntry> steps)
    {
        LineBuilder line = view.Line.Name(change.About).Plain(": ");
        for (int i = 0; i < steps.Length; i++)
        {
            string day = view.Days.Short(steps[i].At);
            bool same = i + 1 < steps.Length && view.Days.Short(steps[i + 1].At) == day;
            line.Plain(i == 0 ? "" : " > ").State(steps[i].State).Plain(day.Length == 0 || same ? "" : $", {day}").At(steps[i].Span);
        }

        return line.Id(change.Id).Line();
    }
}
