using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Language.Words;

/// <summary>
/// Cuts a text into tokens as the English UD treebanks do (hyphens and contractions parted, abbreviations whole). One pass
/// from left to right; no token is looked at again, so the time is linear in the text.
/// </summary>
public static class Tokenizer
{
    /// <summary>The tokens' spans in order; between them stand only blanks (<see cref="Chars.IsBlank"/>).</summary>
    public static ImmutableArray<Span> Tokenize(string text)
    {
        ImmutableArray<Span>.Builder spans = ImmutableArray.CreateBuilder<Span>(text.Length / 5 + 4);
        int at = 0;
        bool lineStart = true;
        while (at < text.Length)
        {
            char c = text[at];
            if (Chars.IsBlank(c))
            {
                lineStart |= c is '\n' or '\r';
                at++;
                continue;
            }

            at = Next(text, at, lineStart, spans);
            lineStart = false;
        }

        return spans.ToImmutable();
    }

    private static int Next(string text, int at, bool lineStart, ImmutableArray<Span>.Builder spans)
    {
        int end = Addresses.End(text, at);
        if (end == at)
        {
            if (Chars.IsDigit(text, at)) end = Numbers.End(text, at, lineStart);
            else if (Chars.IsWord(text, at))
            {
                end = WordRuns.End(text, at);
                int cut = Contractions.Cut(text, at, end);
                if (cut > at && cut < end)
                {
                    spans.Add(new Span(at, cut));
                    at = cut;
                }
            }
            else end = Signs.End(text, at);
        }

        spans.Add(new Span(at, end));
        return end;
    }
}
