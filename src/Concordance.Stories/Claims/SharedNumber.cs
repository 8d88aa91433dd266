using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>One word with one number of one thing, which is no round figure that any event could have: "lost $5.9 billion", "a loss of 6 billion dollars".</summary>
internal static class SharedNumber
{
    public static readonly RuleId Rule = new("claims/shared-number");

    public static bool Holds(Telling a, Telling b) => a.Family == b.Family && !a.IsGeneral && !b.IsGeneral && a.IsSpecific && b.IsSpecific && !OnlyOne.Differ(a.Doers, b.Doers) && a.Figures.ShareTelling(b.Figures);
}
