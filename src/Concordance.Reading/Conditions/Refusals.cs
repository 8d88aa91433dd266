using Concordance.Language;
using Concordance.Reading.Attribution;

namespace Concordance.Reading.Conditions;

/// <summary>What somebody will not do, told by nouns: "has no intention of opening", "sees no reason to open", "cannot be expected to open".</summary>
internal static class Refusals
{
    private static readonly string[] Nouns = ["appetite", "hurry", "intention", "mood", "plan", "plans", "point", "reason", "sense", "wish"];

    public static bool Holds(Scene scene, Stretch act)
    {
        for (int t = act.First; t + 1 < act.End; t++)
        {
            if (scene.IsOneOf(t, "no", "little", "any") && scene.IsOneOf(t + 1, Nouns) && (!scene.Is(t, "any") || Predicates.IsNegated(scene, act.First, t)) && t + 2 < act.End && scene.IsOneOf(t + 2, "to", "of", "in", "for")) return !IsPast(scene, act);
            if (scene.Is(t, "expected") && scene.Is(t + 1, "to") && Predicates.IsNegated(scene, act.First, t)) return true;
        }

        return false;
    }

    /// <summary>"had no intention of leaving before the rain" tells a tale.</summary>
    private static bool IsPast(Scene scene, Stretch act) => Predicates.FirstFinite(scene, act.First, act.End) is >= 0 and var finite && Predicates.IsPast(scene, finite);
}
