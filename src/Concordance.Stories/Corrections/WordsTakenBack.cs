using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Corrections;
using Concordance.Texts;

namespace Concordance.Stories.Corrections;

/// <summary>
/// What a notice without a number or a name takes back: the sentence of each earlier report that shares most words with it, and enough of them
/// ("contrary to what police announced at first, the driver survived": "the driver is dead, police say").
/// </summary>
internal sealed class WordsTakenBack
{
    /// <summary>So many words are enough; or two that hardly any other sentence of the story has.</summary>
    private const int Shared = 3, Rare = 3;

    /// <summary>One word that stands nowhere else, or several that stand in few places.</summary>
    private const double LeastWeight = 0.6;

    private readonly Dictionary<string, List<(ReadReport In, int Sentence)>> _at = new(StringComparer.Ordinal);
    private readonly Dictionary<ReportId, int> _rank;

    public WordsTakenBack(ImmutableArray<ReadReport> reports, IEnumerable<Told<Correction>> notices, Dictionary<ReportId, int> rank)
    {
        _rank = rank;
        HashSet<string> asked = [.. notices.Where(IsAsked).SelectMany(About)];
        if (asked.Count == 0) return;
        foreach (ReadReport report in reports)
        {
            Span[] aside = ValueTable.NotTold(report);
            for (int s = 0; s < report.Parsed.Sentences.Length; s++)
            {
                if (aside.Any(report.Parsed.SentenceSpan(s).Overlaps)) continue;
                foreach (string word in Words(report.Parsed, report.Parsed.Sentences[s].First, report.Parsed.Sentences[s].End).Intersect(asked))
                {
                    if (!_at.TryGetValue(word, out List<(ReadReport, int)>? list)) _at[word] = list = [];
                    list.Add((report, s));
                }
            }
        }
    }

    public IEnumerable<Place> Of(Told<Correction> notice)
    {
        if (!IsAsked(notice)) yield break;
        Dictionary<(ReadReport In, int Sentence), int> shared = [];
        HashSet<(ReadReport, int)> twice = [], once = [];
        foreach (List<(ReadReport, int)> places in About(notice).Select(w => _at.GetValueOrDefault(w)).OfType<List<(ReadReport, int)>>())
        {
            foreach ((ReadReport, int) place in places)
            {
                shared[place] = shared.GetValueOrDefault(place) + 1;
                if (places.Count <= Rare && !once.Add(place)) twice.Add(place);
            }
        }

        KeyValuePair<(ReadReport In, int Sentence), int>[] before = [.. shared.Where(p => p.Value > 1 && !TellsOtherNumber(notice, p.Key.In, p.Key.Sentence) && _rank[p.Key.In.Report.Id] < _rank[notice.In.Report.Id])];
        if (!before.Any(p => p.Value >= Shared || twice.Contains(p.Key)) && Nearest(before, notice) is var (only, at))
        {
            yield return only.Report.At(only.Parsed.SentenceSpan(at));
            yield break;
        }

        foreach (IGrouping<ReadReport, KeyValuePair<(ReadReport In, int Sentence), int>> report in before.Where(p => p.Value >= Shared || twice.Contains(p.Key)).GroupBy(p => p.Key.In).OrderBy(g => _rank[g.Key.Report.Id]))
        {
            (ReadReport _, int sentence) = report.OrderByDescending(p => p.Value).ThenBy(p => p.Key.Sentence).First().Key;
            yield return report.Key.Report.At(report.Key.Parsed.SentenceSpan(sentence));
        }
    }

    /// <summary>Where no sentence shares enough words, the one whose two are rarest, where they are rare enough.</summary>
    private (ReadReport, int)? Nearest(KeyValuePair<(ReadReport In, int Sentence), int>[] before, Told<Correction> notice)
    {
        HashSet<string> about = About(notice);
        ((ReadReport In, int Sentence) At, double Weight)[] weighed = [.. before.Select(p => (p.Key, about.Where(w => _at.GetValueOrDefault(w)?.Contains(p.Key) == true).Sum(w => 1.0 / _at[w].Count))).OrderByDescending(p => p.Item2).ThenBy(p => _rank[p.Key.In.Report.Id]).ThenBy(p => p.Key.Sentence)];
        return weighed is [{ Weight: >= LeastWeight } one, ..] ? one.At : null;
    }

    /// <summary>That 21 died was wrong: a sentence of 19 dead does not rest on it.</summary>
    private static bool TellsOtherNumber(Told<Correction> notice, ReadReport report, int sentence)
    {
        string[] wrong = [.. Numbers(notice.In, notice.What.Span)], told = [.. Numbers(report, report.Parsed.SentenceSpan(sentence))];
        return wrong.Length > 0 && told.Length > 0 && !wrong.Intersect(told, StringComparer.Ordinal).Any();
    }

    private static IEnumerable<string> Numbers(ReadReport report, Span words) => report.Quantities.Where(q => q.Of is not null && words.Contains(q.Span)).Select(q => $"{q.Value} {q.Unit}");

    /// <summary>A printed notice without a value mends a headline, a spelling, what only its own report had.</summary>
    private static bool IsAsked(Told<Correction> notice) => notice.What.Old is null && notice.What.Because.Rule.Value is not "corrections/correction-notice";

    private static HashSet<string> About(Told<Correction> notice)
    {
        ParsedText parsed = notice.In.Parsed;
        return Words(parsed, parsed.TokenAt(notice.What.Span.Start), parsed.TokenAt(notice.What.Span.End - 1) + 1);
    }

    /// <summary>Families of words, names and years.</summary>
    private static HashSet<string> Words(ParsedText parsed, int first, int end) =>
        [.. Subject.Of(parsed, first, end, null, null), .. Enumerable.Range(first, end - first).Where(t => parsed.Pos[t] is Pos.PROPN or Pos.NUM && parsed.Spans[t].Length > 2).Select(parsed.Form)];
}
