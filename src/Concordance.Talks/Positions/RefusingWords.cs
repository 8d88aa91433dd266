namespace Concordance.Talks.Positions;

/// <summary>Words of a refusal: "no aid unless", "will not open the gate until".</summary>
public static class RefusingWords
{
    /// <param name="words">Of a clause, as the report has them.</param>
    public static bool StandIn(string words) =>
        words.Split(' ').Any(w => w.ToLowerInvariant() is "no" or "not" or "never" or "cannot" or "nothing" || w.EndsWith("n't", StringComparison.Ordinal) || w.EndsWith("n’t", StringComparison.Ordinal));
}
