using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"may take over upon repayment of X", "will be settled on delivery of X", "will be issued following an inspection": an act named by a noun comes first, and the other lies ahead.</summary>
internal static class UponAct
{
    private static readonly RuleId Rule = new("conditions/upon-act");

    private static readonly IReadOnlySet<string> Acts = WordList.ReadSet(typeof(UponAct), "en.completing-acts.txt");

    private const int Near = 4;

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 0; t + 1 < scene.Parsed.Count; t++)
        {
            if (!scene.IsOneOf(t, "upon", "on", "following")) continue;
            Stretch segment = Segment.Of(scene, t);
            if (!PhraseCondition.IsAct(scene, t + 1, segment.End) || !(scene.Is(t, "on") ? IsBare(scene, t + 1, segment.End) : NamesAct(scene, t + 1, segment.End))) continue;
            ConditionDraft draft = PhraseCondition.After(scene, Rule, ConditionKind.Once, ConditionMode.Before, new Stretch(t, t + 1), segment);
            if (draft.Governed is { } waiting && Predicates.IsAhead(scene, waiting.Act.First, waiting.Act.End)) yield return draft;
        }
    }

    /// <summary>"on delivery of the keys": an act with no article; "on the arrival" may be a matter.</summary>
    private static bool IsBare(Scene scene, int first, int high) =>
        scene.IsNominal(first) && Acts.Contains(scene.Parsed.Lemmas[first].ToLowerInvariant()) && (first + 1 >= high || scene.IsOneOf(first + 1, "of", "by", "to") || Segment.IsPause(scene, first + 1));

    private static bool NamesAct(Scene scene, int first, int high)
    {
        for (int t = first; t < Math.Min(high, first + Near); t++)
            if (Acts.Contains(scene.Parsed.Lemmas[t].ToLowerInvariant())) return true;
        return false;
    }
}
