using Concordance.Language;
using Concordance.Stories.Differences;

namespace Concordance.Talks.Waiting.Acts;

/// <summary>Acts told by a plain verb and what goes with it: "the order falls away", "the pickets come down", "get the buses back on the road", "the treaty carries both signatures".</summary>
internal static class Idioms
{
    public static readonly ActFrame Publishing = new("publish", ActNature.Paper);

    private static readonly ActFrame Stopping = new(ActFrame.Stop, ActNature.Deed), Starting = new("start", ActNature.Deed), Signing = new("sign", ActNature.Promise);

    private const int Farthest = 8;

    public static ActFrame? Of(ParsedText parsed, int verb)
    {
        string next = verb + 1 < parsed.Count ? parsed.Lower(verb + 1) : "";
        return parsed.Lemma(verb) switch
        {
            "fall" when next is "away" => Stopping,
            "come" when next is "down" or "off" && Subjects.Of(parsed, verb) is >= 0 and var what && PressureEnds.IsPressure(parsed.Lemma(what)) => Stopping,
            "go" when Subjects.Of(parsed, verb) is >= 0 and var gone && PressureEnds.IsPressure(parsed.Lemma(gone)) => Stopping,
            "carry" or "bear" when parsed.Child(verb, Relation.obj) is >= 0 and var signed && parsed.Lemma(signed) is "signature" => Signing,
            "get" or "put" or "bring" when IsBackAtIt(parsed, verb) => Starting,
            _ => null,
        };
    }

    /// <summary>"Look at the figures", "the treaty carries both signatures": what it is done to, where that is no object; -1 elsewhere.</summary>
    public static int Thing(ParsedText parsed, int verb) => parsed.Lemma(verb) switch
    {
        "look" => parsed.Child(verb, Relation.obl) is >= 0 and var seen && parsed.Preposition(seen) == "at" ? seen : -1,
        "carry" or "bear" => parsed.Child(verb, Relation.obj) is >= 0 and var signed && parsed.Lemma(signed) == "signature" ? Subjects.Of(parsed, verb) : -1,
        _ => -1,
    };

    /// <summary>"Will come back and sign": the act that somebody comes or goes for; -1 where none is joined.</summary>
    public static int Joined(ParsedText parsed, int verb)
    {
        foreach (int child in parsed.Children(verb))
            if (child > verb && parsed.Relations[child] == Relation.conj && parsed.Pos[child] == Pos.VERB && ActLexicon.Of(parsed, child) is { IsKnown: true }) return child;
        return -1;
    }

    /// <summary>"When the tables are out in the open".</summary>
    public static bool IsInTheOpen(ParsedText parsed, int token) =>
        token + 2 < parsed.Count && parsed.Lower(token) is "out" && parsed.Lower(token + 1) is "in" && parsed.Lower(token + 2) is "the" && parsed.Lower(token + 3) is "open";

    /// <summary>"Back on the road", "back on track", "back in service", "running again", behind what is brought back.</summary>
    private static bool IsBackAtIt(ParsedText parsed, int verb)
    {
        for (int t = verb + 2; t + 1 < Math.Min(parsed.Count, verb + Farthest) && parsed.SentenceOf[t] == parsed.SentenceOf[verb]; t++)
            if ((parsed.Lower(t) is "back" && parsed.Lower(t + 1) is "on" or "in" or "into" or "to" && parsed.Lower(t + 2) is "the" or "track" or "service" or "work") || (parsed.Lower(t) is "running" or "moving" && parsed.Lower(t + 1) is "again")) return parsed.Child(verb, Relation.obj) >= 0;
        return false;
    }
}
