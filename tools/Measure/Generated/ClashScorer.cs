using System.Collections.Immutable;
using Concordance.Tools.Measure.MarkedStories;
using Concordance.Tools.StoryMaker.Answers;

namespace Concordance.Tools.Measure.Generated;

/// <summary>What the product calls a conflict or a look-alike: its kind, its stretches, and the rule that says so.</summary>
public sealed record FoundClash(string As, ImmutableArray<At> At, string Rule = "");

/// <summary>How planted conflicts and look-alikes were told apart.</summary>
/// <param name="Conflicts">Conflicts of the key found, and found conflicts that are one of the key's.</param>
/// <param name="Kinds">Of the found conflicts that are right, those of the key's kind.</param>
/// <param name="WronglyAsserted">Look-alikes of the key that the product calls a conflict.</param>
/// <param name="LookAlikes">Look-alikes of the key that are listed as such; others that are listed may be right and are not counted.</param>
public sealed record ClashScores(Score Conflicts, Share Kinds, int WronglyAsserted, Score LookAlikes, ImmutableArray<TrueClash> Missed, ImmutableArray<FoundClash> Right, ImmutableArray<FoundClash> Invented);

public static class ClashScorer
{
    public static ClashScores Of(Gold<ImmutableArray<TrueClash>> conflicts, Gold<ImmutableArray<TrueClash>> lookAlikes, Found<ImmutableArray<FoundClash>> found, Found<ImmutableArray<FoundClash>> listed)
    {
        TrueClash[] hit = [.. conflicts.Value.Where(c => found.Value.Any(f => PlaceGroups.TellsBoth(c, f.At)))];
        FoundClash[] right = [.. found.Value.Where(f => conflicts.Value.Any(c => PlaceGroups.TellsBoth(c, f.At)))];
        int kinds = right.Count(f => conflicts.Value.Any(c => c.As == f.As && PlaceGroups.TellsBoth(c, f.At)));
        int wrongly = lookAlikes.Value.Count(l => found.Value.Any(f => PlaceGroups.TellsBoth(l, f.At)));
        int alike = lookAlikes.Value.Count(l => listed.Value.Any(f => PlaceGroups.TellsBoth(l, f.At)));
        return new ClashScores(
            new Score(conflicts.Value.Length, found.Value.Length, hit.Length, right.Length), new Share(kinds, right.Length), wrongly,
            new Score(lookAlikes.Value.Length, alike, alike), [.. conflicts.Value.Except(hit)], [.. right], [.. found.Value.Except(right)]);
    }
}
