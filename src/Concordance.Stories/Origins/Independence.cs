namespace Concordance.Stories.Origins;

/// <summary>
/// How many origins a claim has. At least: named persons, documents or agencies none of which quotes another; at most:
/// unnamed ends counted as well. A copy counts once, an unknown origin is never independent.
/// </summary>
public readonly record struct Independence(int AtLeast, int AtMost);
