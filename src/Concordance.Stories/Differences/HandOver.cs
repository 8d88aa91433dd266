using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>The words for giving a paper away and for getting it, and the papers that are given (en.handed-papers.txt).</summary>
internal static class HandOver
{
    private static readonly FrozenSet<string> Papers = WordList.ReadSet(typeof(HandOver), "en.handed-papers.txt").ToFrozenSet(StringComparer.Ordinal);

    private const int Farthest = 8;

    public static bool IsPaper(ParsedText parsed, int token) => Papers.Contains(parsed.Lemma(token));

    public static bool Is(ParsedText parsed, int verb) =>
        parsed.Lemma(verb) is "provide" or "give" or "send" or "deliver" or "submit" or "share" or "present" or "transmit" || (parsed.Lemma(verb) == "hand" && parsed.Lower(verb + 1) == "over");

    /// <summary>The act of every deed by which a paper comes from one to another, whoever tells it.</summary>
    public const string Delivery = "deliver";

    public static bool IsGivenOrCome(ParsedText parsed, int verb) => Is(parsed, verb) || IsGot(parsed, verb) || parsed.Lemma(verb) is "hand" or "forward";

    /// <summary>Told from the side that gets it: "received no letter", "have had no letter".</summary>
    public static bool IsGot(ParsedText parsed, int verb) => parsed.Lemma(verb) is "receive" or "get" or "obtain" or "arrive" or "reach" or "come" || (parsed.Lower(verb) == "had" && parsed.HasChild(verb, "has", "have"));

    /// <summary>The paper that is given: "provide Ukraine with a memorandum", "send the draft"; null where no paper is.</summary>
    public static int? Paper(ParsedText parsed, int verb)
    {
        for (int t = verb + 1; t < parsed.Count && t < verb + Farthest && parsed.SentenceOf[t] == parsed.SentenceOf[verb] && parsed.Pos[t] is not (Pos.PUNCT or Pos.SCONJ) && (parsed.Pos[t] != Pos.VERB || parsed.Tags[t] == "VBN"); t++)
            if (IsPaper(parsed, t) && parsed.Relations[t] is not Relation.compound) return t;
        return null;
    }
}
