using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"any two of A, B and C", "at least two of the three remedies are in place: A; B; C", "two out of three": so many of what is listed, right behind the number or behind a colon.</summary>
internal static class Counted
{
    private const int Farthest = 12, Longest = 16, MostParts = 9;

    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six"];

    public static Guard? Of(Scene scene, Stretch clause)
    {
        for (int t = clause.First; t + 3 < Math.Min(scene.Parsed.Count, clause.First + Farthest) && t + 1 < clause.End; t++)
        {
            int of = scene.Is(t + 1, "out") ? t + 2 : t + 1;
            if (!scene.Is(of, "of") || Wanted(scene, t) is not { } wanted) continue;
            return BehindColon(scene, of, wanted) ?? Right(scene, t, of, wanted);
        }

        return null;
    }

    /// <summary>How many: 0 for all of them.</summary>
    private static int? Wanted(Scene scene, int token) =>
        scene.IsOneOf(token, "all", "both") ? 0 : scene.IsOneOf(token, "any", "either") ? 1 : Number(scene, token) is > 0 and var number ? number : null;

    private static int Number(Scene scene, int token) => Array.FindIndex(Numbers, n => scene.Is(token, n)) + 1;

    /// <summary>"two of three things: A, B and C"; a number that is told must be that of the things listed.</summary>
    private static Guard? BehindColon(Scene scene, int of, int wanted)
    {
        SentenceRange sentence = scene.SentenceOf(of);
        int colon = of + 1;
        while (colon < Math.Min(sentence.End, of + Longest) && !scene.Is(colon, ":")) colon++;
        if (colon + 2 >= sentence.End || !scene.Is(colon, ":")) return null;
        int end = sentence.End;
        while (end > colon && scene.IsPunctuation(end - 1)) end--;
        int told = scene.IsOneOf(of + 1, "the", "these", "its", "their") ? Number(scene, of + 2) : Number(scene, of + 1);
        return Listed(scene, new Stretch(colon + 1, end), wanted) is { } guard && (told == 0 || told == guard.Of.Length) ? guard : null;
    }

    /// <summary>"any two of an apology, a refund and a new lock": things with their article, or acts.</summary>
    private static Guard? Right(Scene scene, int token, int of, int wanted)
    {
        // A clause may be cut at the first comma: the list goes on behind it.
        Stretch list = new(of + 1, Segment.Of(scene, token).End);
        if (wanted == 1 && !(scene.Is(token, "any") || (token > 0 && scene.IsOneOf(token - 1, "any", "least")))) return null;
        return NounPhrases.Head(scene, list.First, list.End) is >= 0 and var head && (scene.IsOneOf(list.First, "a", "an") || ActNouns.IsAskedFor(scene, head)) && Predicates.FirstFinite(scene, list.First, list.End) < 0 ? Listed(scene, list, wanted) : null;
    }

    /// <summary>Parted by semicolons where there are any, else by commas and the last "and" or "or".</summary>
    private static Guard? Listed(Scene scene, Stretch list, int wanted)
    {
        bool semicolons = false;
        for (int t = list.First; t < list.End; t++) semicolons |= scene.Is(t, ";");
        ImmutableArray<Span>.Builder parts = ImmutableArray.CreateBuilder<Span>();
        int start = list.First;
        for (int t = list.First; t <= list.End; t++)
        {
            if (t < list.End && !(semicolons ? scene.Is(t, ";") : scene.IsComma(t) || scene.IsOneOf(t, "and", "or"))) continue;
            while (start < t && scene.IsOneOf(start, "and", "or")) start++;
            if (start < t && NounPhrases.Head(scene, start, t) < 0) return null;
            if (start < t && Contents.Of(scene, start, t) is { } part) parts.Add(part);
            start = t + 1;
        }

        int count = wanted == 0 ? parts.Count : wanted;
        return parts.Count is > 1 and <= MostParts && count <= parts.Count ? new Guard(count, parts.ToImmutable()) : null;
    }
}
