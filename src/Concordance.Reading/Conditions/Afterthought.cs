using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"We'll sign. But not before we've seen the books", "Will they come back? Only when the letters are gone": a sentence that is nothing but a condition, of the promise or the question right before it.</summary>
internal static class Afterthought
{
    private static readonly RuleId Rule = new("conditions/afterthought");

    private const int Longest = 24, LongestFragment = 6;

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int s = 1; s < scene.Parsed.Sentences.Length; s++)
        {
            int first = scene.Parsed.Sentences[s].First, high = Math.Min(scene.Parsed.Sentences[s].End, first + Longest);
            while (first < high && (scene.IsPunctuation(first) || scene.IsOneOf(first, "but", "and", "though"))) first++;
            if (Marker(scene, first, high) is not (> 0 and var end) || Dated.Begins(scene, end)) continue;
            Stretch segment = Segment.Of(scene, end - 1), clause = NounPhrases.Clause(scene, end, Math.Min(high, segment.End));
            if (clause.IsEmpty || !IsAlone(scene, clause, scene.Parsed.Sentences[s].End) || Promised(scene, scene.Parsed.Sentences[s - 1], scene.IsOneOf(first, "not", "only"), scene.Is(first, "not")) is not { IsEmpty: false } act) continue;
            yield return new ConditionDraft(Rule, ConditionKind.OnlyIf, ConditionMode.Before, new Stretch(first, end), clause, new Waiting(act, Settled.Rule), true);
        }
    }

    /// <summary>"not before", "not until", "only when", "only after"; behind a question also a bare "when".</summary>
    private static int Marker(Scene scene, int first, int high)
    {
        if (first + 3 >= high) return 0;
        if (scene.Is(first, "not") && scene.IsOneOf(first + 1, "before", "until", "till", "unless", "while", "without")) return first + 2;
        if (scene.Is(first, "only") && scene.IsOneOf(first + 1, "when", "once", "after", "if")) return first + 2;
        if (scene.Is(first, "as") && scene.Is(first + 1, "soon") && scene.Is(first + 2, "as")) return first + 3;
        return scene.IsOneOf(first, "when", "once", "after") ? first + 1 : 0;
    }

    /// <summary>One clause with its own verb, and behind it nothing but who says it.</summary>
    private static bool IsAlone(Scene scene, Stretch clause, int end)
    {
        bool thing = scene.Is(clause.First - 1, "without") && NounPhrases.Head(scene, clause.First, clause.End) >= 0;
        if (!thing && !Predicates.BeginsClause(scene, clause.First, clause.End) && scene.Parsed.Tags[clause.First] != "VBG") return false;
        if (Predicates.FirstFinite(scene, clause.First, clause.End) is >= 0 and var finite && Predicates.IsPast(scene, finite)) return false;
        int rest = clause.End;
        while (rest < end && (scene.IsPunctuation(rest) || Segment.IsPause(scene, rest))) rest++;
        return rest >= end || GovernedAct.IsTag(scene, rest, end) || scene.QuotationOf[rest] != scene.QuotationOf[clause.First];
    }

    /// <summary>The promise that ends the sentence before the one which a token opens.</summary>
    internal static Stretch Before(Scene scene, int token) => scene.Parsed.SentenceOf[token] is > 0 and var s ? Promised(scene, scene.Parsed.Sentences[s - 1], true, false) : default;

    /// <summary>"We are ready to show the books. Such disclosure presupposes", "ready to issue licences. Issue is subject to": a bare noun, or "such" and a noun, takes up the promise right before.</summary>
    internal static Stretch Meant(Scene scene, Stretch what)
    {
        int first = what.First, sentence = scene.SentenceOf(first).First;
        while (first > sentence && scene.IsPunctuation(first - 1)) first--;
        bool bare = what.End - what.First == 1 && scene.Parsed.Tags[what.First] is "NN" or "NNP" or "VB", such = what.End - what.First == 2 && scene.IsOneOf(what.First, "such", "this", "that") && scene.IsNominal(what.First + 1);
        return first == sentence && (bare || such) && Before(scene, sentence) is { IsEmpty: false } promised ? promised : what;
    }

    /// <summary>The last clause of the sentence before, if it lies ahead; of a question, what it asks about. A refusal ("We won't sign. Not until we've seen the books") only where the words behind refuse as well.</summary>
    private static Stretch Promised(Scene scene, SentenceRange before, bool narrows, bool refuses)
    {
        int end = before.End;
        bool question = false;
        while (end > before.First && (scene.IsPunctuation(end - 1) || Segment.IsPause(scene, end - 1))) question |= scene.Is(--end, "?");
        if (!question && !narrows) return default;
        int first = before.First;
        while (first < end && scene.IsPunctuation(first)) first++;
        if (question)
        {
            int word = first;
            while (word < end && scene.IsOneOf(word, "so", "and", "but")) word++;
            // "The gate? Not before they've paid", "Open it? When they've paid".
            if (end - word <= LongestFragment && Predicates.FirstFinite(scene, word, end) < 0 && scene.Parsed.Tags[word] is "DT" or "VB" or "PRP$" or "NNS") return new Stretch(word, end);
            if (scene.Is(word, "when")) word++;
            else if (!narrows) return default;
            return word + 2 < end && scene.IsOneOf(word, "will", "would", "can", "could", "do", "does") ? NounPhrases.Clause(scene, word + 1, end) : default;
        }

        if (GovernedAct.Before(scene, Segment.Of(scene, end - 1).First, end, -1) is not { } act || scene.BreaksBefore(before.End)) return default;
        return Predicates.IsAhead(scene, act.Act.First, act.Act.End) && (refuses || !Predicates.IsNegated(scene, act.Act.First, act.Act.End)) ? act.Act : default;
    }
}
