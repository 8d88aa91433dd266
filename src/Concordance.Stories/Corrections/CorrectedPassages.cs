using System.Collections.Immutable;
using System.Globalization;
using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Reading.Corrections;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Corrections;

/// <summary>
/// What each notice corrects, with the passages that still assert it: the wrong number in a sentence that speaks of the same thing ("41 people were killed"
/// of "the number of dead is 14, not 41"), the wrong name in one that shares two words with the notice.
/// </summary>
internal static class CorrectedPassages
{
    private static readonly RuleId Rule = new("corrections/corrected-passages");

    /// <summary>Passages of one correction that are listed: of ten thousand copies of a report one reads no more.</summary>
    private const int MostPassages = 200;

    /// <summary>A number of this size that is not round is hardly told of two things in one story.</summary>
    private const int Telling = 12;

    /// <summary>By the first of the notices that correct one value to another of one thing.</summary>
    public static IEnumerable<Corrected> Find(ImmutableArray<ReadReport> reports)
    {
        ImmutableArray<Told<Correction>> notices = [.. reports.SelectMany(r => r.Corrections.Where(c => c.As == CorrectionKind.Corrected).Select(c => new Told<Correction>(r, c)))];
        ImmutableArray<Told<Correction>> contrasts = [.. reports.SelectMany(SetAgainst.Find)];
        if (notices.IsEmpty && contrasts.IsEmpty) return [];
        Dictionary<ReportId, int> rank = reports.Index().ToDictionary(r => r.Item.Report.Id, r => r.Index);
        ValueTable table = new(reports, notices.Concat(contrasts).Where(n => n.What.Old is not null).Select(n => ValueTable.Key(n.In, n.What.Old!.Value)).ToHashSet(StringComparer.Ordinal));
        WordsTakenBack words = new(reports, notices, rank);
        return [.. notices.DistinctBy(Key, StringComparer.Ordinal).Select(n => Of(n, table, words, rank)), .. contrasts.DistinctBy(Key, StringComparer.Ordinal).Select(n => Of(n, table, words, rank)).Where(c => !c.Passages.IsEmpty)];
    }

    private static string Key(Told<Correction> notice) => notice.What.Old is null ? notice.What.Span.Of(notice.In.Report.Text) : string.Join(' ', [Old(notice), "", New(notice), "", .. About(notice).Order(StringComparer.Ordinal)]);

    private static Corrected Of(Told<Correction> notice, ValueTable table, WordsTakenBack words, Dictionary<ReportId, int> rank)
    {
        IEnumerable<Place> told = notice.What.Old is { } old ? Passages(notice, old, table, rank).Select(p => p.In.Report.At(p.In.Parsed.SpanOf(p.First, p.End))) : words.Of(notice);
        ImmutableArray<Place> passages = [.. told.Take(MostPassages)];
        string why = notice.What.Old is null ? "corrected" : New(notice) is { Length: > 0 } now ? $"{Old(notice)} corrected to {now}" : $"{Old(notice)} corrected";
        IEnumerable<Place> holds = passages.IsEmpty && notice.What.Old is { } wrong ? Holds(notice, wrong) : [];
        return new Corrected(notice, passages, why, new Because(Rule, [notice.In.Report.At(notice.What.Span), .. passages, .. holds], [notice.What.Because]));
    }

    /// <summary>"An earlier version gave the length of the strike as 14 days": of what no report of the story asserts any longer the passage that now tells it right, "a 15-day strike".</summary>
    private static IEnumerable<Place> Holds(Told<Correction> notice, Span old)
    {
        HashSet<string> about = About(notice);
        ParsedText parsed = notice.In.Parsed;
        int last = parsed.TokenAt(old.End - 1);
        if (last + 1 >= parsed.Count || parsed.Pos[last + 1] != Pos.NOUN) yield break;
        string unit = parsed.Lemma(last + 1), wrong = ValueTable.Key(notice.In, old);
        for (int t = 1; t + 1 < parsed.Count && parsed.Spans[t].End <= notice.What.Span.Start; t++)
        {
            string form = parsed.Lower(t);
            bool compound = form.EndsWith("-" + unit, StringComparison.Ordinal), counted = parsed.Lemma(t) == unit && t > 1;
            int number = counted && parsed.Form(t - 1) == "-" ? t - 2 : t - 1;
            string? value = compound ? ValueTable.Number(form[..form.IndexOf('-', StringComparison.Ordinal)]) : counted ? ValueTable.Number(parsed.Form(number)) : null;
            if (value is null || value == wrong || !Enumerable.Range(Math.Max(0, number - 2), 6).Any(i => i != t && i < parsed.Count && parsed.Pos[i] == Pos.NOUN && about.Contains(Subject.Family(parsed, i)))) continue;
            yield return notice.In.Report.At(compound ? parsed.Spans[t] : parsed.SpanOf(number, t + 1));
            yield break;
        }
    }

    private static IEnumerable<ValueAt> Passages(Told<Correction> notice, Span old, ValueTable table, Dictionary<ReportId, int> rank)
    {
        HashSet<string> about = About(notice), named = Named(notice.In.Parsed, notice.In.Parsed.TokenAt(notice.What.Span.Start), notice.In.Parsed.TokenAt(notice.What.Span.End - 1) + 1);
        string key = ValueTable.Key(notice.In, old);
        Quantity? counted = notice.In.Quantities.FirstOrDefault(q => q.Span.Overlaps(old));
        bool none = key[0] == '0', telling = IsTelling(key);
        foreach (ValueAt place in table.Of(key))
        {
            // What was told before the notice and counts the same may be told in other words; what is told behind it must speak of the same thing.
            bool before = rank[place.In.Report.Id] < rank[notice.In.Report.Id] || (place.In == notice.In && place.In.Parsed.Spans[place.First].Start < notice.What.Span.Start);
            bool one = before && (none || (telling && (key.Length > 6 || CountAlike(counted?.Unit, place.Counted?.Unit))));
            // "41 dead in Lia" was wrong, where "41 bodies were found in Lia".
            one |= before && telling && place.In.Parsed.Sentences[place.In.Parsed.SentenceOf[place.First]] is var sentence && Named(place.In.Parsed, sentence.First, sentence.End).Overlaps(named);
            if (Asserts(place, counted, about, one ? 0 : key[0] == '#' ? 1 : 2)) yield return place;
        }
    }

    private static HashSet<string> Named(ParsedText parsed, int first, int end) => [.. Enumerable.Range(first, end - first).Where(t => parsed.Pos[t] == Pos.PROPN && parsed.Spans[t].Length > 3 && !parsed.Lower(t).EndsWith("day", StringComparison.Ordinal)).Select(parsed.Form)];

    /// <summary>Of persons the notice need not say again what they are.</summary>
    private static bool CountAlike(string? one, string? other) => one == other ? one is not null : (one is null || other is null) && (one ?? other) is "person";

    private static bool IsTelling(string key) => key[0] == '#' && (!int.TryParse(key.AsSpan(1), NumberStyles.None, null, out int whole) || (whole > Telling && (whole % 10 != 0 || whole > 1000)));

    /// <summary>The sentence speaks of what the notice speaks of, and does not deny the value.</summary>
    private static bool Asserts(ValueAt place, Quantity? counted, HashSet<string> about, int shared)
    {
        (ParsedText parsed, int first, int end) = (place.In.Parsed, place.First, place.End);
        SentenceRange sentence = parsed.Sentences[parsed.SentenceOf[first]];
        for (int t = Math.Max(sentence.First, first - 3); t < first; t++)
            if (parsed.Form(t).ToLowerInvariant() is "not" or "n't" or "never") return false;
        // "41" of "41.5", "41%" or "1941-41" is another value, unless the notice counts in percent too.
        bool percent = place.Counted?.Unit is "percent" or "percentage-point";
        if (percent != counted?.Unit is "percent" or "percentage-point") return false;
        if (end + 1 < parsed.Count && parsed.Spans[end].Start == parsed.Spans[end - 1].End && (parsed.Form(end) is "–" or "/" || (parsed.Form(end) == "-" && !char.IsAsciiLetter(parsed.Form(end + 1)[0])))) return false;
        HashSet<string> here = Subject.Of(parsed, sentence.First, sentence.End, null, null);
        here.IntersectWith(about);
        return here.Count >= shared;
    }

    private static HashSet<string> About(Told<Correction> notice)
    {
        ParsedText parsed = notice.In.Parsed;
        int first = parsed.TokenAt(notice.What.Span.Start), end = parsed.TokenAt(notice.What.Span.End - 1) + 1;
        // "There were two of them, not three as she had said": who they are stands in front.
        if (Enumerable.Range(first, end - first).Any(t => parsed.Lower(t) is "them" or "they") && parsed.SentenceOf[first] is > 0 and var sentence) first = parsed.Sentences[sentence - 1].First;
        return Subject.Of(parsed, first, end, notice.What.Old, notice.What.New);
    }

    private static string Old(Told<Correction> notice) => notice.What.Old!.Value.Of(notice.In.Report.Text);

    private static string New(Told<Correction> notice) => notice.What.New?.Of(notice.In.Report.Text) ?? "";
}
