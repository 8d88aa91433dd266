using System.Collections.Immutable;
using Concordance.Store.Acts;
using Concordance.Texts.Decisions;

namespace Concordance.Store.Held;

/// <summary>What a collection comes to after all its acts.</summary>
/// <param name="Number">The number of the latest act, 0 before the first.</param>
/// <param name="Reports">Those that are there, by name.</param>
/// <param name="Deleted">Names of those deleted for good.</param>
/// <param name="Decisions">On findings and names, and notes, numbered as their acts.</param>
/// <param name="Given">Facts given of reports after they came in, as decisions.</param>
public sealed record HeldCollection(long Number, ImmutableArray<KeptAct> Acts, ImmutableArray<HeldReport> Reports, ImmutableArray<string> Deleted, ImmutableArray<Decision> Decisions, ImmutableArray<Decision> Given)
{
    /// <param name="bytes">The bytes kept under a hash; null where they were deleted.</param>
    public static HeldCollection Of(ImmutableArray<KeptAct> acts, Func<string, ImmutableArray<byte>?> bytes)
    {
        ImmutableArray<KeptAct> latest = Standing.Latest(acts);
        SortedDictionary<string, HeldReport> reports = new(StringComparer.Ordinal);
        foreach (KeptAct kept in latest)
            if (kept.Act is AddReport add && bytes(add.Sha256) is { } held) reports[add.Name] = new HeldReport(add.Name, add.Sha256, held, kept.At, add.From, add.Facts);
        foreach (KeptAct kept in latest)
        {
            if (kept.Act is GiveFacts give && reports.TryGetValue(give.Name, out HeldReport? of)) reports[give.Name] = of with { Facts = give.Facts.Else(of.Facts) };
            if (kept.Act is MarkReport mark && reports.TryGetValue(mark.Name, out of)) reports[mark.Name] = of with { Confidential = mark.Confidential, Embargo = mark.Embargo, Withdrawn = mark.Withdrawn };
        }

        return new HeldCollection(acts.IsEmpty ? 0 : acts[^1].Number, acts, [.. reports.Values], [.. latest.Select(k => k.Act).OfType<DeleteReport>().Select(d => d.Name).Order(StringComparer.Ordinal)], [.. latest.Select(Decided).OfType<Decision>()], [.. latest.Select(Facts).OfType<Decision>()]);
    }

    private static Decision? Decided(KeptAct kept) => kept.Act switch
    {
        DecideFinding f => new Decision((int)kept.Number, f.Word, [], f.Kind, f.Quote, f.Id, f.Set, f.Note) { By = f.By ?? By(kept) },
        NoteFinding n => new Decision((int)kept.Number, DecisionWord.Noted, [], n.Kind, n.Quote, null, ImmutableSortedDictionary<string, string>.Empty, n.Note) { By = n.By ?? By(kept) },
        DecideNames n => new Decision((int)kept.Number, n.Same ? DecisionWord.Same : DecisionWord.NotSame, n.Names, null, null, null, ImmutableSortedDictionary<string, string>.Empty, n.Note) { By = n.By ?? By(kept) },
        DecideStories s => new Decision((int)kept.Number, s.Same ? DecisionWord.SameStory : DecisionWord.NotSameStory, [], null, null, null, ImmutableSortedDictionary<string, string>.Empty, s.Note) { Reports = s.Reports, By = s.By ?? By(kept) },
        _ => null,
    };

    /// <summary>To the second, as decisions.yaml tells it.</summary>
    private static DecidedBy By(KeptAct kept) => new(kept.Desk, new DateTimeOffset(kept.At.UtcTicks / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond, TimeSpan.Zero));

    private static Decision? Facts(KeptAct kept) => kept.Act is MarkReport { Withdrawn: { } why } mark
        ? new Decision((int)kept.Number, DecisionWord.Given, [], null, null, null, ImmutableSortedDictionary<string, string>.Empty.Add("withdrawn", why), null) { File = mark.Name, By = By(kept) }
        : kept.Act is GiveFacts give
        ? new Decision((int)kept.Number, DecisionWord.Given, [], null, null, null, ImmutableSortedDictionary<string, string>.Empty, give.Note) { File = give.Name, By = give.By ?? By(kept) }
        : null;
}
