using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories;
using Concordance.Stories.Differences;

namespace Concordance.Talks.Waiting.Acts;

/// <summary>What "it" and "they" stand for where nothing else tells: the one thing of their number that stands before them in the sentence, else in the one before; of two, the one something is done to.</summary>
internal static class Antecedents
{
    /// <returns>The noun, or -1.</returns>
    public static int Of(Joined story, ReadReport report, int pronoun)
    {
        ParsedText parsed = report.Parsed;
        bool many = parsed.Lower(pronoun) is "they" or "them" or "these";
        if (!many && parsed.Lower(pronoun) is not ("it" or "that" or "this")) return -1;
        int sentence = parsed.SentenceOf[pronoun];
        int[] things = Things(parsed.Sentences[sentence].First, pronoun);
        if (things.Length == 0 && sentence > 0) things = Things(parsed.Sentences[sentence - 1].First, parsed.Sentences[sentence].First);
        if (things.Length == 1) return things[0];
        int[] done = [.. things.Where(t => parsed.Relations[t] is Relation.obj or Relation.nsubj_pass)];
        return done.Length == 1 ? done[0] : -1;

        int[] Things(int first, int end) => [.. Enumerable.Range(first, end - first).Where(t => parsed.Tags[t] == (many ? "NNS" : "NN") && IsThing(story, report, t))];
    }

    /// <summary>A noun that stands for nobody, as the subject or object of something, or alone.</summary>
    private static bool IsThing(Joined story, ReadReport report, int token) =>
        report.Parsed.Pos[token] == Pos.NOUN && (report.Parsed.Relations[token] is Relation.obj or Relation.nsubj or Relation.nsubj_pass || report.Parsed.Heads[token] < 0) && story.EntityOf(report.Whom(token)) is null or { Type: ReferentType.Document };
}
