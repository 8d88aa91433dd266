using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>Nouns by which an act is asked for or waited for.</summary>
internal static class ActNouns
{
    private static readonly IReadOnlySet<string> Asked = WordList.ReadSet(typeof(ActNouns), "en.things-asked-for.txt"), Consents = WordList.ReadSet(typeof(ActNouns), "en.consents.txt");

    /// <summary>"a guarantee", "an end to the ban".</summary>
    public static bool IsAskedFor(Scene scene, int noun) => Asked.Contains(scene.Parsed.Lemmas[noun].ToLowerInvariant());

    /// <summary>"approval", "a permit": given by whoever decides.</summary>
    public static bool IsConsent(Scene scene, int noun) => Consents.Contains(scene.Parsed.Lemmas[noun].ToLowerInvariant());
}
