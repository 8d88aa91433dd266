using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>One word in sentences that share three in five of the words of the shorter, and five at least: an editor's cut, an agency's line told again. Other numbers fill one frame with other facts.</summary>
internal static class SharedWords
{
    public static readonly RuleId Rule = new("claims/shared-words");

    private const int Enough = 5;

    public static bool Holds(Telling a, Telling b)
    {
        if (a.Family != b.Family || a.IsGeneral || b.IsGeneral || !a.IsSpecific || !b.IsSpecific || a.Around.NumbersDiffer(b.Around) || OnlyOne.Differ(a.Doers, b.Doers)) return false;
        int shared = a.Around.Shared(b.Around, a.Word);
        return shared >= Enough && 5 * shared >= 3 * Math.Min(a.Around.But(a.Word), b.Around.But(b.Word));
    }
}
