using Concordance.Language.Times;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"until Friday", "before the end of May": a day on the calendar is waited for by nobody in particular.</summary>
internal static class Dated
{
    /// <summary>Whether a time expression begins here, or after "the", "the end of", "about".</summary>
    public static bool Begins(Scene scene, int token)
    {
        int at = token;
        for (int step = 0; step < 5 && at + 1 < scene.Parsed.Count && scene.IsOneOf(at, "the", "at", "least", "late", "early", "about", "around", "next", "end", "of", "mid", "beginning", "start", "some"); step++)
            if (Holds(scene, at)) return true; else at++;
        return Holds(scene, at) || scene.IsOneOf(token, "now", "then", "today", "tomorrow", "recently", "later", "late", "further", "lately");
    }

    private static bool Holds(Scene scene, int token)
    {
        int start = scene.Parsed.Spans[token].Start, low = 0, high = scene.Times.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (scene.Times[middle].Span.End <= start) low = middle + 1; else high = middle;
        }

        return low < scene.Times.Length && scene.Times[low].Span is Span span && span.Start <= start;
    }
}
