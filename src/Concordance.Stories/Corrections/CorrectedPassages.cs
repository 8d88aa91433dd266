using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Corrections;
using Concordance.Texts;

namespace Concordance.Stories.Corrections;

/// <summary>
/// Passages that still assert what a notice corrects: the wrong number in a sentence that speaks of the same thing ("41 people were killed"
/// of "the number of dead is 14, not 41"), the wrong name in one that shares two words with the notice.
/// </summary>
internal static class CorrectedPassages
{
    private static readonly RuleId Rule = new("corrections/corrected-passages");

    /// <summary>Passages of one correction that are listed: of ten thousand copies of a report one reads no more.</summary>
    private const int MostPassages = 200;

    /// <summary>By the first of the notices that correct one value to another of one thing.</summary>
    public static IEnumerable<Corrected> Find(ImmutableArray<ReadReport> reports)
    {
        ImmutableArray<Told<Correction>> notices = [.. reports.SelectMany(r => r.Corrections.Where(c => c.Old is not null).Select(c => new Told<Correction>(r, c)))];
        if (notices.IsEmpty) return [];
        ValueTable table = new(reports, notices.Select(n => ValueTable.Words(n.In.Parsed, n.What.Old!.Value)[0]).ToHashSet(StringComparer.Ordinal));
        return [.. notices.DistinctBy(Key, StringComparer.Ordinal).Select(n => Of(n, table)).OfType<Corrected>()];
    }

    private static string Key(Told<Correction> notice) => string.Join(' ', [Old(notice), "", New(notice), "", .. About(notice).Order(StringComparer.Ordinal)]);

    private static Corrected? Of(Told<Correction> notice, ValueTable table)
    {
        ParsedText parsed = notice.In.Parsed;
        string[] words = ValueTable.Words(parsed, notice.What.Old!.Value);
        HashSet<string> about = About(notice);
        bool number = words.Any(w => char.IsAsciiDigit(w[0])) || parsed.Pos[parsed.TokenAt(notice.What.Old.Value.Start)] == Pos.NUM;
        ImmutableArray<Place> passages = [.. table.Of(words).Where(p => Asserts(p.In.Parsed, p.First, p.End, about, number ? 1 : 2)).Take(MostPassages).Select(p => p.In.Report.At(p.In.Parsed.SpanOf(p.First, p.End)))];
        if (passages.IsEmpty) return null;
        string why = New(notice) is { Length: > 0 } now ? $"{Old(notice)} corrected to {now}" : $"{Old(notice)} corrected";
        return new Corrected(notice, passages, why, new Because(Rule, passages, [notice.What.Because]));
    }

    /// <summary>The sentence speaks of what the notice speaks of, and does not deny the value.</summary>
    private static bool Asserts(ParsedText parsed, int first, int end, HashSet<string> about, int shared)
    {
        SentenceRange sentence = parsed.Sentences[parsed.SentenceOf[first]];
        for (int t = Math.Max(sentence.First, first - 3); t < first; t++)
            if (parsed.Form(t).ToLowerInvariant() is "not" or "n't" or "never") return false;
        // "41" of "41.5", "41%" or "1941-41" is another value.
        if (end < parsed.Count && parsed.Spans[end].Start == parsed.Spans[end - 1].End && parsed.Form(end) is "%" or "-" or "–" or "/") return false;
        HashSet<string> here = Subject.Of(parsed, sentence.First, sentence.End, null, null);
        here.IntersectWith(about);
        return here.Count >= shared;
    }

    private static HashSet<string> About(Told<Correction> notice)
    {
        ParsedText parsed = notice.In.Parsed;
        return Subject.Of(parsed, parsed.TokenAt(notice.What.Span.Start), parsed.TokenAt(notice.What.Span.End - 1) + 1, notice.What.Old, notice.What.New);
    }

    private static string Old(Told<Correction> notice) => notice.What.Old!.Value.Of(notice.In.Report.Text);

    private static string New(Told<Correction> notice) => notice.What.New?.Of(notice.In.Report.Text) ?? "";
}
