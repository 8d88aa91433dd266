using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>Offices that a clause gives its subject: "Lund is chair of the party", "Lund has been deputy foreign minister since the spring", "Lund serves as mayor".</summary>
internal static class PredicateOffices
{
    public static IEnumerable<(Entity Who, OfficeGiven Given)> Of(Joined story, ReadReport report, RuleId rule)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 0; t < parsed.Count; t++)
        {
            if (parsed.Pos[t] != Pos.NOUN || Subject(parsed, t) is not (>= 0 and var who) || story.EntityOf(report.Whom(who)) is not { Type: ReferentType.Person } person) continue;
            Place at = report.At(Words(parsed, t));
            yield return (person, new OfficeGiven(report.Words(at), at, new Because(rule, [at], [])));
        }
    }

    /// <summary>Of "is" or "has been", not of "was", "would be" or "is not".</summary>
    private static int Subject(ParsedText parsed, int noun)
    {
        int be = parsed.Child(noun, Relation.cop);
        if (be >= 0) return IsNow(parsed, noun, be) ? parsed.Child(noun, Relation.nsubj) : -1;
        int verb = parsed.Heads[noun];
        return verb >= 0 && parsed.Relations[noun] == Relation.obl && parsed.Preposition(noun) == "as" && parsed.Lower(verb) is "serves" or "acts" ? parsed.Child(verb, Relation.nsubj) : -1;
    }

    private static bool IsNow(ParsedText parsed, int noun, int be)
    {
        bool has = false;
        foreach (int child in parsed.Children(noun))
        {
            if (parsed.Tags[child] == "MD" || Phrases.IsNot(parsed.Lower(child)) || parsed.Lower(child) is "if" or "whether" or "once" && child < noun) return false;
            has |= parsed.Lower(child) is "has" or "have";
        }

        return parsed.Lower(be) is "is" or "'s" || (parsed.Lower(be) == "been" && has);
    }

    /// <summary>The noun with what stands before it, and what it is an office of.</summary>
    private static Span Words(ParsedText parsed, int noun)
    {
        int first = noun, last = noun;
        foreach (int child in parsed.Children(noun))
        {
            if (child < noun && parsed.Relations[child] is Relation.amod or Relation.compound or Relation.nmod_poss) first = Math.Min(first, parsed.TokenAt(parsed.Phrase(child).Start));
            if (child > noun && parsed.Relations[child] == Relation.nmod && parsed.Preposition(child) == "of") last = Math.Max(last, parsed.TokenAt(parsed.Phrase(child).End - 1));
        }

        return parsed.SpanOf(first, last + 1);
    }
}
