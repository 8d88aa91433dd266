using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>When a statement was made: the time expression that hangs on the cue, outside what is said.</summary>
internal static class SpeakingTimes
{
    public static TimeExpression? Of(Scene scene, Draft draft)
    {
        if (draft.CueSpan is not { } cueSpan) return null;
        int verb = scene.Parsed.TokenAt(draft.Cue is { } cue ? scene.Parsed.Spans[cue.Token].Start : cueSpan.Start);
        if (verb >= scene.Parsed.Count) return null;
        Span sentence = scene.Parsed.SentenceSpan(scene.Parsed.SentenceOf[verb]);
        TimeExpression? nearest = null;
        int distance = int.MaxValue;
        foreach (TimeExpression time in In(scene, sentence))
        {
            if (time.Kind is TimeKind.Duration or TimeKind.Set || draft.Content.Any(c => c.Overlaps(time.Span)) || !HangsOn(scene, time, verb)) continue;
            int away = Math.Abs(time.Span.Start - cueSpan.Start);
            if (away < distance) (nearest, distance) = (time, away);
        }

        return nearest;
    }

    private static IEnumerable<TimeExpression> In(Scene scene, Span sentence)
    {
        int low = 0, high = scene.Times.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (scene.Times[middle].Span.End <= sentence.Start) low = middle + 1; else high = middle;
        }

        for (int i = low; i < scene.Times.Length && scene.Times[i].Span.Start < sentence.End; i++) yield return scene.Times[i];
    }

    /// <summary>The expression's head reaches the cue without passing through another clause: "who took part last March" dates something else.</summary>
    private static bool HangsOn(Scene scene, TimeExpression time, int verb)
    {
        for (int t = scene.Parsed.TokenAt(time.Span.Start), steps = 0; t >= 0 && t < scene.Parsed.Count && steps < 8; t = scene.Parsed.Heads[t], steps++)
        {
            if (t == verb) return true;
            if (scene.Parsed.Relations[t] is Relation.acl or Relation.acl_relcl or Relation.ccomp or Relation.conj) return false;
            // "Put it at 31, after divers reached the deck on Monday"; "speaking on Monday" is when it was said.
            if (scene.Parsed.Relations[t] == Relation.advcl && scene.HasChild(t, Relation.mark)) return false;
            if (scene.Parsed.Heads[t] < 0) return false;
        }

        return false;
    }
}
