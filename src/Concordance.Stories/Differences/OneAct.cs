using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories.Claims;

namespace Concordance.Stories.Differences;

/// <summary>Two verbs of one report for one kind of act: whether the same do it, and to the same, as far as both say. "The minister met the strikers" is not "met the employers".</summary>
internal static class OneAct
{
    public static bool Is(ReadReport report, int verb, int other) =>
        AreOne(report, Doer(report.Parsed, verb), Doer(report.Parsed, other)) && AreOne(report, ActedOn(report.Parsed, verb), ActedOn(report.Parsed, other));

    private static int Doer(ParsedText parsed, int verb) => parsed.Child(verb, Relation.nsubj) is >= 0 and var subject ? subject : parsed.Child(verb, Relation.obl_agent);

    private static int ActedOn(ParsedText parsed, int verb) => parsed.Child(verb, Relation.nsubj_pass) is >= 0 and var subject ? subject : parsed.Child(verb, Relation.obj);

    /// <summary>Nothing says that they are two; a pronoun, a number and a word for anything stand for whatever the other names.</summary>
    private static bool AreOne(ReadReport report, int one, int other)
    {
        ParsedText parsed = report.Parsed;
        if (one < 0 || other < 0 || !IsNamed(report, one) || !IsNamed(report, other)) return true;
        (Referent? who, Referent? whom) = (report.Whom(one), report.Whom(other));
        if (who is not null && whom is not null && parsed.Pos[one] == Pos.PROPN && parsed.Pos[other] == Pos.PROPN) return who == whom;
        // "Norsa" and "the yard" may be one.
        return parsed.Pos[one] == Pos.PROPN != (parsed.Pos[other] == Pos.PROPN) || EventKin.Of(parsed, one) == EventKin.Of(parsed, other) || (who is not null && who == whom);
    }

    private static bool IsNamed(ReadReport report, int token) =>
        report.Parsed.Pos[token] is Pos.NOUN or Pos.PROPN && report.Parsed.Lemma(token) is not ("nobody" or "none" or "nothing" or "something" or "anything" or "thing" or "person" or "people") && !report.Parsed.HasChild(token, "no") && !report.Quantities.Any(q => q.Span.Contains(report.Parsed.Spans[token]));
}
