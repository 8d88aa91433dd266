using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;

namespace Concordance.Stories.Changes;

/// <summary>Who and what some words name, by what is meant and by the name itself: a name that a report has only once may not have been read as one.</summary>
internal static class NamesAround
{
    public static HashSet<string> Of(Joined story, ReadReport report, IEnumerable<int> tokens)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (int t in tokens)
        {
            if (report.Parsed.Pos[t] is not (Pos.PROPN or Pos.PRON) || report.Times.Any(x => x.Span.Overlaps(report.Parsed.Spans[t]))) continue;
            if (story.EntityOf(report.Whom(t)) is { } who) names.Add($"@{who.Main}");
            // The last word of a run of names: what stands before it may be a title, which many have.
            if (report.Parsed.Pos[t] == Pos.PROPN && (t + 1 >= report.Parsed.Count || report.Parsed.Pos[t + 1] != Pos.PROPN)) names.Add(report.Parsed.Lower(t));
        }

        return names;
    }
}
