using System.Collections.Immutable;
using System.Text;
using Concordance.Dossiers.Assembly;
using Concordance.Dossiers.Json;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories;
using Concordance.Tests.Invariances;
using Concordance.Texts.Decisions;
using Concordance.Tools.StoryMaker;
using Concordance.Tools.StoryMaker.Reports;
using FsCheck.Xunit;

namespace Concordance.Tests.Stories;

/// <summary>
/// Reports of made stories added to and taken from stories read before: whatever was there first and in whatever order the rest came, the dossier
/// with all its reasons is, byte for byte, that of all reports at once.
/// </summary>
public sealed class AddedToStoryTests
{
    private const int Stories = 6, OfStory = 14;

    private static readonly Lazy<ImmutableArray<ReadReport>>[] Made = [.. Enumerable.Range(1, Stories).Select(seed => new Lazy<ImmutableArray<ReadReport>>(() =>
        [.. MadeStory.Make((ulong)seed, StoryHalf.Tuning, OfStory).Reports.Select(r => TestReading.ReadText(r.Text, $"{seed}-{r.File}")).DistinctBy(r => r.Report.Id)]))];

    /// <summary>Each report of a story in its turn is the one that is added, and the one that is taken away.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Any_one_report_added_or_taken_away_gives_the_dossier_of_those_that_are_there(int story)
    {
        ImmutableArray<ReadReport> all = Made[story].Value;
        ImmutableArray<Story> whole = StoryReader.Read(all);
        string expected = Json(whole);
        foreach (ReadReport one in all)
        {
            ImmutableArray<ReadReport> rest = all.Remove(one);
            ImmutableArray<Story> without = StoryReader.Read(rest);
            Assert.Equal(expected, Json(StoryReader.Read(all, before: without)));
            Assert.Equal(Json(without), Json(StoryReader.Read(rest, before: whole)));
        }
    }

    /// <summary>Reports of two stories come and go in any order, each reading resting on the one before it.</summary>
    [Property(MaxTest = 25)]
    public void Reports_that_come_and_go_in_any_order_give_the_dossier_of_those_that_are_there(byte one, byte other, ulong chance, bool decided)
    {
        ReadReport[] stock = [.. Made[one % Stories].Value.Concat(Made[other % Stories].Value).DistinctBy(r => r.Report.Id)];
        ImmutableArray<Decision> names = decided ? [Same(stock)] : [];
        HashSet<ReadReport> there = new(ReferenceEqualityComparer.Instance);
        ImmutableArray<Story> stories = [];
        for (int step = 0; step < 8; step++)
        {
            for (int moved = 0; moved <= (step == 0 ? stock.Length : step % 2); moved++)
            {
                ReadReport next = stock[(int)((chance = (chance * 6364136223846793005UL) + 1442695040888963407UL) >> 33) % stock.Length];
                if (!there.Remove(next)) there.Add(next);
            }

            stories = StoryReader.Read(there, names, stories);
        }

        Assert.Equal(Json(StoryReader.Read(there, names)), Json(stories));
    }

    /// <summary>Two persons of the reports, taken for one.</summary>
    private static Decision Same(ReadReport[] reports) =>
        new(1, DecisionWord.Same, [.. StoryReader.Read(reports)[0].Entities.Where(e => e.Type == ReferentType.Person).Take(2).Select(e => new DecidedName(e.Name, null))], null, null, null, ImmutableSortedDictionary<string, string>.Empty, null);

    private static string Json(ImmutableArray<Story> stories) => Encoding.UTF8.GetString(DossierJson.Write(DossierAssembler.Assemble(stories, [], new AssemblyOptions(Because: true))));
}
