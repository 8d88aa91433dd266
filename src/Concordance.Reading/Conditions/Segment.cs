using Concordance.Language;
using Concordance.Reading.Attribution;

namespace Concordance.Reading.Conditions;

/// <summary>The part of a sentence that a condition cannot leave: up to a semicolon, a bracket, a quotation mark, a line's end.</summary>
internal static class Segment
{
    /// <summary>Tokens on either side: longer than any sentence that is one, so that a text without full stops stays cheap.</summary>
    private const int Reach = 120;

    public static Stretch Of(Scene scene, int token)
    {
        SentenceRange sentence = scene.SentenceOf(token);
        int low = Math.Max(sentence.First, token - Reach), high = Math.Min(sentence.End, token + Reach);
        int first = token, end = token + 1;
        while (first > low && !scene.BreaksBefore(first))
        {
            int before = scene.IsOneOf(first - 1, ")", "]") ? Opening(scene, first - 1, low) : first - 1;
            if (before < low || Parts(scene, before, token, before < first - 1)) break;
            first = before;
        }

        while (end < high && !scene.BreaksBefore(end))
        {
            int next = scene.IsOneOf(end, "(", "[") ? Closing(scene, end, high) : end;
            if (next >= high || Parts(scene, next, token, next > end)) break;
            end = next + 1;
        }

        while (end > token + 1 && scene.IsPunctuation(end - 1) && !scene.IsOneOf(end - 1, ")", "]")) end--;
        return new Stretch(first, end);
    }

    /// <summary>A comma, a dash between blanks, or a mark of the same rank between clauses.</summary>
    public static bool IsPause(Scene scene, int token)
    {
        if (scene.IsOneOf(token, ",", "—", "--", "...", "…")) return true;
        // "a long-lasting truce", "2008–2009": a dash without blanks joins words.
        return scene.IsOneOf(token, "-", "–") && token > 0 && scene.Parsed.Spans[token - 1].End < scene.Parsed.Spans[token].Start;
    }

    private static int Closing(Scene scene, int open, int high)
    {
        int t = open + 1;
        while (t < high && !scene.IsOneOf(t, ")", "]")) t++;
        return t;
    }

    private static int Opening(Scene scene, int close, int low)
    {
        int t = close - 1;
        while (t >= low && !scene.IsOneOf(t, "(", "[")) t--;
        return t;
    }

    /// <summary>A quotation that begins and ends within the sentence beside the marker is a term in it; the one the marker lies in is its limit.</summary>
    private static bool Parts(Scene scene, int token, int marker, bool bracketed) =>
        (!bracketed && scene.IsOneOf(token, ";", "(", ")", "[", "]", "•", "?", "!", ":", ".")) || (scene.QuotationOf[marker] >= 0 && scene.QuotationOf[token] != scene.QuotationOf[marker]);
}
