using Concordance.Language;
using Concordance.Stories.Differences;

namespace Concordance.Talks.Outcomes;

/// <summary>A deal on the table that somebody turned down: "rejected the deal", "turned down the compromise". To reject a demand is a position and ends nothing.</summary>
internal static class TurnedDown
{
    private static readonly string[] Deals = ["accord", "agreement", "compromise", "deal", "pact", "proposal", "settlement", "truce"];

    /// <summary>The verb that turns down what this noun names; -1 where none does.</summary>
    public static int Verb(ParsedText parsed, int noun)
    {
        if (parsed.Pos[noun] != Pos.NOUN || !Deals.Contains(parsed.Lemma(noun)) || parsed.Relations[noun] != Relation.obj || parsed.Heads[noun] is not (>= 0 and var verb)) return -1;
        bool rejects = parsed.Lemma(verb) is "reject" or "refuse" or "spurn" || parsed.Lemma(verb) is "turn" or "vote" && parsed.HasChild(verb, "down");
        // "The deal": one that is there; "a deal" of any kind is a matter of principle.
        return rejects && parsed.Tags[verb] is "VBD" or "VBN" && !parsed.IsOpen(verb) && !parsed.HasNot(verb) && parsed.Lower(parsed.Child(noun, Relation.det)) is "the" or "this" or "that" ? verb : -1;
    }
}
