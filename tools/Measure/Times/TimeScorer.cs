using Concordance.Texts;

namespace Concordance.Tools.Measure.Times;

/// <summary>Pairs marked and found times of one text and counts.</summary>
public static class TimeScorer
{
    private static readonly string[] Before = ["the ", "at ", "in ", "on ", "from ", "around ", "during ", "of ", "for ", "since ", "over ", "just "];

    /// <summary>Each gold time with the found one that overlaps it most, each found one used once, in text order of the gold.</summary>
    public static IReadOnlyList<(Gold<GoldTime> Gold, Found<FoundTime>? Found)> Pair(IReadOnlyList<Gold<GoldTime>> gold, IReadOnlyList<Found<FoundTime>> found)
    {
        List<(int Shared, int G, int F)> links = [];
        for (int g = 0; g < gold.Count; g++)
            for (int f = 0; f < found.Count; f++)
                if (gold[g].Value.Span.Shared(found[f].Value.Wide) is > 0 and var shared) links.Add((shared, g, f));
        int[] of = [.. Enumerable.Repeat(-1, gold.Count)];
        HashSet<int> used = [];
        foreach ((_, int g, int f) in links.OrderByDescending(l => l.Shared).ThenBy(l => l.G).ThenBy(l => l.F))
            if (of[g] < 0 && used.Add(f)) of[g] = f;
        return [.. gold.Select((g, i) => (g, of[i] < 0 ? (Found<FoundTime>?)null : found[of[i]]))];
    }

    /// <summary>Optional gold counts neither way; a found time that touches none of the gold is false unless it is vague itself.</summary>
    public static Score Values(IReadOnlyList<Gold<GoldTime>> gold, IReadOnlyList<Found<FoundTime>> found)
    {
        int asked = gold.Count(g => !g.Value.Optional);
        int right = Pair(gold, found).Count(p => !p.Gold.Value.Optional && p.Found is { } f && HasValue(p.Gold, f));
        return new Score(asked, right + Wrong(gold, found).Count, right);
    }

    /// <summary>Found times that are false: they touch no gold, or only gold whose value they miss and that is not optional.</summary>
    public static IReadOnlyList<Found<FoundTime>> Wrong(IReadOnlyList<Gold<GoldTime>> gold, IReadOnlyList<Found<FoundTime>> found)
    {
        var pairs = Pair(gold, found);
        return
        [
            .. found.Where(f => f.Value.Kind != "vague" && !pairs.Any(p => p.Found is { } q && q.Equals(f) && (p.Gold.Value.Optional || HasValue(p.Gold, f)))
                && !gold.Any(g => g.Value.Optional && g.Value.Span.Overlaps(f.Value.Span))),
        ];
    }

    public static bool HasValue(Gold<GoldTime> gold, Found<FoundTime> found) =>
        (found.Value.Value is { } value && gold.Value.Values.Any(v => Same(v, value))) || gold.Value.Ranges.Any(r => Covers(r, found.Value));

    /// <summary>Exactly the marked words, the bound word counted in or not; an article in front and a genitive's ending are not compared.</summary>
    public static bool HasSpan(Gold<GoldTime> gold, Found<FoundTime> found, string text)
    {
        Span wanted = Bare(gold.Value.Span, text);
        return wanted == Bare(found.Value.Span, text) || wanted == Bare(found.Value.Wide, text);
    }

    /// <summary>The marked words; prepositions and "since" in front are not compared either.</summary>
    public static bool HasClockSpan(Gold<GoldTime> gold, Found<FoundTime> found, string text)
    {
        Span wanted = Inner(gold.Value.Span, text);
        return wanted == Inner(found.Value.Span, text) || wanted == Inner(found.Value.Wide, text);
    }

    /// <summary>One of the listed moments, stretches or sets; where the key names no day, the report's own is not compared.</summary>
    public static bool HasClock(Gold<GoldTime> gold, Found<FoundTime> found)
    {
        if (found.Value.Value is not { } value) return false;
        string plain = ClockValues.Plain(value), hours = ClockValues.WithoutDay(plain);
        return gold.Value.Values.Any(v => v == plain || (v.StartsWith('T') && v == hours));
    }

    private static Span Inner(Span span, string text)
    {
        int start = span.Start, end = span.End;
        for (bool again = true; again;)
        {
            again = false;
            foreach (string word in Before)
                if (text.AsSpan(start, end - start).StartsWith(word, StringComparison.OrdinalIgnoreCase)) (start, again) = (start + word.Length, true);
        }

        return new Span(start, end);
    }

    private static Span Bare(Span span, string text)
    {
        int start = span.Start, end = span.End;
        if (text.AsSpan(start, end - start).StartsWith("the ", StringComparison.OrdinalIgnoreCase)) start += 4;
        if (end - start > 2 && text[end - 1] == 's' && text[end - 2] is '\'' or '’') end -= 2;
        return new Span(start, end);
    }

    /// <summary>"2025-03/" and "2025-03" are one value; a clock time behind a day does not make it another.</summary>
    private static bool Same(string gold, string found) => gold == found || (gold.TrimEnd('/') == found.TrimEnd('/')) || (gold.Length == 10 && found.StartsWith(gold + "T", StringComparison.Ordinal));

    private static bool Covers(DayRange gold, FoundTime found) =>
        found.Days.Earliest == gold.Earliest && (found.Days.Latest == gold.Latest || (gold.Latest is { } last && found.Ends.Contains(last)));
}
