using Concordance.Texts;

namespace Concordance.Reading.Coreference;

/// <summary>The one person that fits in the sentence so far, or else in the nearest sentence before that tells of any.</summary>
internal static class OnlyPersonNear
{
    public static readonly RuleId Rule = new("coreference/only-person-near");

    private const int SentencesBack = 3;

    public static Draft? Of(PersonWord word)
    {
        int sentence = word.Parsed.SentenceOf[word.Token];
        for (int back = 0; back <= SentencesBack && sentence - back >= 0; back++)
        {
            List<Candidate> near = word.InSentence(back);
            if (near.Count == 1) return near[0].Draft;
            if (near.Count > 1) return null;
        }

        return null;
    }
}
