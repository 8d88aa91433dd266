using System.Collections.Immutable;
using Concordance.Tools.StoryMaker.Chance;
using Concordance.Tools.StoryMaker.Prose;
using Concordance.Tools.StoryMaker.Worlds;

namespace Concordance.Tools.StoryMaker.Reports;

/// <summary>A story: its world and the reports that tell it.</summary>
public sealed record MadeStory(World World, ImmutableArray<MadeReport> Reports)
{
    /// <summary>Kinds of story; each half has a book of its own for each.</summary>
    public static readonly ImmutableArray<string> Kinds = ["accident", "coalition", "court", "merger", "strike", "tournament", "visit"];

    /// <summary>The story of a seed: the same on every machine.</summary>
    /// <param name="reports">How many reports; three to twelve by chance where null.</param>
    public static MadeStory Make(ulong seed, StoryHalf half, int? reports = null)
    {
        SplitMix chance = new(seed * 2 + (ulong)half);
        string kind = chance.Pick(Kinds);
        ProseBook book = ProseBook.Read(half, kind), frames = ProseBook.Read(half, "frames");
        World world = new WorldMaker(book, frames, chance.Split()).Make(kind, half);
        return new MadeStory(world, [.. new StoryWriter(world, book, frames, new NameStock(half, chance.Split()), chance.Split()).Write(reports)]);
    }
}
