using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Reading.Days;

/// <summary>A report that would be of a day long after anybody reads it: a slip of the pen, which would draw all its relative days along.</summary>
public static class FarDay
{
    private static readonly RuleId Far = new("days/far-day");

    /// <summary>Reports of later years are taken for wrongly dated; no clock is asked, so that a dossier is the same on any day.</summary>
    public const int LastYear = 2100;

    public static IEnumerable<Caution> Cautions(SolvedDay published)
    {
        if (published.Value is { Year: > LastYear } day && !UnknownYear.Is(day)) yield return new Caution(null, CautionKind.FarDay, new Because(Far, [.. published.Because], []));
    }
}
