using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Coreference;

/// <summary>"…," said Dahl. "…," he added: a pronoun that speaks is who spoke last, where nobody else who fits was told of as the subject since.</summary>
internal static class SpeakerGoesOn
{
    public static readonly RuleId Rule = new("coreference/speaker-goes-on");

    private const int SentencesBack = 2, Reach = 200;

    public static Draft? Of(PersonWord word)
    {
        ParsedText parsed = word.Parsed;
        if (word.Quotation >= 0 || !word.IsSubject || !word.Cast.Speech.IsSaying(parsed.Heads[word.Token]) || word.InSentence(0).Any(c => c.Draft is not null || Clauses.IsSubject(parsed, c.Token))) return null;
        int sentence = parsed.SentenceOf[word.Token], first = parsed.Sentences[Math.Max(0, sentence - SentencesBack)].First;
        for (int t = word.Token - 1; t >= Math.Max(first, word.Token - Reach); t--)
        {
            if (word.Cast.Speech.SpeakerOfVerb(t) is not (>= 0 and int head) || head == word.Token) continue;
            return word.Cast.Bearer(head) is { } draft && word.Fits(draft) && !word.IsSpokenOf(draft) && !IsOvertaken(word, parsed.SentenceOf[t], draft) ? draft : null;
        }

        return null;
    }

    /// <summary>Another who fits is the main subject of a sentence between the two.</summary>
    private static bool IsOvertaken(PersonWord word, int from, Draft draft)
    {
        for (int s = from + 1; s < word.Parsed.SentenceOf[word.Token]; s++)
            if ((Clauses.MainSubject(word.Parsed, s) is >= 0 and int main ? main : word.Parsed.Sentences[s].First) is var subject && word.Cast.Speech.QuotationOf(subject) < 0 && word.Cast.Bearer(subject) is { } other && other != draft && word.Fits(other)) return true;
        return false;
    }
}
