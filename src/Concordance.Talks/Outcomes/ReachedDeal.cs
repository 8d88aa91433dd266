using Concordance.Language;
using Concordance.Stories.Differences;

namespace Concordance.Talks.Outcomes;

/// <summary>A deal that is told as reached: "reached an accord on patrols", "the talks resulted in an agreement for a swap", "despite reaching a deal".</summary>
internal static class ReachedDeal
{
    private static readonly string[] Deals = ["accord", "agreement", "compromise", "deal", "pact", "settlement", "truce"];

    private static readonly string[] Meetings = ["consultation", "dialogue", "discussion", "meeting", "negotiation", "round", "session", "talk", "talks"];

    /// <summary>The verb by which the deal of this noun is reached; -1 where it is not told as reached.</summary>
    public static int Verb(ParsedText parsed, int noun)
    {
        if (!Deals.Contains(parsed.Lemma(noun)) || parsed.Lower(parsed.Child(noun, Relation.det)) == "no" || parsed.Heads[noun] is not (>= 0 and var verb) || parsed.Pos[verb] != Pos.VERB || parsed.IsOpen(verb) || parsed.HasNot(verb)) return -1;
        bool fits = parsed.Relations[noun] == Relation.obj ? parsed.Lemma(verb) is "reach" or "strike" or "conclude" or "clinch" : parsed.Relations[noun] == Relation.obl && parsed.Preposition(noun) == "in" && parsed.Lemma(verb) is "result" or "end";
        return fits && (parsed.Tags[verb] is "VBD" or "VBN" && !parsed.HasChild(verb, "to") || IsDespite(parsed, verb)) ? verb : -1;
    }

    /// <summary>Whether a meeting brought it: "the meeting had resulted in", "despite reaching …, the discussions were".</summary>
    public static bool IsOfMeeting(ParsedText parsed, int verb)
    {
        int subject = parsed.Subject(IsDespite(parsed, verb) ? parsed.Heads[verb] : verb);
        return subject >= 0 && parsed.Pos[subject] == Pos.NOUN && Meetings.Contains(parsed.Lemma(subject));
    }

    /// <summary>"Despite reaching": what is granted is told as done.</summary>
    private static bool IsDespite(ParsedText parsed, int verb) => parsed.Tags[verb] == "VBG" && verb > 0 && parsed.Lower(verb - 1) is "despite" or "after" && parsed.Relations[verb] == Relation.advcl && parsed.Heads[verb] >= 0;
}
