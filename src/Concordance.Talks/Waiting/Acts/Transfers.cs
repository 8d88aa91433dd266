using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories.Differences;
using Concordance.Talks.Parties;

namespace Concordance.Talks.Waiting.Acts;

/// <summary>Verbs that say little and by what they take tell that a thing changes hands.</summary>
internal static class Transfers
{
    public static bool Is(ReadReport report, int verb, Doers doers, Sides sides) => GoesTo(report, verb, doers, sides) || Has(report.Parsed, verb);

    /// <summary>"The manuscript will go to the publisher": what goes to somebody is given.</summary>
    private static bool GoesTo(ReadReport report, int verb, Doers doers, Sides sides)
    {
        if (report.Parsed.Lemma(verb) is not ("go" or "pass")) return false;
        foreach (int child in report.Parsed.Children(verb))
            if (report.Parsed.Relations[child] == Relation.obl && report.Parsed.Preposition(child) == "to" && doers.Side(report, child) is { Type: not ReferentType.Place }) return Subjects.Of(report.Parsed, verb) is >= 0 and var what && report.Parsed.Pos[what] == Pos.NOUN && sides.Of(report, what) is null;
        return false;
    }

    /// <summary>"When we have the manuscript": a thing with its article that somebody is to have.</summary>
    private static bool Has(ParsedText parsed, int verb) =>
        parsed.Lemma(verb) == "have" && parsed.Child(verb, Relation.obj) is >= 0 and var thing && parsed.Pos[thing] == Pos.NOUN && parsed.Child(thing, Relation.det, Relation.nmod_poss) >= 0;
}
