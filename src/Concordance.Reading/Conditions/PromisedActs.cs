using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>Acts that are done once: told in the present they lie ahead; what is done again and again is a habit.</summary>
internal static class PromisedActs
{
    private static readonly IReadOnlySet<string> Verbs = WordList.ReadSet(typeof(PromisedActs), "en.promised-acts.txt");

    /// <summary>"The strike ends", "we return": the finite verb of an act.</summary>
    public static bool Is(Scene scene, int finite) => scene.Parsed.Tags[finite] is "VBZ" or "VBP" && (Verbs.Contains(scene.Parsed.Lemmas[finite].ToLowerInvariant()) || Ends(scene, finite));

    /// <summary>"The order falls away", "the pickets come down".</summary>
    private static bool Ends(Scene scene, int finite) =>
        finite + 1 < scene.Parsed.Count && scene.Parsed.Lemmas[finite].ToLowerInvariant() is var verb && ((verb == "fall" && scene.Is(finite + 1, "away")) || (verb == "come" && scene.IsOneOf(finite + 1, "down", "off")));
}
