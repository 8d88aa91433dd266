using Concordance.Language;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Checks;

/// <summary>Whether all that was asked stands word for word around the told predicate, as a clause of its own: then it is there, whatever the tree makes of its phrases.</summary>
internal static class VerbatimRun
{
    private const int FewestWords = 4;

    public static bool Holds(Clause asked, Clause told)
    {
        int[] mine = [.. Words(asked.In.Parsed, asked.At)];
        int[] theirs = [.. Words(told.In.Parsed, told.In.Parsed.SentenceSpan(told.In.Parsed.SentenceOf[told.Token]))];
        int start = Array.IndexOf(theirs, told.Token) - Array.IndexOf(mine, asked.Token), end = start + mine.Length;
        if (mine.Length < FewestWords || !mine.Contains(asked.Token) || start < 0 || end > theirs.Length) return false;
        for (int i = 0; i < mine.Length; i++)
            if (asked.In.Parsed.Lower(mine[i]) != told.In.Parsed.Lower(theirs[start + i])) return false;
        return Opens(told, theirs[start]) && Ends(told, theirs[end - 1]) && told.Slots.All(s => !s.Limits.Contains("or") || asked.Slots.Any(a => a.Limits.Contains("or")));
    }

    private static IEnumerable<int> Words(ParsedText parsed, Span span)
    {
        foreach (int t in parsed.TokensOf(span))
            if (parsed.Pos[t] != Pos.PUNCT || IsMinus(parsed, t)) yield return t;
    }

    private static bool IsMinus(ParsedText parsed, int token) => parsed.Form(token) is "-" or "−" && token + 1 < parsed.Count && parsed.Pos[token + 1] == Pos.NUM && parsed.Spans[token + 1].Start == parsed.Spans[token].End;

    /// <summary>"A friend of the mayor resigned" does not hold "the mayor resigned": a clause begins where its sentence does, behind a mark, or behind "that".</summary>
    private static bool Opens(Clause told, int first)
    {
        ParsedText parsed = told.In.Parsed;
        if (first == parsed.Sentences[parsed.SentenceOf[first]].First || parsed.Lower(first - 1) == "that") return true;
        // "SKARVIK - The bridge": a dash has a blank behind it, a hyphen has none.
        return parsed.Pos[first - 1] == Pos.PUNCT && (parsed.Form(first - 1) is not ("-" or "/" or "'") || parsed.Spans[first - 1].End < parsed.Spans[first].Start);
    }

    /// <summary>What goes on with a noun names another thing ("300 workers' relatives"), and "or", "if", "unless" make of it another sentence.</summary>
    private static bool Ends(Clause told, int last)
    {
        ParsedText parsed = told.In.Parsed;
        int next = last + 1;
        if (next >= parsed.Sentences[parsed.SentenceOf[last]].End) return true;
        return (parsed.Pos[next] is Pos.PUNCT or Pos.ADP or Pos.CCONJ or Pos.SCONJ || told.In.Times.Any(t => t.Span.Contains(parsed.Spans[next]))) && parsed.Form(next) is not ("-" or "/") && parsed.Lower(next) is not ("or" or "if" or "unless" or "without");
    }
}
