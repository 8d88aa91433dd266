using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>What the words of two clauses say about their asserting one thing.</summary>
internal static class AssertionEvidence
{
    private enum Meet { One, Open, Other }

    /// <summary>What words weigh in two clauses: a name, a rare word, a frequent one, and a rare verb.</summary>
    private const int Name = 10, RareWord = 8, FrequentWord = 4, RareAct = 7;

    /// <summary>What a day or a telling number that both give weighs beside their words, and what all must weigh together.</summary>
    private const int Day = 6, Number = 10, Enough = 19;

    /// <summary>One verb, as far done or ahead, and nothing that tells them apart; then one doer and one thing, or words that weigh enough together.</summary>
    public static bool AreOne(Assertion a, Assertion b) => a.Act == b.Act && ClaimPhases.AreOne(a.Phase, b.Phase) && !AreApart(a, b) && ((a.Phase == b.Phase && HaveOneFrame(a, b)) || WeighEnough(a, b));

    /// <summary>Names of two who act are two, and so are two nouns of what is acted on; else the rest may weigh enough ("the rocket was built in Turin by Halcyon", "Halcyon built it in Turin").</summary>
    private static bool WeighEnough(Assertion a, Assertion b)
    {
        if (a.Report == b.Report || !a.IsVerb || !b.IsVerb || a.IsGeneral || b.IsGeneral || a.ByHimAlone || b.ByHimAlone || AreTwoNames(a.Doer, b.Doer) || Met(a.Thing, b.Thing) == Meet.Other) return false;
        int act = IsFrequent(a.In, a.WordAt) ? FrequentWord : RareAct;
        int shared = act + a.Content.Where(c => b.Content.ContainsKey(c.Key)).Sum(c => Weight(a.In, c)), least = act + Math.Min(a.Content.Sum(c => Weight(a.In, c)), b.Content.Sum(c => Weight(b.In, c)));
        return 2 * shared >= least && shared + (AreOfOneDay(a, b) ? Day : 0) + (a.Figures.ShareTelling(b.Figures) ? Number : 0) >= Enough;
    }

    private static bool AreTwoNames(Slot? one, Slot? other) => one is { IsName: true } && other is { IsName: true } && one.Key != other.Key;

    private static int Weight(ReadReport report, KeyValuePair<string, Span> word) => word.Key[0] == '@' ? Name : IsFrequent(report, word.Value) ? FrequentWord : RareWord;

    private static bool IsFrequent(ReadReport report, Span word) => Gazetteer.English.Is(report.Parsed.Lemmas[report.Parsed.TokenAt(word.Start)], NameClasses.FrequentWord);

    /// <summary>By one doer on one thing. Where a clause does not say who or what, the rest of what it names must be told alike.</summary>
    private static bool HaveOneFrame(Assertion a, Assertion b)
    {
        Meet doer = Met(a.Doer, b.Doer), thing = Met(a.Thing, b.Thing);
        if (doer == Meet.Other || thing == Meet.Other) return false;
        // "It was a clerk who signed": nobody else did.
        if (doer != Meet.One && (a.ByHimAlone || b.ByHimAlone)) return false;
        // "This is due to", "what is at stake is a ruling": what something is counts only of somebody named.
        if (a.IsNoun && (doer != Meet.One || a.Doer is not { IsName: true })) return false;
        int shared = a.Content.Keys.Count(b.Content.ContainsKey), least = Math.Min(a.Content.Count, b.Content.Count);
        int others = shared - (doer == Meet.One ? 1 : 0) - (thing == Meet.One ? 1 : 0) - (a.IsGeneral || b.IsGeneral ? 1 : 0) + (AreOfOneDay(a, b) ? 1 : 0);
        if (doer == Meet.One && thing == Meet.One) return others >= 0 && 3 * shared >= least;
        // "All sailings are cancelled", "cancelled all sailings": one verb that says something, on one certain thing.
        if (AreOfCertainThing(a, b) && thing == Meet.One) return (a.Doer is null && b.Doer is null ? 1 : 3) * shared >= least;
        if (doer == Meet.One || thing == Meet.One) return others >= 1 && 2 * shared >= least;
        return others >= 3 && 5 * shared >= 4 * least;
    }

    /// <summary>A day that both give tells as much as a word.</summary>
    private static bool AreOfOneDay(Assertion a, Assertion b) => a.Days.Any(d => d.Single is not null && b.Days.Contains(d));

    /// <summary>Two reports, one of which does not say who acts: then the thing must be no name, of whom many things are told.</summary>
    private static bool AreOfCertainThing(Assertion a, Assertion b) =>
        a.Report != b.Report && !a.IsGeneral && a.IsFinite && b.IsFinite && (a.IsDoerless || b.IsDoerless) && a.Thing is { IsCertain: true, IsName: false } && b.Thing is { IsCertain: true, IsName: false };

    /// <summary>Other days, ordinals or numbers of one thing; what one sentence tells twice it tells of two.</summary>
    public static bool AreApart(Assertion a, Assertion b) =>
        (a.Act == b.Act && Recurring.Is(a.Act) && Recurring.AreOfTwoDays(a.Days is [var one] ? one : null, a.Reported, b.Days is [var other] ? other : null, b.Reported))
        || (a.Report == b.Report && (a.Sentence == b.Sentence || a.At.Overlaps(b.At)))
        || (a.Ordinal is not null && b.Ordinal is not null && a.Ordinal != b.Ordinal)
        || (a.Days.Count > 0 && b.Days.Count > 0 && !a.Days.Any(d => b.Days.Any(o => d.And(o) is not null)))
        || !a.Figures.Agree(b.Figures);

    /// <summary>All that <see cref="AreApart"/> asks of a clause, but for its place.</summary>
    public static string Marks(Assertion a) => $"{a.Act}|{a.Ordinal}|{DayMarks.Of(a.Days)}|{(Recurring.Is(a.Act) ? DayMarks.Of([a.Reported]) : "")}|{a.Figures.Marks}";

    /// <summary>Other nouns, or one noun with other words beside it ("the rescue plan", "the restructuring plan"), are two; a name and a noun may be one.</summary>
    private static Meet Met(Slot? one, Slot? other)
    {
        if (one is null || other is null) return Meet.Open;
        if (one.Key == other.Key) return one.IsName || one.Which.Count == 0 || other.Which.Count == 0 || one.Which.Overlaps(other.Which) ? Meet.One : Meet.Other;
        if (one.Which.Contains(other.Key) || other.Which.Contains(one.Key)) return Meet.Open;
        return one.IsName != other.IsName ? Meet.Open : Meet.Other;
    }

    /// <summary>The words that the link rests on.</summary>
    public static Because Because(Assertion a, Assertion b) => new(a.Act == HandedPaper.Act ? HandedPaper.Rule : SameAssertions.Rule, new[] { a.In.Report.At(a.WordAt), b.In.Report.At(b.WordAt) }
        .Concat(a.Content.Where(c => b.Content.ContainsKey(c.Key)).SelectMany(c => new[] { a.In.Report.At(c.Value), b.In.Report.At(b.Content[c.Key]) })).Distinct(), []);
}
