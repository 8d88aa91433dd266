using System.Collections.Immutable;
using Concordance.Desk.Collections;

namespace Concordance.Desk.Views;

/// <summary>Where the lines of some reports begin, by report: so that a page can tell of any place on which line it stands. A report's text never changes, so one asks once.</summary>
public static class LinesView
{
    /// <summary>A page asks for what it shows.</summary>
    private const int Most = 100;

    public static ImmutableSortedDictionary<string, ImmutableArray<int>> Of(Shown shown, ImmutableArray<string> reports) =>
        reports.Distinct().Take(Most).Where(r => shown.Made.Texts.Find(r) is not null).ToImmutableSortedDictionary(r => r, r => shown.Made.Texts.Lines(r).Starts, StringComparer.Ordinal);
}
