using Concordance.Language;
using Concordance.Reading.Attribution;

namespace Concordance.Reading.Conditions;

/// <summary>
/// "once it has a guarantee that the road will be opened", "if Norvia commits to paying": what is to be bound to happen, and may come later. A guarantee that
/// is a paper ("a written guarantee", "has signed the guarantee") is handed over first.
/// </summary>
internal static class Assurance
{
    /// <summary>Where the words that are assured begin; -1 where a condition asks for no assurance.</summary>
    public static int Of(Scene scene, Stretch clause)
    {
        for (int t = clause.First; t + 2 < clause.End; t++)
        {
            // "commits to paying", "undertakes to pay", "has pledged that it will pay".
            if (scene.IsVerb(t) && Commits(scene, t) && !Predicates.IsNegated(scene, clause.First, t) && scene.IsOneOf(t + 1, "to", "that")) return scene.Is(t + 1, "that") ? t + 2 : t + 1;
            if (scene.IsOneOf(t, "guarantee", "guarantees", "assurance", "assurances", "commitment", "undertaking") && scene.Parsed.Pos[t] == Pos.NOUN && scene.Is(t + 1, "that") && Gets(scene, t) && !IsPaper(scene, t, clause.First)) return t + 2;
        }

        return -1;
    }

    private static bool Commits(Scene scene, int verb) => scene.Parsed.Lemmas[verb].ToLowerInvariant() is "commit" or "guarantee" or "pledge" or "promise" or "undertake";

    /// <summary>"has a guarantee that", "is given assurances that", "receives an assurance that".</summary>
    private static bool Gets(Scene scene, int noun)
    {
        int verb = scene.Parsed.Heads[noun];
        return verb >= 0 && scene.Parsed.Lemmas[verb].ToLowerInvariant() is "have" or "get" or "receive" or "obtain" or "give" or "win" or "offer";
    }

    /// <summary>"A written guarantee", "guarantees in writing".</summary>
    private static bool IsPaper(Scene scene, int noun, int first)
    {
        for (int t = noun - 1; t >= first && scene.Parsed.Heads[t] == noun; t--)
            if (scene.IsOneOf(t, "written", "signed")) return true;
        return scene.Is(noun + 1, "in") && scene.Is(noun + 2, "writing");
    }
}
