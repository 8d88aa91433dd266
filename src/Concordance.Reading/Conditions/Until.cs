using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"will not talk until X": a clause, or an act as a noun after a refusal; never a date, never a tale of the past.</summary>
internal static class Until
{
    private static readonly RuleId Rule = new("conditions/until");

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 0; t + 1 < scene.Parsed.Count; t++)
        {
            if (!scene.IsOneOf(t, "until", "till") || (t > 0 && scene.Is(t - 1, "from")) || Dated.Begins(scene, t + 1)) continue;
            // "Presumed innocent until proven guilty": a formula, nobody waits.
            if (scene.IsOneOf(t + 1, "proven", "proved", "found") && scene.Is(t + 2, "guilty")) continue;
            // "till such time as X".
            int end = t + 4 < scene.Parsed.Count && scene.Is(t + 1, "such") && scene.Is(t + 2, "time") && scene.Is(t + 3, "as") ? t + 4 : t + 1;
            Stretch marker = new(t > 0 && (scene.Is(t - 1, "unless") || scene.Is(t - 1, "not") && !scene.IsVerb(t - 1) && t > 1 && (Segment.IsPause(scene, t - 2) || scene.Is(t - 2, "but"))) ? t - 1 : t, end);
            bool clause = end > t + 1 || Conjunction.OpensClause(scene, t, t + 1);
            if (Subordinate.Read(scene, Rule, ConditionKind.Until, ConditionMode.Before, marker, t) is not { } read) continue;
            // "agreed to open the gate, but not until": what was agreed waits.
            if (scene.Is(marker.First, "not")) read = read with { Kind = ConditionKind.OnlyIf };
            ConditionDraft draft = Delayed(scene, WithStay(scene, read));
            // "will keep the gates closed": to a tagger two verbs, and one act.
            if (draft.Governed is { } kept && StaysShut(scene, kept.Act)) draft = draft with { Asserted = true };
            if (Conjunction.IsPastTime(scene, draft) && !Refused(scene, draft)) continue;
            if (clause || IsRefusal(scene, draft)) yield return clause ? draft : draft with { Clause = NounPhrases.Cut(scene, draft.Clause) };
        }
    }

    /// <remarks>"Under wraps", "under lock and key", "on hold" as well.</remarks>
    private static readonly string[] ShutWords = ["closed", "frozen", "locked", "sealed", "secret", "shut", "suspended", "wraps"];

    private const int Near = 4;

    /// <summary>"The gates stay shut", "will keep the gates locked".</summary>
    internal static bool StaysShut(Scene scene, Stretch act)
    {
        int verb = act.First;
        while (verb < act.End && !scene.IsOneOf(verb, "stay", "stays", "remain", "remains", "keep", "keeps")) verb++;
        int finite = Predicates.FirstFinite(scene, act.First, act.End);
        // The verb of the act, not of what the words report besides ("are reminded that the gate stays shut").
        return verb < act.End && (finite < 0 || finite == verb || (finite < verb && scene.Parsed.Tags[finite] == "MD" && verb - finite < Near)) && Predicates.Holds(scene, verb, act.End, ShutWords);
    }

    /// <summary>"The payment will have to wait until": the act is what has to wait.</summary>
    private static ConditionDraft Delayed(Scene scene, ConditionDraft draft)
    {
        if (draft.Governed is not { } waiting || !scene.Is(waiting.Act.End - 1, "wait")) return draft;
        int end = waiting.Act.End - 1;
        while (end > waiting.Act.First && (scene.Parsed.Pos[end - 1] is Pos.AUX or Pos.ADV || scene.IsOneOf(end - 1, "have", "has", "to", "must"))) end--;
        return NounPhrases.Head(scene, waiting.Act.First, end) is >= 0 and var head && (ActNouns.IsAskedFor(scene, head) || ActNouns.IsConsent(scene, head)) ? draft with { Kind = ConditionKind.Before, Governed = waiting with { Act = waiting.Act with { End = end } } } : draft;
    }

    /// <summary>"The gate stays locked until": a verb that taggers take for a noun, where the words before have no other.</summary>
    private static ConditionDraft WithStay(Scene scene, ConditionDraft draft)
    {
        if (draft.Governed is not null || draft.Marker is not { } marker) return draft;
        int low = Segment.Of(scene, marker.First).First;
        for (int t = marker.First - 1; t > low; t--)
        {
            if (Segment.IsPause(scene, t)) return draft;
            if (scene.IsOneOf(t, "stays", "remains", "stay", "remain") && (scene.IsNominal(t - 1) || scene.Parsed.Pos[t - 1] == Pos.ADJ)) return draft with { Governed = new Waiting(new Stretch(low, marker.First), Settled.Rule, Plain: true), Asserted = true };
            if (scene.IsFinite(t)) return draft;
        }

        return draft;
    }

    /// <summary>"refused to open the gate until it was paid": a refusal is a condition, told as past or not.</summary>
    private static bool Refused(Scene scene, ConditionDraft draft) => draft.Governed is { } waiting && Refuses(scene, waiting.Act);

    internal static bool Refuses(Scene scene, Stretch act)
    {
        for (int t = act.First; t < act.End; t++)
            if (scene.IsOneOf(t, "refused", "declined", "refuses", "declines", "refuse", "refusing") || (scene.IsOneOf(t, "ruled", "rules", "ruling") && scene.Is(t + 1, "out"))) return true;
        return false;
    }

    /// <summary>"has ruled out opening it", "rejects any opening".</summary>
    internal static bool RulesOut(Scene scene, Stretch act)
    {
        for (int t = act.First; t + 1 < act.End; t++)
            if ((scene.IsOneOf(t, "ruled", "rules", "ruling") && scene.Is(t + 1, "out")) || (scene.IsOneOf(t, "rejects", "rejected", "opposes", "opposed", "excludes", "excluded") && scene.IsOneOf(t + 1, "any", "all"))) return true;
        return false;
    }

    /// <summary>"no talks until a truce": without a verb after it, only a negated act that lies ahead waits.</summary>
    private static bool IsRefusal(Scene scene, ConditionDraft draft) =>
        draft.Governed is { } waiting && Predicates.IsNegated(scene, waiting.Act.First, waiting.Act.End) && Predicates.IsAhead(scene, waiting.Act.First, waiting.Act.End);
}
