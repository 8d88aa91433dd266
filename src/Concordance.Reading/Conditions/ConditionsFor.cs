using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"a truce to create the conditions for talks", "to pave the way for talks": a purpose that makes what it serves wait. Other purposes ("to buy time") do not.</summary>
internal static class ConditionsFor
{
    private static readonly RuleId Rule = new("conditions/conditions-for");

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 1; t + 4 < scene.Parsed.Count; t++)
        {
            if (!scene.Is(t, "to") || End(scene, t) is var end && end == 0) continue;
            Stretch segment = Segment.Of(scene, t);
            if (end >= segment.End || t <= segment.First) continue;
            Stretch act = NounPhrases.From(scene, end, segment.End), clause = What(scene, segment.First, t);
            if (act.IsEmpty || clause.IsEmpty) continue;
            yield return new ConditionDraft(Rule, ConditionKind.Purpose, ConditionMode.Before, new Stretch(t, end), clause, new Waiting(act, Settled.Rule), true);
        }
    }

    /// <summary>The end of "to create the (necessary) conditions for", "to pave (clear, open) the way for"; 0 where it does not stand here.</summary>
    private static int End(Scene scene, int to)
    {
        bool makes = scene.IsOneOf(to + 1, "create", "establish", "provide", "secure", "lay", "build", "set", "form", "prepare"), opens = scene.IsOneOf(to + 1, "pave", "clear", "open", "smooth");
        if (!makes && !opens) return 0;
        for (int t = to + 2; t < Math.Min(scene.Parsed.Count - 1, to + 7) && !Segment.IsPause(scene, t); t++)
        {
            bool noun = makes ? scene.IsOneOf(t, "conditions", "preconditions", "basis", "ground", "grounds", "groundwork", "foundation", "foundations", "stage", "framework") : scene.IsOneOf(t, "way", "path", "door", "road");
            if (noun) return scene.IsOneOf(t + 1, "for", "to") ? t + 2 : 0;
        }

        return 0;
    }

    /// <summary>The means: the phrase right before the purpose, without the verb that asks for it.</summary>
    private static Stretch What(Scene scene, int low, int to)
    {
        int end = to;
        while (end > low && scene.IsPunctuation(end - 1)) end--;
        int first = end;
        while (first > low && !Segment.IsPause(scene, first - 1) && !scene.IsVerb(first - 1)) first--;
        while (first < end && (scene.Parsed.Pos[first] is Pos.ADP or Pos.SCONJ or Pos.CCONJ or Pos.PART || scene.Is(first, "that"))) first++;
        return new Stretch(first, end);
    }
}
