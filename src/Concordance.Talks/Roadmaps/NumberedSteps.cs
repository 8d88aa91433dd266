using Concordance.Language;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Talks.Roadmaps;

/// <summary>"… presented a three-step plan. First, the port withdraws the layoffs. Second, the union suspends the strike.": sentences behind that of a plan, counted in order.</summary>
internal static class NumberedSteps
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>The steps behind a sentence, each with the word that counts it; fewer than two are no sequence.</summary>
    public static (Span Step, Span Word)[] Behind(ReadReport report, int sentence)
    {
        ParsedText parsed = report.Parsed;
        List<(Span, Span)> steps = [];
        for (int s = sentence + 1; s < parsed.Sentences.Length && steps.Count < Ordinals.Length; s++)
        {
            SentenceRange range = parsed.Sentences[s];
            if (range.Count < 4 || !Counts(parsed.Lower(range.First), steps.Count)) break;
            int first = range.First + (parsed.Form(range.First + 1) == "," ? 2 : 1), last = range.End - 1;
            while (last > first && parsed.Pos[last] == Pos.PUNCT) last--;
            steps.Add((Span.Hull(parsed.Spans[first], parsed.Spans[last]), parsed.Spans[range.First]));
        }

        return steps.Count < 2 ? [] : [.. steps];
    }

    /// <summary>"Second" or "secondly" of the second.</summary>
    private static bool Counts(string word, int before) => word == Ordinals[before] || word == Ordinals[before] + "ly";
}
