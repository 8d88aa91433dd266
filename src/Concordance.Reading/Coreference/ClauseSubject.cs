using Concordance.Texts;

namespace Concordance.Reading.Coreference;

/// <summary>"Moore lost her seat", "Dahl blamed himself": what is somebody's belongs to the subject of its clause, with nobody else between the two.</summary>
internal static class ClauseSubject
{
    public static readonly RuleId Rule = new("coreference/clause-subject");

    public static Draft? Of(PersonWord word)
    {
        if (!word.IsPossessive && !word.IsReflexive) return null;
        int subject = Clauses.OwnSubject(word.Parsed, word.Token);
        if (subject < 0 || word.Cast.Of(subject) is not { } draft || !word.Fits(draft)) return null;
        return word.Between(subject + 1, word.Token).All(c => c.Draft == draft) ? draft : null;
    }
}
