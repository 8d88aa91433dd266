using Concordance.Language;
using Concordance.Language.Conllu;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Trees;

/// <summary>Counts of right words over gold tokens. Punctuation counts; LAS compares relations without subtypes (CoNLL 2018), Full with them.</summary>
public readonly record struct TreeScore(int Words, int Upos, int Xpos, int Lemma, int Uas, int Las, int Full)
{
    /// <summary>Compares trees over the same tokens.</summary>
    public static TreeScore OnGoldTokens(Gold<ParsedText> gold, Found<ParsedText> found)
    {
        (ParsedText g, ParsedText f) = (gold.Value, found.Value);
        TreeScore score = default;
        for (int t = 0; t < g.Count; t++)
        {
            bool head = g.Heads[t] == f.Heads[t];
            score += new TreeScore(1, One(g.Pos[t] == f.Pos[t]), One(g.Tags[t] == f.Tags[t]), One(g.Lemmas[t] == f.Lemmas[t] || g.Lemmas[t] == "_"), One(head),
                One(head && SameMain(g.Relations[t], f.Relations[t])), One(head && g.Relations[t] == f.Relations[t]));
        }

        return score;
    }

    /// <summary>
    /// LAS as F1 over tokens of the same characters, for text that the product has cut itself: a found word is right where its token is one of
    /// gold, its head's token is the gold head's, and the main relation agrees.
    /// </summary>
    public static (Score Tokens, Score Sentences, Score Las) OnRawText(Gold<ParsedText> gold, Found<ParsedText> found)
    {
        (ParsedText g, ParsedText f) = (gold.Value, found.Value);
        Dictionary<Span, int> at = [];
        for (int t = 0; t < g.Count; t++) at[g.Spans[t]] = t;
        int tokens = 0, las = 0;
        for (int t = 0; t < f.Count; t++)
        {
            if (!at.TryGetValue(f.Spans[t], out int mine)) continue;
            tokens++;
            bool head = f.Heads[t] < 0 ? g.Heads[mine] < 0 : g.Heads[mine] >= 0 && g.Spans[g.Heads[mine]] == f.Spans[f.Heads[t]];
            if (head && SameMain(g.Relations[mine], f.Relations[t])) las++;
        }

        HashSet<Span> sentences = [.. Enumerable.Range(0, g.Sentences.Length).Select(g.SentenceSpan)];
        int sentencesRight = Enumerable.Range(0, f.Sentences.Length).Count(s => sentences.Contains(f.SentenceSpan(s)));
        return (new Score(g.Count, f.Count, tokens), new Score(g.Sentences.Length, f.Sentences.Length, sentencesRight), new Score(g.Count, f.Count, las));
    }

    public static TreeScore operator +(TreeScore a, TreeScore b) =>
        new(a.Words + b.Words, a.Upos + b.Upos, a.Xpos + b.Xpos, a.Lemma + b.Lemma, a.Uas + b.Uas, a.Las + b.Las, a.Full + b.Full);

    public static bool SameMain(Relation a, Relation b) => a == b || LabelNames.Main(LabelNames.Of(a)) == LabelNames.Main(LabelNames.Of(b));

    private static int One(bool right) => right ? 1 : 0;
}
