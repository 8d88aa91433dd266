using System.Text;
using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Json;
using Concordance.Talks.Waiting;

namespace Concordance.Dossiers.Exports;

/// <summary>
/// Who waits for whom in the negotiations of a dossier, in the language of Graphviz: happenings in the reports' words, on each arrow whose condition
/// it is. Circles stand in thick frames; what is taken for one happening, or brings another, is joined by a dashed line that says whether a report says so.
/// </summary>
public static class DotExport
{
    public static void Write(Dossier dossier, ReportTexts texts, ExportOptions options, Stream to)
    {
        DotGraph dot = new(Stamp.Lines(dossier, options.Version, options.Models));
        Named named = new(dossier);
        int boxes = 0;
        foreach (TalksEntry talks in (dossier.Stories ?? []).Select(s => s.Talks?.Found).OfType<TalksEntry>()) boxes = Write(dot, talks, named, boxes);
        to.Write(Encoding.UTF8.GetBytes(dot.ToString()));
    }

    /// <returns>The first number that is free for a box.</returns>
    private static int Write(DotGraph dot, TalksEntry talks, Named named, int first)
    {
        HashSet<string> circles = [.. talks.Knots.SelectMany(k => k.Cycle)];
        Dictionary<string, int> boxes = new(StringComparer.Ordinal);
        foreach (HappeningEntry one in talks.Happenings)
        {
            boxes[one.Id] = first + boxes.Count;
            dot.Box(boxes[one.Id], one.Name, circles.Contains(one.Id) ? "penwidth=3" : null);
        }

        foreach (WaitEntry wait in talks.Waits) dot.Arrow(boxes[wait.Happening], boxes[wait.On], Label(wait, named));
        foreach (IdentityEntry one in talks.Identities.Where(i => i.Holds)) dot.Arrow(boxes[one.A], boxes[one.B], Label(one), one.As == IdentityKind.Same ? "style=dashed, dir=none" : "style=dashed");
        return first + boxes.Count;
    }

    private static string Label(WaitEntry wait, Named named)
    {
        string enough = named.Condition(wait.Condition) is { } told && ConditionWords.Enough(told) is { } some ? $", {some}" : "", holder = $"{named.Entity(wait.Holder) ?? "not said who"}{enough}";
        return wait.StatedIn.Any(r => named.Report(r).Withdrawn is not null) ? $"{holder}; rests on a report marked corrected or withdrawn" : holder;
    }

    private static string Label(IdentityEntry one) => (one.Level, one.As) switch
    {
        (IdentityLevel.Assumed, IdentityKind.Same) => "ASSUMED the same",
        (IdentityLevel.Assumed, IdentityKind.Entails) => "ASSUMED to bring with it",
        (IdentityLevel.Stated, IdentityKind.Same) => "said to be the same",
        (IdentityLevel.Stated, IdentityKind.Entails) => "said to bring with it",
    };
}
