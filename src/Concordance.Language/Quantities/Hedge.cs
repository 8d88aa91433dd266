using System.Collections.Immutable;
using Concordance.Language.Times;
using Concordance.Texts;

namespace Concordance.Language.Quantities;

/// <summary>Words before a number that make it a bound: "at least", "more than", "up to", "about".</summary>
internal static class Hedge
{
    private static readonly ImmutableArray<(string[] Words, QuantityBound Bound)> Phrases = [.. WordList.Read(typeof(Hedge), "en.hedges.txt").Select(Parse).OrderByDescending(p => p.Item1.Length)];

    /// <summary>The bound and the word after its phrase, where one begins here.</summary>
    public static (QuantityBound Bound, int End)? Read(CutText w, int at)
    {
        foreach ((string[] phrase, QuantityBound bound) in Phrases)
            if (w.Are(at, phrase)) return (bound, at + phrase.Length);
        return null;
    }

    /// <summary>"50 or more", "50 or so", "50-plus", "500+": the bound and the word after.</summary>
    public static (QuantityBound Bound, int End) Behind(CutText w, int at, QuantityBound bound)
    {
        if (w.Breaks(at)) return (bound, at);
        if (w.Are(at, "or", "more")) return (QuantityBound.AtLeast, at + 2);
        if (w.IsAny(at, "or") && w.IsAny(at + 1, "fewer", "less")) return (QuantityBound.AtMost, at + 2);
        if (w.Are(at, "or", "so")) return (QuantityBound.About, at + 2);
        if (w.Is(at, "+") && w.Glued(at) || w.Is(at, "plus") && w.IsLetters(at + 1) && !w.IsAny(at + 1, "the", "a", "an")) return (QuantityBound.AtLeast, at + 1);
        if (w.Is(at, "-") && w.Glued(at) && w.IsAny(at + 1, "plus", "odd")) return (w.Is(at + 1, "plus") ? QuantityBound.AtLeast : QuantityBound.About, at + 2);
        return (bound, at);
    }

    private static (string[], QuantityBound) Parse(string line)
    {
        string[] parts = line.Split(" = ");
        QuantityBound bound = parts[1] switch
        {
            "at-least" => QuantityBound.AtLeast,
            "at-most" => QuantityBound.AtMost,
            "about" => QuantityBound.About,
            _ => QuantityBound.Exact,
        };
        return (parts[0].Split(' '), bound);
    }
}
