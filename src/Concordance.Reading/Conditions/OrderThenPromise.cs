using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"Open the books, and an offer will be with them", "Pay first. Then we unload": somebody is told what to do, and what follows if they do it.</summary>
internal static class OrderThenPromise
{
    private static readonly RuleId Rule = new("conditions/order-then-promise");

    /// <summary>Words of what is asked for, and words of a subject before its verb.</summary>
    private const int Longest = 16, LongestSubject = 6;

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        foreach (SentenceRange sentence in scene.Parsed.Sentences)
        {
            int first = sentence.First;
            while (first < sentence.End && (scene.IsPunctuation(first) || scene.IsOneOf(first, "so", "just", "first"))) first++;
            if (first + 3 >= sentence.End) continue;
            if (LetThen(scene, first, sentence.End) is { } let) yield return let;
            // "Let them pay first. Then we unload".
            if (scene.Is(first, "let") && scene.IsOneOf(first + 1, "them", "him", "her") && scene.Parsed.Tags[first + 2] == "VB") first++;
            else if (!IsOrder(scene, first)) continue;
            int end = first + 1;
            while (end < Math.Min(sentence.End, first + Longest) && !Joins(scene, end)) end++;
            if (end < sentence.End && Joins(scene, end)) { if (Promise(scene, end, sentence.End) is { } joined) yield return Draft(scene, new Stretch(first, end), joined); }
            else if (Then(scene, sentence.End) is { } next && scene.Is(sentence.End - 2, "first")) yield return Draft(scene, new Stretch(first, sentence.End - 1), next);
        }
    }

    /// <summary>"Let the guns be quiet. That same evening I hand them over": what is wished for, and what comes on its day.</summary>
    private static ConditionDraft? LetThen(Scene scene, int first, int end)
    {
        if (!scene.Is(first, "let") || end + 4 >= scene.Parsed.Count || end - first > Longest || !(scene.IsOneOf(end, "that", "the") && scene.IsOneOf(end + 1, "same", "very"))) return null;
        SentenceRange next = scene.SentenceOf(end);
        int act = end + 3, high = act;
        while (high < next.End && !Segment.IsPause(scene, high) && !scene.IsOneOf(high, ".", "\"", "”", "!", ";")) high++;
        int finite = Predicates.FirstFinite(scene, act, Math.Min(high, act + LongestSubject)), last = end;
        while (last > first && scene.IsPunctuation(last - 1)) last--;
        return finite > act && !Predicates.IsPast(scene, finite) ? new ConditionDraft(Rule, ConditionKind.Once, ConditionMode.Before, new Stretch(end, act), new Stretch(first + 1, last), new Waiting(new Stretch(act, high), Settled.Rule), true) : null;
    }

    private static ConditionDraft Draft(Scene scene, Stretch asked, (Stretch Marker, Stretch Act) promise) =>
        new(Rule, ConditionKind.Once, ConditionMode.Before, promise.Marker, asked, new Waiting(promise.Act, Settled.Rule), true);

    /// <summary>A bare verb at the very beginning that takes an object: not "let us", not "see".</summary>
    private static bool IsOrder(Scene scene, int token) =>
        (scene.Parsed.Tags[token] is "VB" or "VBP" && scene.Parsed.Pos[token] == Pos.VERB || (scene.Is(token, "hand") && scene.Is(token + 1, "over"))) && !scene.IsOneOf(token, "let", "see", "look", "say", "think", "thank", "wait", "imagine", "suppose", "try") && !scene.HasChild(token, Relation.nsubj) && !scene.HasChild(token, Relation.aux) && (scene.Parsed.Pos[token + 1] is Pos.DET or Pos.PRON or Pos.NOUN or Pos.PROPN or Pos.NUM or Pos.ADJ || scene.IsOneOf(token + 1, "first", "over", "back", "out"));

    /// <summary>", and", "and", ", then": where what follows from it begins.</summary>
    private static bool Joins(Scene scene, int token) => scene.Is(token, "and") || (token + 1 < scene.Parsed.Count && Segment.IsPause(scene, token) && scene.IsOneOf(token + 1, "and", "then"));

    private static (Stretch, Stretch)? Promise(Scene scene, int join, int high)
    {
        int and = scene.Is(join, "and") ? join : join + 1, act = and + 1, end = act;
        while (end < high && !(Segment.IsPause(scene, end) && end > act + 2) && !scene.IsOneOf(end, ".", "\"", "”", "!", ";")) end++;
        int finite = Predicates.FirstFinite(scene, act, Math.Min(end, act + LongestSubject));
        return finite > act && (scene.Is(act, "you") ? Gets(scene, scene.IsOneOf(finite, "may", "can", "will", "'ll", "’ll", "shall") ? finite + 1 : finite) : scene.IsOneOf(finite, "will", "'ll", "’ll", "can", "shall")) ? (new Stretch(and, and + 1), new Stretch(act, end)) : null;
    }

    /// <summary>"you have your treaty", "you may have our vote".</summary>
    private static bool Gets(Scene scene, int verb) => scene.IsOneOf(verb, "have", "get") && scene.IsOneOf(verb + 1, "your", "our", "my", "a", "the");

    /// <summary>"Then we unload": the next sentence, in the present or ahead.</summary>
    private static (Stretch, Stretch)? Then(Scene scene, int next)
    {
        if (next + 2 >= scene.Parsed.Count || !scene.Is(next, "then")) return null;
        SentenceRange sentence = scene.SentenceOf(next);
        int end = next + 1;
        while (end < sentence.End && !Segment.IsPause(scene, end) && !scene.IsOneOf(end, ".", "\"", "”", "!")) end++;
        int finite = Predicates.FirstFinite(scene, next + 1, Math.Min(end, next + 1 + LongestSubject));
        return finite > next + 1 && !Predicates.IsPast(scene, finite) ? (new Stretch(next, next + 1), new Stretch(next + 1, end)) : null;
    }
}
