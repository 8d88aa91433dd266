using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Texts;
using Concordance.Tools.Measure.Differences;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tools.Measure.Alike;

/// <summary>Something a person marked in several passages: what is told alike, copied, changed, disputed, or only looks like a contradiction.</summary>
public sealed record MarkedMatter(string Id, ImmutableArray<Passage> Passages);

/// <summary>Passages that the product says are one.</summary>
/// <param name="Kind">What it says so of: "event" (each passage its word), "clause" (each its verb) or "statement" (each its content).</param>
public sealed record FoundJoin(string Kind, ImmutableArray<Passage> Members, string Rule);

/// <summary>How what is told alike was joined.</summary>
/// <param name="Items">Items of which two passages at least are joined.</param>
/// <param name="Pairs">Pairs of passages of one item that are joined.</param>
public sealed record AlikeScores(Share Items, Share Pairs, ImmutableArray<MarkedMatter> Missed)
{
    public static AlikeScores Of(ImmutableArray<Gold<MarkedMatter>> marked, ImmutableArray<Found<FoundJoin>> found)
    {
        int joined = 0, pairs = 0, joinedPairs = 0;
        List<MarkedMatter> missed = [];
        foreach (MarkedMatter matter in marked.Select(m => m.Value))
        {
            int hit = 0;
            for (int i = 0; i < matter.Passages.Length; i++)
                for (int j = 0; j < i; j++)
                    if (found.Any(f => f.Value.Members.Any(m => Tells(m, matter.Passages[i])) && f.Value.Members.Any(m => Tells(m, matter.Passages[j])))) hit++;
            pairs += matter.Passages.Length * (matter.Passages.Length - 1) / 2;
            joinedPairs += hit;
            if (hit > 0) joined++;
            else missed.Add(matter);
        }

        return new AlikeScores(new Share(joined, marked.Length), new Share(joinedPairs, pairs), [.. missed]);
    }

    /// <summary>A word in a passage, or contents of which one holds half of the other.</summary>
    private static bool Tells(Passage told, Passage marked) => told.File == marked.File && 2 * told.Span.Shared(marked.Span) >= Math.Min(told.Span.Length, marked.Span.Length);
}

/// <summary>What the dossier says is one event, one assertion or one statement.</summary>
public static class FoundJoins
{
    public static ImmutableArray<Found<FoundJoin>> Of(Story story, Func<ReadReport, string> fileOf) =>
    [
        .. story.SameEvents.Select(e => new Found<FoundJoin>(new FoundJoin("event", [.. e.Members.Select(m => new Passage(fileOf(m.In), m.What.Trigger))], Rules(e.Because)))),
        .. story.SameAssertions.Select(s => new Found<FoundJoin>(new FoundJoin("clause", [.. s.Members.Select(m => new Passage(fileOf(m.In), m.Word))], s.Because.Rule.Value))),
        .. story.SameStatements.Select(s => new Found<FoundJoin>(new FoundJoin("statement", [.. s.Members.Select(m => new Passage(fileOf(m.In), m.What.ContentHull))], s.Because.Rule.Value))),
    ];

    private static string Rules(Because because) => string.Join(" ", because.From.Select(f => f.Rule.Value).Distinct().Order(StringComparer.Ordinal));
}
