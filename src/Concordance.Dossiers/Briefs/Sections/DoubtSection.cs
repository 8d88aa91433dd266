using Concordance.Dossiers.Json;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Dossiers.Briefs.Sections;

/// <summary>DOUBT: contradictions, disputes, lines not usable as written, and what looks like a contradiction and is none.</summary>
internal static class DoubtSection
{
    public static IEnumerable<BriefLine> Lines(View view)
    {
        // A line that cannot be used says so itself; it is not told a second time as a contradiction.
        BriefLine[] conflicts = [.. (view.Story?.Conflicts ?? []).Where(c => c.As != ConflictKind.Dispute && !IsUnusable(view, c))
            // A report whose day nothing fits comes first: all that is told by day rests on it.
            .OrderBy(c => c is { As: ConflictKind.Date, Of.IsEmpty: true } ? 0 : 1).Select(c => Conflict(view, c, ""))];
        BriefLine[] unusable = [.. (view.Story?.Unusable ?? []).OrderBy(u => u.As == UnusableKind.TimeClash ? 0 : 1).Select(u => view.Line.Plain("Not usable as written: ").Words(u.Span).At(u.Span).Plain($" ({u.Why})").Id(u.Id).Line())];
        BriefLine[] disputes = [.. (view.Story?.Conflicts ?? []).Where(c => c.As == ConflictKind.Dispute).Select(c => Conflict(view, c, "Disputed: "))];
        BriefLine[] alike = [.. (view.Story?.LookAlikes ?? []).OrderBy(Rank).Select(a => LookAlike(view, a))];
        // On one screen each kind has a place; what is left follows.
        return view.Options.All
            ? [.. conflicts, .. unusable, .. disputes, .. alike]
            : [.. conflicts.Take(4), .. unusable.Take(2), .. alike.Take(2), .. conflicts.Skip(4), .. disputes, .. unusable.Skip(2), .. alike.Skip(2)];
    }

    /// <summary>Kinds that a hasty reader would sooner take for a contradiction come first, and of these what several reports tell.</summary>
    private static int Rank(LookAlikeEntry alike)
    {
        int kind = Array.FindIndex(Nearest, k => alike.Rule == $"differences/{k}"), reports = alike.Spans.Select(s => s.Report).Distinct().Count();
        return (kind < 0 ? Nearest.Length : kind) * 2 + (reports > 1 ? 0 : 1);
    }

    private static readonly string[] Nearest = ["sent-then-handed", "several-mediate", "asked-and-offered", "two-roles", "bound-allows-more", "counts-of-one-noun", "forecast-and-fact", "part-of-the-whole", "meetings-of-others"];

    public static BriefLine Conflict(View view, ConflictEntry conflict, string lead)
    {
        // What is disputed in the words of one of its passages is told by the passage.
        bool told = lead.Length > 0 && conflict.Spans.Any(s => OneLine.Of(s.Text).Contains(conflict.About.TrimEnd('.', ' '), StringComparison.OrdinalIgnoreCase));
        LineBuilder line = told ? view.Line.Plain(lead) : view.Line.Plain(lead).Name(LineBuilder.Capital(conflict.About)).Plain(": ");
        Facing(line, [.. conflict.Spans]);
        return line.Plain(conflict.FitsIf is { } fits ? $". They fit only if {fits}; not said" : $". {LineBuilder.Capital(conflict.Why)}").Id(conflict.Id).Line();
    }

    private static bool IsUnusable(View view, ConflictEntry conflict) =>
        (view.Story?.Unusable ?? []).Any(u => conflict.Within == ConflictWithin.Report && conflict.Spans.Any(s => s.Report == u.Span.Report && s.Start == u.Span.Start && s.End == u.Span.End));

    private static BriefLine LookAlike(View view, LookAlikeEntry alike)
    {
        LineBuilder line = view.Line.Plain("No contradiction: ");
        Facing(line, [.. alike.Spans]);
        return line.Plain($": {alike.Why}").Id(alike.Id).Line();
    }

    private static void Facing(LineBuilder line, SpanEntry[] spans)
    {
        for (int i = 0; i < spans.Length; i++) line.Plain(i == 0 ? "" : " / ").Words(spans[i], 70).At(spans[i]);
    }
}
