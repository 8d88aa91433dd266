using System.Collections.Immutable;
using System.Globalization;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tools.Measure.Quantities;

/// <summary>How numbers were found.</summary>
/// <param name="All">By any overlap; optional ones count neither way.</param>
/// <param name="Values">Of those found with a value in the key: both ends right.</param>
/// <param name="Bounds">Of those found: bound and "on each side" right.</param>
/// <param name="Units">Of those found: the unit right, none where the key has none.</param>
/// <param name="Counted">Of those found whose key says what is counted: its last word right.</param>
public sealed record QuantityScores(Score All, Share Values, Share Bounds, Share Units, Share Counted, ImmutableArray<QuantityError> Errors);

/// <summary>A number missed, invented or read otherwise.</summary>
public sealed record QuantityError(string Kind, QuantityMark At, QuantityMark? Key);

public static class QuantityScorer
{
    /// <param name="verdict">What a person said of a found number that no mark touches; true: right, false: wrong, null: counts neither way.</param>
    public static QuantityScores Of(ImmutableArray<Gold<QuantityMark>> gold, ImmutableArray<Found<QuantityMark>> found, Func<QuantityMark, bool?> verdict)
    {
        List<(int Gold, int Found)> pairs = Overlap.Pairs(gold.Length, found.Length, (g, f) => Near(gold[g].Value, found[f].Value), double.Epsilon);
        (QuantityMark Key, QuantityMark Given)[] both = [.. pairs.Select(p => (gold[p.Gold].Value, found[p.Found].Value)).Where(p => !p.Item1.Optional)];
        HashSet<int> hit = [.. pairs.Select(p => p.Gold)];
        bool?[] judged = [.. found.Where(f => !gold.Any(g => Near(g.Value, f.Value) > 0)).Select(f => verdict(f.Value))];
        // two found inside one marked number ("$5" and "7 million" of a range): the second is false
        int doubled = found.Where((f, i) => !pairs.Any(p => p.Found == i) && gold.Any(g => !g.Value.Optional && Near(g.Value, f.Value) > 0)).Count();
        int right = both.Length + judged.Count(j => j == true);
        (QuantityMark Key, QuantityMark Given)[] valued = [.. both.Where(p => p.Key.Value is not null)], counted = [.. both.Where(p => p.Key.Of is not null)];
        List<QuantityError> errors =
        [
            .. gold.Where((g, i) => !g.Value.Optional && !hit.Contains(i)).Select(g => new QuantityError("missed", g.Value, null)),
            .. found.Where((f, i) => !pairs.Any(p => p.Found == i) && !gold.Any(g => g.Value.Optional && Near(g.Value, f.Value) > 0) && verdict(f.Value) == false).Select(f => new QuantityError("not in key", f.Value, null)),
            .. valued.Where(p => !SameValue(p)).Select(p => new QuantityError("value", p.Given, p.Key)),
            .. both.Where(p => !SameBound(p)).Select(p => new QuantityError("bound", p.Given, p.Key)),
            .. both.Where(p => p.Key.Unit != p.Given.Unit).Select(p => new QuantityError("unit", p.Given, p.Key)),
            .. counted.Where(p => !SameThing(p)).Select(p => new QuantityError("counted", p.Given, p.Key)),
        ];
        return new QuantityScores(
            new Score(gold.Count(g => !g.Value.Optional), right + doubled + judged.Count(j => j == false), both.Length, right),
            new Share(valued.Count(SameValue), valued.Length), new Share(both.Count(SameBound), both.Length), new Share(both.Count(p => p.Key.Unit == p.Given.Unit), both.Length),
            new Share(counted.Count(SameThing), counted.Length), [.. errors]);
    }

    private static double Near(QuantityMark a, QuantityMark b) => a.File == b.File ? Overlap.Of(a.Span, b.Span) : 0;

    private static bool SameValue((QuantityMark Key, QuantityMark Given) p) => Number(p.Key.Value) == Number(p.Given.Value) && Number(p.Key.UpTo) == Number(p.Given.UpTo);

    private static bool SameBound((QuantityMark Key, QuantityMark Given) p) => p.Key.Bound == p.Given.Bound && p.Key.PerSide == p.Given.PerSide;

    private static bool SameThing((QuantityMark Key, QuantityMark Given) p) => p.Given.Of is { } of && LastWord(of) == LastWord(p.Key.Of!);

    private static string LastWord(string phrase) => phrase[(phrase.TrimEnd().LastIndexOfAny([' ', '\n', '\u00a0']) + 1)..];

    private static decimal? Number(string? value) => value is null ? null : decimal.Parse(value, NumberStyles.Number, CultureInfo.InvariantCulture);
}
