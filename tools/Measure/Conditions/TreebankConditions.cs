using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Conllu;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Conditions;

/// <summary>A condition as a treebank has it: an adverbial clause under "if", "until", "once" or "unless".</summary>
/// <param name="Optional">Counts neither way: "even if", "as if", "dozens if not hundreds", "if any"; told as past under "until" and "once"; a second clause ("or if") and one without a main clause.</param>
public sealed record TreebankMark(int Marker, Span Clause, int Governor, bool Optional);

/// <summary>Reads conditions off the trees of a treebank (UD relation advcl with a mark).</summary>
public static class TreebankConditions
{
    /// <summary>The sentences of a file, a document at a time, so that quotation marks of one text do not reach into the next.</summary>
    public static IEnumerable<ParsedText> Documents(string path) => Named(path).Select(d => d.Text);

    /// <summary>The same with the name that the treebank gives each document; empty where it gives none.</summary>
    public static IEnumerable<(string Name, ParsedText Text)> Named(string path)
    {
        List<ConlluSentence> sentences = [];
        string name = "";
        foreach (ConlluSentence sentence in ConlluReader.Read(File.ReadAllText(path)))
        {
            if (sentence.Begins("newdoc") && sentences.Count > 0)
            {
                yield return (name, ConlluText.Parsed(null, sentences));
                sentences = [];
            }

            name = sentence.Comment("newdoc id") ?? name;
            sentences.Add(sentence);
        }

        if (sentences.Count > 0) yield return (name, ConlluText.Parsed(null, sentences));
    }

    public static IEnumerable<Gold<TreebankMark>> Of(ParsedText gold)
    {
        (int[] left, int[] right) = Reach(gold);
        for (int t = 0; t < gold.Count; t++)
        {
            int clause = gold.Heads[t];
            if (gold.Relations[t] != Relation.mark || clause < 0 || gold.Relations[clause] is not (Relation.advcl or Relation.conj or Relation.root or Relation.parataxis) || !Is(gold, t, "if", "until", "once", "unless")) continue;
            int first = left[clause], last = right[clause];
            if (first <= t) first = t + 1;
            while (last > first && gold.Pos[last] == Pos.PUNCT) last--;
            if (first > last) continue;
            yield return new Gold<TreebankMark>(new TreebankMark(t, gold.SpanOf(first, last + 1), gold.Heads[clause], gold.Relations[clause] != Relation.advcl || IsOther(gold, t, clause)));
        }
    }

    private static bool IsOther(ParsedText gold, int marker, int clause)
    {
        if (marker > 0 && Is(gold, marker - 1, "even", "as", "what")) return true;
        if (Is(gold, marker, "if") && Is(gold, marker + 1, "not", "any", "ever", "only", "even") && !HasVerb(gold, clause)) return true;
        return Is(gold, marker, "until", "once") && IsPast(gold, clause) && IsPast(gold, gold.Heads[clause]);
    }

    private static bool HasVerb(ParsedText gold, int clause)
    {
        if (gold.Pos[clause] is Pos.VERB or Pos.AUX) return true;
        foreach (int child in gold.Children(clause))
            if (gold.Relations[child] == Relation.cop) return true;
        return false;
    }

    private static bool IsPast(ParsedText gold, int verb)
    {
        if (verb < 0) return false;
        bool past = gold.Tags[verb] == "VBD", modal = false;
        foreach (int child in gold.Children(verb))
        {
            past |= gold.Tags[child] == "VBD" && gold.Pos[child] == Pos.AUX;
            modal |= gold.Tags[child] == "MD";
        }

        return past && !modal;
    }

    /// <summary>The word of a stretch that hangs highest in the tree.</summary>
    public static int Top(ParsedText gold, Span span)
    {
        int first = gold.TokenAt(span.Start), top = -1, best = int.MaxValue;
        for (int t = first; t < gold.Count && gold.Spans[t].End <= span.End; t++)
        {
            int depth = 0;
            for (int up = t; up >= 0; up = gold.Heads[up]) depth++;
            if (depth < best && gold.Pos[t] != Pos.PUNCT) (top, best) = (t, depth);
        }

        return top;
    }

    private static bool Is(ParsedText text, int token, params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
            if (text.Form(token).Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static (int[] Left, int[] Right) Reach(ParsedText text)
    {
        int[] left = [.. Enumerable.Range(0, text.Count)], right = [.. left];
        for (int t = 0; t < text.Count; t++)
            for (int up = text.Heads[t]; up >= 0; up = text.Heads[up])
            {
                left[up] = Math.Min(left[up], t);
                right[up] = Math.Max(right[up], t);
            }

        return (left, right);
    }
}
