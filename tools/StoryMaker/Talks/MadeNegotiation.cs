using System.Collections.Immutable;
using Concordance.Texts;
using Concordance.Tools.StoryMaker.Chance;
using Concordance.Tools.StoryMaker.Prose;
using Concordance.Tools.StoryMaker.Worlds;

namespace Concordance.Tools.StoryMaker.Talks;

/// <summary>A report of a made negotiation.</summary>
public sealed record TalksReport(string File, DateOnly Day, string Text);

/// <summary>A wait as it was planted, with every place that states it: the words of what is waited for.</summary>
/// <param name="Holder">The names under which its holder is told of.</param>
public sealed record PlantedWait(ImmutableArray<string> Holder, ImmutableArray<(string File, Span Awaited)> Stated);

/// <summary>A circle of planted waits and every smallest way out of it: changes to waits by their number.</summary>
public sealed record PlantedKnot(ImmutableArray<int> Waits, ImmutableArray<ImmutableArray<(int Wait, Change Do)>> WaysOut);

/// <summary>A negotiation made from a seed: a network of waits first, then reports that tell them, each in sentences of its own.</summary>
/// <param name="Net">What was planted.</param>
public sealed record MadeNegotiation(Net Net, ImmutableArray<TalksReport> Reports, ImmutableArray<PlantedWait> Waits, PlantedKnot? Knot)
{
    /// <summary>Kinds of negotiation; each half has a book of its own for each.</summary>
    public static readonly ImmutableArray<string> Kinds = ["border", "works"];

    /// <summary>The negotiation of a seed: the same on every machine.</summary>
    public static MadeNegotiation Make(ulong seed, StoryHalf half)
    {
        SplitMix chance = new((seed * 2) + (ulong)half + 7919);
        ProseBook book = ProseBook.Read(half, chance.Pick(Kinds));
        Dictionary<string, Being> beings = Cast.Of(book, ProseBook.Read(half, "frames"), new NameStock(half, chance.Split()));
        Net net = Net.Make(book, chance.Split());
        return new NetWriter(book, beings, net, chance.Split()).Write();
    }
}
