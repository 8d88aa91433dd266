using System.Text;

namespace Concordance.Language.Conllu;

/// <summary>Tags and trees put to the tokens of a CoNLL-U file; its sentences, words, comments and MISC stay as they were.</summary>
public static class GivenTokens
{
    /// <exception cref="ConlluException">Where the file is no CoNLL-U.</exception>
    public static string Parse(string conllu, LanguageModel language)
    {
        IReadOnlyList<ConlluSentence> sentences = ConlluReader.Read(conllu);
        ParsedText parsed = language.Parse(ConlluText.Tokens(null, sentences));
        StringBuilder lines = new();
        for (int s = 0; s < sentences.Count; s++) Write(sentences[s], parsed, parsed.Sentences[s], lines);
        return lines.ToString();
    }

    private static void Write(ConlluSentence sentence, ParsedText parsed, SentenceRange range, StringBuilder lines)
    {
        foreach (string comment in sentence.Comments) lines.Append(comment).Append('\n');
        int number = 1;
        foreach (ConlluEmptyWord empty in sentence.EmptyWords.Where(e => e.After == 0)) lines.Append(empty.Line).Append('\n');
        foreach (ConlluWord word in sentence.Words)
        {
            int n = number++, t = range.First + n - 1;
            foreach (ConlluRange whole in sentence.Ranges.Where(r => r.First == n)) lines.Append(FormattableString.Invariant($"{whole.First}-{whole.Last}\t{whole.Form}\t_\t_\t_\t_\t_\t_\t_\t{whole.Misc}\n"));
            int head = parsed.Heads[t] < 0 ? 0 : parsed.Heads[t] - range.First + 1;
            lines.Append(FormattableString.Invariant($"{n}\t{word.Form}\t{parsed.Lemmas[t]}\t{parsed.Pos[t]}\t{parsed.Tags[t]}\t_\t{head}\t{LabelNames.Of(parsed.Relations[t])}\t_\t{word.Misc}\n"));
            foreach (ConlluEmptyWord empty in sentence.EmptyWords.Where(e => e.After == n)) lines.Append(empty.Line).Append('\n');
        }

        lines.Append('\n');
    }
}
