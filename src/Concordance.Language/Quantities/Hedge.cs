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
