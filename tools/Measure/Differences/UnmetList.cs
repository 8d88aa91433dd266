using System.Collections.Immutable;
using Concordance.Stories;
using Concordance.Texts;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tools.Measure.Differences;

/// <summary>What the program tells of a story in one of its lists, and the marks that it is held against.</summary>
/// <param name="Name">As the table shows it.</param>
/// <param name="IsJudged">What touches no mark is read by an editor, once (gold/verdicts/unmet.tsv); of other lists it is only counted.</param>
public sealed record UnmetList(string Name, string Figure, bool IsJudged, ImmutableArray<UnmetKind> Kinds, Func<Story, IEnumerable<UnmetFinding>> Of)
{
    /// <summary>A correction is told as one or as a contradiction of the two numbers; the reader sees both.</summary>
    public static readonly ImmutableArray<UnmetList> All =
    [
        new("contradictions, disputes", "clashes", true, [UnmetKind.Contradiction, UnmetKind.Dispute], s => s.Conflicts.Select(c => new UnmetFinding(c.Places, c.Because.Rule.Value))),
        new("corrections", "corrections", true, [UnmetKind.Correction], s => s.Corrected.Select(c => new UnmetFinding(c.Because.At, c.Because.Rule.Value)).Concat(s.Conflicts.Select(c => new UnmetFinding(c.Places, c.Because.Rule.Value) { IsOfAnotherList = true }))),
        new("changes", "changes", true, [UnmetKind.Change], s => s.Changes.Select(c => new UnmetFinding([.. c.Steps.Select(p => p.Place)], c.Because.Rule.Value))),
        new("look-alikes", "look-alikes", true, [UnmetKind.Alike], s => s.LookAlikes.Select(l => new UnmetFinding(l.Places, l.Because.Rule.Value))),
        new("told alike", "alike", false, [UnmetKind.Same], s => s.SameEvents.Select(e => e.Because).Concat(s.SameAssertions.Select(a => a.Because)).Concat(s.SameStatements.Select(x => x.Because)).Concat(s.Claims.Select(c => c.Because)).Select(b => new UnmetFinding(b.At, b.Rule.Value))),
        new("copies", "copies", false, [UnmetKind.Copy], s => s.Copies.Select(c => new UnmetFinding(c.Because.At, c.Because.Rule.Value))),
        new("open questions", "unknowns", false, [UnmetKind.Unknown], s => s.Unknowns.Select(u => new UnmetFinding(u.Because.At, u.Because.Rule.Value))),
    ];
}

/// <summary>A finding by its passages and its rule.</summary>
public sealed record UnmetFinding(ImmutableArray<Place> Places, string Rule)
{
    /// <summary>It answers marks here and is counted there.</summary>
    public bool IsOfAnotherList { get; init; }

    /// <summary>Two passages of an item stand in it (one, where the item has one).</summary>
    public bool Touches(UnmetMark mark) => mark.Places.Count(m => Places.Any(p => p.Report == m.Report && p.Span.Overlaps(m.Span))) >= Math.Min(2, mark.Places.Length);
}

/// <summary>How one list answers the marks of a set of stories.</summary>
public sealed class UnmetCount
{
    public int Marked { get; private set; }

    public int Found { get; private set; }

    public int Told { get; private set; }

    public int OfMarks { get; private set; }

    public int Right { get; private set; }

    public int Wrong { get; private set; }

    public int Unread => Told - OfMarks - Right - Wrong - Arguable;

    private int Arguable { get; set; }

    /// <summary>Of what a person can judge: what touches a mark, and what was read.</summary>
    public double? Precision => OfMarks + Right + Wrong == 0 ? null : (double)(OfMarks + Right) / (OfMarks + Right + Wrong);

    public double? Recall => Marked == 0 ? null : (double)Found / Marked;

    public void Add(UnmetStory story, Story read, UnmetList list, Verdicts verdicts, List<ErrorLine>? errors)
    {
        UnmetMark[] marks = [.. story.Marks.Where(m => list.Kinds.Contains(m.Kind))];
        UnmetFinding[] all = [.. list.Of(read)], told = [.. all.Where(f => !f.IsOfAnotherList)];
        UnmetMark[] missed = [.. marks.Where(m => !all.Any(f => f.Touches(m)))];
        (Marked, Found, Told) = (Marked + marks.Length, Found + marks.Length - missed.Length, Told + told.Length);
        errors?.AddRange(missed.Select(m => new ErrorLine($"missed {m.Kind}", story.Name, m.Line, "")));
        foreach (UnmetFinding found in told)
            if (marks.Any(found.Touches)) OfMarks++;
            else if (list.IsJudged) Judge(story, found, list, verdicts, errors);
    }

    private void Judge(UnmetStory story, UnmetFinding found, UnmetList list, Verdicts verdicts, List<ErrorLine>? errors)
    {
        Verdict verdict = found.Places.Select(p => verdicts.Of(story.PathOf(p.Report), p.Span)).FirstOrDefault(v => v != Verdict.Unjudged);
        if (verdict == Verdict.Right) Right++;
        if (verdict == Verdict.Wrong) Wrong++;
        if (verdict == Verdict.Arguable) Arguable++;
        if (verdict is Verdict.Unjudged or Verdict.Wrong)
            errors?.Add(new ErrorLine($"{list.Figure} not marked, {verdict}", string.Join(' ', found.Places.Select(p => $"{story.PathOf(p.Report)} {p.Span.Start}-{p.Span.End}")), string.Join(" / ", found.Places.Select(p => p.Span.Of(story.Reports.First(r => r.Id == p.Report).Text))), found.Rule));
    }
}
