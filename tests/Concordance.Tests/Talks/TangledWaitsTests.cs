using System.Collections.Immutable;
using Concordance.Dossiers;
using Concordance.Dossiers.Assembly;
using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Json;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Talks.Waiting;
using Concordance.Tests.Invariances;

namespace Concordance.Tests.Talks;

/// <summary>Conditions of two sides, each act held back by each act of the other: more ways round than are gone.</summary>
public sealed class TangledWaitsTests
{
    private static readonly string[] Things = ["gate", "bridge", "harbour", "mine", "road", "tunnel", "depot", "canal"];

    [Fact]
    public void Where_the_search_for_circles_ends_before_all_are_found_the_dossier_and_the_brief_say_so()
    {
        Story story = StoryReader.AsOne(Tangle(Things));
        Assert.NotNull(WaitingNet.Of(story).CirclesUpTo);
        Dossier dossier = DossierAssembler.Assemble([story], []);
        TalksEntry talks = Assert.Single(dossier.Stories!.Value).Talks!.Found!;
        Assert.Contains($"Circular conditions are told in full only up to {talks.CirclesUpTo} conditions each", string.Join(' ', Brief.Write(dossier, new ReportTexts(story.Reports.Select(r => r.Report))).Select(l => l.Text.Trim())), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_all_ways_were_gone_nothing_is_said_of_it()
    {
        Story story = StoryReader.AsOne(Tangle(Things[..2]));
        WaitingNet net = WaitingNet.Of(story);
        Assert.Null(net.CirclesUpTo);
        Assert.NotEmpty(net.Knots);
        Assert.Null(Assert.Single(DossierAssembler.Assemble([story], []).Stories!.Value).Talks!.Found!.CirclesUpTo);
    }

    /// <summary>What many reports repeat is one happening and one wait each, as if one had told it.</summary>
    [Fact]
    public void Reports_that_repeat_conditions_tell_no_further_happenings()
    {
        WaitingNet once = WaitingNet.Of(StoryReader.AsOne(Tangle(Things[..3]))), often = WaitingNet.Of(StoryReader.AsOne(Enumerable.Range(0, 12).SelectMany(i => Tangle(Things[..3], $"The desk had this as item {i}."))));
        Assert.Equal(Names(once), Names(often));
        Assert.Equal(once.Waits.Length, often.Waits.Length);
        Assert.Equal(once.Knots.Length, often.Knots.Length);

        static ImmutableArray<string> Names(WaitingNet net) => [.. net.Happenings.Select(h => h.Name).Order(StringComparer.Ordinal)];
    }

    /// <summary>A report for each thing of the one side, with its conditions on all things of the other, and theirs on it.</summary>
    private static IEnumerable<ReadReport> Tangle(string[] things, string last = "") => things.Select(mine => TestReading.ReadText(
        string.Join(' ', things.Select(theirs => $"Norway will open the {mine} only after Sweden closes the {theirs}. Sweden will close the {theirs} only after Norway opens the {mine}.")) + " " + last, $"{mine}.txt"));
}
