using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>One word with one thing: "the plant will close", "the closure of the plant". A word as general as "make" counts with it too.</summary>
internal static class SharedThing
{
    public static readonly RuleId Rule = new("claims/shared-thing");

    /// <summary>A town beside the word tells nothing where two things are acted on: "the crane was built in Haldern", "the ferry was built in Haldern".</summary>
    public static bool Holds(Telling a, Telling b) => a.Family == b.Family && a.SharedThings(b).Any(t => !IsBeside(a, t) || !IsBeside(b, t) || !HaveOtherObjects(a, b));

    private static bool IsBeside(Telling telling, string thing) => telling.Names.Contains(thing) && telling.Things[thing].Part == ThingPart.Beside;

    private static bool HaveOtherObjects(Telling a, Telling b) =>
        Objects(a) is { Count: > 0 } mine && Objects(b) is { Count: > 0 } other && !mine.Overlaps(other) && OnlyOne.Differ(a.Doers, b.Doers);

    private static HashSet<string> Objects(Telling telling) => [.. telling.Things.Where(t => t.Value.Part is ThingPart.Object or ThingPart.Subject).Select(t => t.Key)];
}
