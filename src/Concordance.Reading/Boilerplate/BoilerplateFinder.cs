using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Boilerplate;

/// <summary>What <see cref="BoilerplateFinder"/> finds in a report besides its running text.</summary>
public sealed record Furniture(ImmutableArray<SetAside> SetAside, ImmutableArray<BrokenProvenance> BrokenProvenance, ImmutableArray<Caution> Cautions, Span? Headline, Outlet? Outlet)
{
    /// <summary>Lines that hold nothing but a day ("Published: 2 June 2031"): they tell when, and of nothing that happened.</summary>
    public ImmutableArray<Span> DayLines { get; init; } = [];
}

/// <summary>Finds navigation, captions, credits, repeats, related links, markers, filler, and the report's headline and outlet.</summary>
public static class BoilerplateFinder
{
    public static Furniture Find(Report report, ParsedText parsed) => Find(report);

    /// <summary>Rules over lines: no tags and no trees are needed, so a text that parses badly is no worse off.</summary>
    public static Furniture Find(Report report)
    {
        Blocks blocks = Blocks.Of(report);
        List<SetAside> found = [];
        HashSet<int> aside = [];
        foreach (SetAside item in WholeBlocks(blocks)) Take(item, blocks, found, aside);
        foreach (SetAside item in ClosingFiller.Find(blocks, aside)) Take(item, blocks, found, aside);
        foreach (SetAside item in SectionLabel.Find(blocks).Concat(CitationMarkers.Find(blocks)).Concat(EntryStamp.Find(blocks)))
            if (blocks.At(item.Span.Start) is { } block && (item.Span == block.Span ? aside.Add(block.Index) : !aside.Contains(block.Index))) found.Add(item);
        SetAside[] set = [.. found.OrderBy(s => s.Span)];
        BrokenProvenance[] broken = [.. CitationMarkers.Orphans(blocks).Concat(SourceList.WithoutTarget(blocks)).OrderBy(b => b.Span)];
        return new Furniture(
            [.. set],
            [.. broken],
            [.. report.Cautions, .. MachineHeading.Cautions(blocks), .. MachineSpeech.Cautions(blocks), .. MachineSigns.Cautions(blocks, set, broken), .. CautionSigns.Find(blocks, aside)],
            HeadlineLine.Find(blocks, aside),
            OutletOf(blocks, aside)) { DayLines = [.. blocks.All.Where(DateLine.Is).Select(b => b.Span)] };
    }

    /// <summary>In the order in which they are believed: what a page says of itself, then what a line says, then what repeats.</summary>
    private static IEnumerable<SetAside> WholeBlocks(Blocks blocks) =>
    [
        .. PageLayout.Find(blocks), .. Masthead.Find(blocks), .. Navigation.Find(blocks), .. Byline.Find(blocks), .. SourceList.Find(blocks), .. RelatedLinks.Find(blocks),
        .. PictureCaption.Find(blocks), .. LabelledCaption.Find(blocks), .. SubscriptionPrompt.Find(blocks), .. Copyright.Find(blocks), .. MachineHeading.Find(blocks),
        .. CutTeaser.Find(blocks, new Shingles(blocks)), .. RepeatedLine.Find(blocks),
    ];

    /// <summary>The first rule to speak for a block gives the reason.</summary>
    private static void Take(SetAside item, Blocks blocks, List<SetAside> found, HashSet<int> aside)
    {
        if (blocks.At(item.Span.Start) is { } block && aside.Add(block.Index)) found.Add(item);
    }

    private static Outlet? OutletOf(Blocks blocks, HashSet<int> aside)
    {
        if (blocks.All.FirstOrDefault(b => b.Role == LayoutRole.Outlet) is { } marked) return new Outlet(marked.Form, marked.Inner);
        return Masthead.Outlet(blocks) ?? HeaderOutlet.Find(blocks) ?? DatelineAgency.Find(blocks, aside) ?? HeaderOutlet.Below(blocks);
    }
}
