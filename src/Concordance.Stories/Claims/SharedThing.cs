using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>One word with one thing: "the plant will close", "the closure of the plant". A word as general as "make" counts with it too.</summary>
internal static class SharedThing
{
    public static readonly RuleId Rule = new("claims/shared-thing");

    public static bool Holds(Telling a, Telling b) => a.Family == b.Family && a.SharedThings(b).Any();
}
