using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"What must happen before you sign? The ban has to go", "What do you need to come back? An apology": a question after what is wanted first, and the answer to it.</summary>
internal static class AnsweredQuestion
{
    internal static readonly RuleId Rule = new("conditions/answered-question");

    /// <summary>Words of a question, and of an answer.</summary>
    private const int Longest = 30;

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int s = 0; s + 1 < scene.Parsed.Sentences.Length; s++)
        {
            SentenceRange question = scene.Parsed.Sentences[s], answer = scene.Parsed.Sentences[s + 1];
            int end = question.End;
            while (end > question.First && scene.IsPunctuation(end - 1) && !scene.Is(end - 1, "?")) end--;
            if (end <= question.First || !scene.Is(end - 1, "?") || question.Count > Longest || answer.Count > Longest) continue;
            if (Act(scene, question.First, end - 1) is not { Item2.IsEmpty: false } asked || Told(scene, answer) is not { IsEmpty: false } clause) continue;
            yield return new ConditionDraft(Rule, ConditionKind.Before, ConditionMode.Before, asked.Item1, clause, new Waiting(asked.Item2, Settled.Rule), true);
        }
    }

    /// <summary>"what must happen before X", "what has to be done before X", "what do you want before X".</summary>
    private static (Stretch, Stretch) Act(Scene scene, int first, int end)
    {
        while (first < end && (scene.IsPunctuation(first) || scene.IsOneOf(first, "so", "and", "then", "but"))) first++;
        if (!scene.Is(first, "what")) return default;
        bool wants = false;
        for (int t = first + 1; t + 1 < end; t++)
        {
            wants |= scene.IsOneOf(t, "must", "need", "needs", "want", "expect", "has", "have", "needed", "missing");
            if (wants && scene.Is(t, "before") && (Predicates.BeginsClause(scene, t + 1, end) || PhraseCondition.IsAct(scene, t + 1, end))) return (new Stretch(t, t + 1), new Stretch(t + 1, end));
        }

        return default;
    }

    /// <summary>A clause of duty, a phrase by itself, or what "it is" names.</summary>
    private static Stretch Told(Scene scene, SentenceRange answer)
    {
        int first = answer.First, end = answer.End;
        while (first < end && scene.IsPunctuation(first)) first++;
        while (end > first && scene.IsPunctuation(end - 1)) end--;
        for (int t = first; t + 2 < end; t++)
            if (scene.IsOneOf(t, "it", "that") && scene.Is(t + 1, "is") && NounPhrases.From(scene, t + 2, end) is { IsEmpty: false } named) return named;
        int finite = Predicates.FirstFinite(scene, first, end);
        if (finite < 0) return NounPhrases.Head(scene, first, end) >= 0 ? NounPhrases.Clause(scene, first, end) : default;
        return scene.Is(finite, "must") || (scene.IsOneOf(finite, "has", "have", "needs", "need") && scene.Is(finite + 1, "to")) ? NounPhrases.Clause(scene, first, end) : default;
    }
}
