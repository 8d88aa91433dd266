using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>Words of knowing, saying and deciding, and the states that say of themselves that something is open.</summary>
internal static class Knowing
{
    private static readonly FrozenDictionary<string, string[]> Verbs = WordList.Read(typeof(Knowing), "en.knowing-verbs.txt").Select(l => l.Split(' ')).ToFrozenDictionary(l => l[0], l => l[1..], StringComparer.Ordinal);

    /// <summary>"know", "say" or "decide", "clear" of an adjective; empty for another word.</summary>
    public static string Of(ParsedText parsed, int token)
    {
        if (token < 0 || token >= parsed.Count || parsed.Pos[token] is not (Pos.VERB or Pos.ADJ or Pos.AUX)) return "";
        if (parsed.Lower(token) is "clear" or "certain" or "sure" or "obvious" or "evident") return "clear";
        // "Find out", "figure out", "work out".
        if (parsed.Lower(token) is "known" || (parsed.Lemma(token) is "find" or "figure" or "work" && parsed.Lower(token + 1) is "out")) return "know";
        return Verbs.TryGetValue(parsed.Lemma(token), out string[]? entry) ? entry[0] : "";
    }

    /// <summary>Whether a thing alone can be what is not said or known: "disclose the terms", but not "say the terms"; "the case was not settled", but not "did not settle the case".</summary>
    public static bool TakesThing(ParsedText parsed, int token, bool inFront) =>
        parsed.Pos[token] is Pos.VERB or Pos.ADJ or Pos.AUX && ((inFront && parsed.Lower(token) is "known") || (Verbs.TryGetValue(parsed.Lemma(token), out string[]? entry) && entry.Length > 1 && (inFront || entry[1] == "by-anybody")));

    /// <summary>"Unclear", "unknown": what needs no other word to be open.</summary>
    public static bool IsOpen(ParsedText parsed, int token) =>
        parsed.Lower(token) is "unclear" or "unknown" or "uncertain" or "undecided" or "unresolved" or "unexplained" or "undisclosed" or "unspecified" or "unsaid" or "unanswered" or "unsettled" or "undetermined" or "unconfirmed";

    /// <summary>"A mystery", "a riddle", "an open question", "a matter of dispute", "anybody's guess".</summary>
    public static bool IsRiddle(ParsedText parsed, int token) => parsed.Lower(token) switch
    {
        "mystery" or "riddle" or "puzzle" or "enigma" or "secret" => true,
        "guess" => parsed.Lower(token - 1) is "'s",
        "question" => parsed.Lower(token - 1) is "open" or "unanswered",
        "matter" or "point" or "subject" => (parsed.Lower(token + 1) is "of" && parsed.Lower(token + 2) is "dispute" or "debate" or "argument" or "speculation" or "conjecture" or "contention") || (parsed.Lower(token + 1) is "on" or "for" or "about" && parsed.Lower(token + 2) is "which"),
        _ => false,
    };
}
