using Concordance.Texts;

namespace Concordance.Stories.Claims.Numbers;

/// <summary>What two clauses with one number say about their telling one thing.</summary>
internal static class FigureEvidence
{
    /// <summary>Of a number of weight one, two, three: how much must be shared beside it, where both say of what it is and where they do not.</summary>
    private static readonly int[] OfOneNoun = [int.MaxValue, 2, 0, 0], OfAnything = [int.MaxValue, 4, 2, 0];

    /// <summary>Digits that a number has to have for what it counts to be called by another noun under one verb: "cut 1,180 jobs", "1,180 posts will be cut".</summary>
    private const int Rare = 3;

    public static bool AreOne(FigureTold a, FigureTold b)
    {
        if (a.Report == b.Report || (a.Weight == 1 ? a.Phase != b.Phase : !ClaimPhases.AreOne(a.Phase, b.Phase)) || AreApart(a, b)) return false;
        bool sameNoun = a.Noun is not null && a.Noun == b.Noun && !a.IsOfAnything;
        // A small number of nothing: "3 percentage points", "five" of whom is not said.
        if (a.Weight == 1 && (a.Noun is null || b.Noun is null)) return false;
        int least = (sameNoun ? OfOneNoun : OfAnything)[a.Weight];
        return Shared(a, b) >= (a.IsOneOfSeveral || b.IsOneOfSeveral ? Math.Max(2, 2 * least) : least);
    }

    /// <summary>Other nouns, other days, or others who act.</summary>
    public static bool AreApart(FigureTold a, FigureTold b) =>
        a.IsPart != b.IsPart || !CountOne(a, b)
        || (a.Days.Count > 0 && b.Days.Count > 0 && !a.Days.Any(d => b.Days.Any(o => d.And(o) is not null)))
        || (!a.IsTally && a.Doer is not null && b.Doer is not null && a.Doer != b.Doer);

    /// <summary>All that <see cref="AreApart"/> asks of a number.</summary>
    public static string Marks(FigureTold f) => $"{f.IsPart}|{f.Noun}|{f.Measure}|{f.IsOfPeople}|{f.Weight}|{f.Act}|{f.IsTally}|{f.Doer}|{DayMarks.Of(f.Days)}";

    /// <summary>People are people; a measure may stand alone or before what it measures.</summary>
    private static bool CountOne(FigureTold a, FigureTold b) =>
        a.Noun is null || b.Noun is null || a.Noun == b.Noun || (a.IsOfPeople && b.IsOfPeople) || a.Noun == b.Measure || a.Measure == b.Noun || (a.Weight >= Rare && !a.IsOfPeople && !b.IsOfPeople && a.Act is not null && a.Act == b.Act);

    /// <summary>A word that both clauses have counts twice, and so does a day; one of the sentences counts once.</summary>
    private static int Shared(FigureTold a, FigureTold b) => a.Content.Keys.Count(b.Content.ContainsKey) + a.Around.Count(b.Around.Contains) + (a.Days.Any(d => d.Single is not null && b.Days.Contains(d)) ? 2 : 0);

    public static Because Because(FigureTold a, FigureTold b) => new(SameFigures.Rule, new[] { a.In.Report.At(a.Number), b.In.Report.At(b.Number) }
        .Concat(a.Content.Where(c => b.Content.ContainsKey(c.Key)).SelectMany(c => new[] { a.In.Report.At(c.Value), b.In.Report.At(b.Content[c.Key]) })).Distinct(), []);
}
