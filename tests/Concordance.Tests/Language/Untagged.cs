using Concordance.Language;
using Concordance.Language.Sentences;
using Concordance.Texts;

namespace Concordance.Tests.Language;

/// <summary>A text cut into sentences and tokens without tags or trees: what the finders of times and quantities must do without.</summary>
internal static class Untagged
{
    public static ParsedText Parse(string text)
    {
        Tokens tokens = SentenceSplitter.Split(ReportId.OfText(text), text);
        int n = tokens.Count;
        return new ParsedText(
            tokens, [.. Enumerable.Repeat(Pos.X, n)], [.. Enumerable.Repeat("XX", n)], [.. tokens.Spans.Select(s => s.Of(text))], [.. Enumerable.Repeat(-1, n)], [.. Enumerable.Repeat(Relation.dep, n)]);
    }
}
