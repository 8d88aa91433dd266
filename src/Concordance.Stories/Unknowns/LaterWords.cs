using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Changes;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>Where later reports speak again of what an earlier one left to come: one pass over the reports, however many questions there are.</summary>
internal sealed class LaterWords
{
    private const int MostNouns = 3;

    private readonly Joined _story;
    private readonly Dictionary<string, List<(ReadReport In, int Sentence)>> _at = new(StringComparer.Ordinal);

    public LaterWords(Joined story)
    {
        _story = story;
        foreach (ReadReport report in story.Reports)
            for (int t = 0; t < report.Parsed.Count; t++)
            {
                if (report.Parsed.Pos[t] is not (Pos.NOUN or Pos.VERB)) continue;
                string lemma = report.Parsed.Lemma(t);
                if (!_at.TryGetValue(lemma, out List<(ReadReport, int)>? list)) _at[lemma] = list = [];
                if (list.Count == 0 || list[^1] != (report, report.Parsed.SentenceOf[t])) list.Add((report, report.Parsed.SentenceOf[t]));
            }
    }

    /// <summary>Where what was missing, sought or at large is told as found: "two horns", later "the horns were found in a barn".</summary>
    public Place? Found(ReadReport than, int noun) => noun < 0 || than.Parsed.Pos[noun] is not (Pos.NOUN or Pos.PROPN) ? null
        : Tells(than, [["find", "recover", "rescue", "arrest", "catch", "capture", "detain", "locate", "discover", "surrender"], [than.Parsed.Lemma(noun)]]);

    /// <summary>Where a later report has the verb of a question with all its nouns: "what the recall will cost", later "put the cost of the recall at 850 million"; how one would vote, once there was a vote.</summary>
    public Place? Answers(ReadReport than, Span asked)
    {
        ParsedText parsed = than.Parsed;
        int[] tokens = [.. parsed.TokensOf(asked)];
        // "The dam, some 20 kilometres from the town, had been damaged": what is set in between names other things.
        if (tokens.Count(t => parsed.Lower(t) is ",") == 2) tokens = [.. tokens.TakeWhile(t => parsed.Lower(t) is not ","), .. tokens.Reverse().TakeWhile(t => parsed.Lower(t) is not ",").Reverse()];
        int verb = tokens.FirstOrDefault(t => parsed.Pos[t] == Pos.VERB && parsed.Lemma(t) is not ("be" or "have" or "do" or "say" or "know" or "make" or "go" or "come"), -1);
        string[] nouns = [.. tokens.Where(t => parsed.Pos[t] == Pos.NOUN && !than.Times.Any(x => x.Span.Overlaps(parsed.Spans[t]))).Select(t => parsed.Lemma(t)).Distinct()];
        if (verb < 0 || nouns.Length is 0 or > MostNouns || parsed.HasNot(verb)) return null;
        // "Who will take her place": whoever was named for it.
        if (parsed.Lower(tokens[0]) is "who" && parsed.Lemma(verb) is "take" or "replace" or "succeed" or "become" or "lead") return Tells(than, [["name", "nominate", "appoint", "pick", "choose", "select", "elect"], nouns]);
        string[] verbs = parsed.Lemma(verb) is "damage" or "harm" ? ["damage", "harm", "crack", "break", "destroy", "intact"] : [parsed.Lemma(verb)];
        return Tells(than, parsed.Lemma(verb) is "vote" ? [["vote"]] : [verbs, .. nouns.Select(n => new[] { n })]);
    }

    /// <summary>The day of the last report that has a word; null where none does.</summary>
    public DateOnly? LastDay(string word) => _at.TryGetValue(word, out List<(ReadReport In, int Sentence)>? told) ? told.Max(t => Chains.Day(_story.DayOf(t.In))) : null;

    /// <summary>The first sentence of a report of a later day that has one of the words of each set and does not leave it open again; null where there is none.</summary>
    public Place? Tells(ReadReport than, params string[][] words)
    {
        DateOnly day = Chains.Day(_story.DayOf(than));
        foreach ((ReadReport report, int sentence) in words[0].SelectMany(w => _at.GetValueOrDefault(w) ?? []).OrderBy(p => Chains.Day(_story.DayOf(p.In))).ThenBy(p => p.In.Report.Id).ThenBy(p => p.Sentence))
        {
            if (report == than || Chains.Day(_story.DayOf(report)) <= day) continue;
            SentenceRange range = report.Parsed.Sentences[sentence];
            // A name is no word of it: the Court of Appeal tells of no appeal.
            string[] here = [.. Enumerable.Range(range.First, range.Count).Where(t => report.Parsed.Pos[t] != Pos.PROPN || words[0].Length > 1).Select(t => report.Parsed.Lemma(t))];
            if (words.All(set => set.Any(w => here.Contains(w, StringComparer.Ordinal))) && !here.Any(w => w is "will" or "would" or "await" or "expect" or "whether" or "not" or "n't" or "no" or "unclear" or "unknown" or "yet")) return report.Report.At(report.Parsed.SentenceSpan(sentence));
        }

        return null;
    }
}
