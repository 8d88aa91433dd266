using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>Conditions whose marker takes a noun phrase or a gerund: "pending the receipt of X", "in exchange for X".</summary>
internal static class PhraseCondition
{
    /// <summary>Whether an act, a person or a thing is named here, and no day.</summary>
    public static bool IsAct(Scene scene, int first, int high) =>
        first < high && !Dated.Begins(scene, first) && (NounPhrases.Head(scene, first, high) >= 0 || scene.Parsed.Tags[first] == "VBG");

    /// <summary>The phrase after the marker, with the clause before it (or, where the marker stands first, after it) as what waits.</summary>
    public static ConditionDraft After(Scene scene, RuleId rule, ConditionKind kind, ConditionMode mode, Stretch marker, Stretch segment)
    {
        int pause = marker.End;
        while (pause < segment.End && !Segment.IsPause(scene, pause)) pause++;
        bool fronted = marker.First == segment.First && pause < segment.End && Predicates.BeginsClause(scene, pause + 1, segment.End);
        Stretch phrase = Phrase(scene, marker.End, fronted ? pause : segment.End);
        Waiting? act = fronted ? GovernedAct.After(scene, pause, segment.End, -1) : GovernedAct.Before(scene, segment.First, marker.First, Hook(scene, marker));
        return new ConditionDraft(rule, kind, mode, marker, phrase, act, act is { } seen && (seen.IsSure || fronted));
    }

    /// <summary>The phrase runs to the pause; where a finite verb comes first, as far as the tree says.</summary>
    private static Stretch Phrase(Scene scene, int first, int high)
    {
        Stretch plain = NounPhrases.Cut(scene, new Stretch(first, high));
        bool stopped = plain.End < high && !Segment.IsPause(scene, plain.End);
        return stopped && NounPhrases.From(scene, first, high) is { IsEmpty: false } phrase ? phrase : plain;
    }

    /// <summary>The predicate above the marker's phrase, whatever nouns lie between.</summary>
    private static int Hook(Scene scene, Stretch marker)
    {
        int t = marker.End;
        for (int step = 0; step < 8 && t >= 0; step++)
        {
            t = scene.Parsed.Heads[t];
            if (t >= 0 && t < marker.First && (scene.IsVerb(t) || scene.HasChild(t, Relation.cop) || scene.Parsed.IsVerbBehindModal(t))) return t;
        }

        return -1;
    }
}
