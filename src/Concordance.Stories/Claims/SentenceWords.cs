using Concordance.Language;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>What the words of a stretch say: families of those that say something, and its numbers.</summary>
internal sealed record SentenceWords(IReadOnlySet<string> Words, IReadOnlySet<string> Numbers)
{
    public static SentenceWords Of(ParsedText parsed, int first, int end)
    {
        HashSet<string> words = new(StringComparer.Ordinal), numbers = new(StringComparer.Ordinal);
        for (int t = first; t < end; t++)
        {
            if (parsed.Pos[t] == Pos.NUM) numbers.Add(parsed.Form(t).ToLowerInvariant());
            if (parsed.Pos[t] is Pos.NOUN or Pos.PROPN or Pos.VERB or Pos.ADJ or Pos.NUM && !EventKin.IsGeneral(parsed, t)) words.Add(EventKin.Of(parsed, t));
        }

        return new(words, numbers);
    }

    /// <summary>Words that both have, but for one.</summary>
    public int Shared(SentenceWords other, string but) => Words.Count(w => w != but && other.Words.Contains(w));

    public int But(string family) => Words.Contains(family) ? Words.Count - 1 : Words.Count;

    /// <summary>Both tell numbers and no number is told by both: one frame filled with other facts.</summary>
    public bool NumbersDiffer(SentenceWords other) => Numbers.Count > 0 && other.Numbers.Count > 0 && !Numbers.Overlaps(other.Numbers);
}

/// <summary>The words of sentences, each sentence read once however many events it tells.</summary>
internal sealed class SentencesRead
{
    private readonly Dictionary<(ReportId, int), SentenceWords> _read = [];

    public SentenceWords Of(ReadReport report, int sentence)
    {
        if (_read.TryGetValue((report.Report.Id, sentence), out SentenceWords? words)) return words;
        SentenceRange range = report.Parsed.Sentences[sentence];
        return _read[(report.Report.Id, sentence)] = SentenceWords.Of(report.Parsed, range.First, range.End);
    }
}
