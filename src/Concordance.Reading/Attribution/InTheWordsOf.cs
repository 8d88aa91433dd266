using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>"In the words of the mayor, …", "in her own words, …", "In the view of the union, …".</summary>
internal static class InTheWordsOf
{
    private static readonly RuleId Rule = new("attribution/in-the-words-of");

    public static IEnumerable<Draft> Find(Scene scene)
    {
        foreach (SentenceRange sentence in scene.Parsed.Sentences)
            if (sentence.Count > 6 && scene.QuotationOf[sentence.First] < 0 && Read(scene, sentence) is { } draft) yield return draft;
    }

    private static Draft? Read(Scene scene, SentenceRange sentence)
    {
        int first = sentence.First;
        if (!scene.IsOneOf(first, "in", "per") || !scene.Is(first + 1, "the") || !scene.IsOneOf(first + 2, "words", "view", "opinion", "eyes") || !scene.Is(first + 3, "of")) return null;
        int head = scene.Parsed.Heads[first + 3];
        if (head <= first + 3 || head >= sentence.End || !Voices.CanSpeak(scene, head)) return null;
        int end = scene.Right[head] + 1;
        if (end >= sentence.End || !scene.IsComma(end)) return null;
        int limit = ComplementClause.SentenceEnd(scene, first);
        if (Contents.Of(scene, end + 1, limit) is not { } content || !scene.HasFinite(end + 1, limit)) return null;
        return new Draft(Rule, null, scene.Parsed.SpanOf(first, first + 4), SpeakerReader.Read(scene, head), head, [content], Act.Say, Voice.Attributed);
    }
}
