using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"is ready to explain the paper at the talks", "will hand over its list only at the meeting": an act kept for a meeting waits for it, together with it.</summary>
internal static class AtMeeting
{
    private static readonly RuleId Rule = new("conditions/at-meeting");

    private static readonly IReadOnlySet<string> Meetings = WordList.ReadSet(typeof(AtMeeting), "en.meetings.txt");

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 0; t + 4 < scene.Parsed.Count; t++)
        {
            int verb = Willing(scene, t) is > 0 and var willing ? willing : Promised(scene, t);
            if (verb == 0) continue;
            Stretch segment = Segment.Of(scene, t);
            if (verb < segment.End && There(scene, verb + 1, segment.End) is > 0 and var there)
                yield return new ConditionDraft(Rule, ConditionKind.At, ConditionMode.Together, null, new Stretch(there, there + 1), new Waiting(new Stretch(verb, there), Settled.Rule), true);
            else if (verb < segment.End && Place(scene, verb + 1, segment.End) is { IsEmpty: false } place && place.First - 1 is var at)
                yield return new ConditionDraft(Rule, ConditionKind.At, ConditionMode.Together, new Stretch(at, place.First), place, new Waiting(new Stretch(verb, at), Settled.Rule), true);
        }
    }

    /// <summary>"ready (willing, prepared, in a position) to V": the place of V, or 0.</summary>
    private static int Willing(Scene scene, int t)
    {
        int to = scene.Is(t, "in") && scene.Is(t + 1, "a") && scene.Is(t + 2, "position") ? t + 3 : scene.IsOneOf(t, "ready", "willing", "prepared", "intends", "plans") ? t + 1 : 0;
        return to > 0 && scene.Is(to, "to") && scene.Parsed.Tags[to + 1] == "VB" ? to + 1 : 0;
    }

    /// <summary>"will (would) hand over its list": the place of the verb, or 0. What is said or done at a meeting is no wait; a paper that is kept for it is.</summary>
    private static int Promised(Scene scene, int t)
    {
        if (!scene.IsOneOf(t, "will", "would")) return 0;
        int verb = scene.IsOneOf(t + 1, "only", "itself", "first") ? t + 2 : t + 1;
        return scene.Parsed.Tags[verb] == "VB" && scene.Parsed.Lower(verb) is "bring" or "present" or "hand" or "deliver" or "submit" or "table" or "unveil" or "disclose" or "reveal" or "produce" or "explain" && (scene.HasChild(verb, Relation.obj) || scene.IsOneOf(verb + 1, "over", "in")) ? verb : 0;
    }

    /// <summary>"would bring its paper to the table there": a last word that stands for a meeting told of right before; 0 where none is.</summary>
    private static int There(Scene scene, int first, int high)
    {
        if (first >= high - 1 || !scene.Is(high - 1, "there")) return 0;
        int sentence = scene.Parsed.SentenceOf[first], low = scene.Parsed.Sentences[Math.Max(0, sentence - 1)].First;
        for (int t = first - 1; t >= low; t--)
            if (scene.Parsed.Pos[t] == Pos.NOUN && Meetings.Contains(scene.Parsed.Lemmas[t].ToLowerInvariant())) return high - 1;
        return 0;
    }

    /// <summary>The phrase of "at" or "during" whose head is a meeting, or a place where one is held.</summary>
    private static Stretch Place(Scene scene, int first, int high)
    {
        for (int t = first; t + 1 < high && !Segment.IsPause(scene, t); t++)
        {
            if (!scene.IsOneOf(t, "at", "during")) continue;
            Stretch phrase = NounPhrases.From(scene, t + 1, high);
            for (int n = phrase.First; n < phrase.End; n++)
                if (Meetings.Contains(scene.Parsed.Lemmas[n].ToLowerInvariant()) && !Dated.Begins(scene, t + 1)) return phrase;
        }

        return default;
    }
}
