using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Coreference;

/// <summary>
/// "Dahl met Lemke. He …": of several in the sentence before, a pronoun that is the subject of its own sentence goes on
/// with the subject of the last; more surely so where that was a pronoun already.
/// </summary>
internal static class SubjectBefore
{
    public static readonly RuleId Rule = new("coreference/subject-before");

    public static Draft? Of(PersonWord word)
    {
        ParsedText parsed = word.Parsed;
        int sentence = parsed.SentenceOf[word.Token];
        if (sentence == 0 || !word.IsSubject || Clauses.MainSubject(parsed, sentence) != word.Token || word.InSentence(0).Count > 0) return null;
        int subject = Clauses.MainSubject(parsed, sentence - 1);
        if (subject < 0 || word.Cast.Of(subject) is not { } draft || !word.Fits(draft)) return null;
        return word.InSentence(1).Any(c => c.Draft == draft) ? draft : null;
    }
}
