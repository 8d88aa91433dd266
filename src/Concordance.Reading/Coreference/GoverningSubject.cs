using Concordance.Texts;

namespace Concordance.Reading.Coreference;

/// <summary>"Dahl said he would resign": the subject of the clause around the pronoun's, with nobody else between the two.</summary>
internal static class GoverningSubject
{
    public static readonly RuleId Rule = new("coreference/governing-subject");

    public static Draft? Of(PersonWord word)
    {
        int subject = Clauses.Governor(word.Parsed, word.Token);
        if (subject < 0 || word.Cast.Of(subject) is not { } draft || !word.Fits(draft)) return null;
        if (word.Cast.Speech.QuotationOf(subject) != word.Quotation) return null;
        return word.Between(subject + 1, word.Token).All(c => c.Draft == draft) ? draft : null;
    }
}
