using System.Collections.Immutable;
using Concordance.Tools.Measure.MarkedStories;
using Concordance.Tools.StoryMaker.Answers;

namespace Concordance.Tools.Measure.Generated;

/// <summary>A claim the product found: where it is told, and from how many origins it may come.</summary>
public sealed record FoundClaim(ImmutableArray<At> Supports, int AtLeast, int AtMost);

/// <param name="Found">Claims of the key that a found claim tells in two places at least, and that found claim tells no other claim of the key oftener.</param>
/// <param name="Holds">Of these, those whose range holds the number of origins.</param>
/// <param name="Narrow">Of these, those whose range is one number.</param>
public sealed record ClaimScores(Share Found, Share Holds, Share Narrow);

public static class ClaimScorer
{
    public static ClaimScores Of(Gold<ImmutableArray<TrueClaim>> gold, Found<ImmutableArray<FoundClaim>> found)
    {
        int hit = 0, holds = 0, narrow = 0;
        foreach (TrueClaim claim in gold.Value)
        {
            FoundClaim? best = found.Value.Where(f => Shared(claim, f) > 1 && gold.Value.All(g => Shared(g, f) <= Shared(claim, f))).MaxBy(f => Shared(claim, f));
            if (best is null) continue;
            hit++;
            if (best.AtLeast <= claim.AtMost && claim.AtMost <= best.AtMost) holds++;
            if (best.AtLeast == best.AtMost) narrow++;
        }

        return new ClaimScores(new Share(hit, gold.Value.Length), new Share(holds, hit), new Share(narrow, hit));
    }

    private static int Shared(TrueClaim claim, FoundClaim found) => found.Supports.Count(s => PlaceGroups.Touches(claim.Supports, s));
}
