using System.Collections.Immutable;
using System.Text;
using Concordance.Dossiers.Assembly;
using Concordance.Dossiers.Json;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Tests.Invariances;
using FsCheck.Xunit;

namespace Concordance.Tests.Stories;

/// <summary>Reports added to stories read before: the dossier is that of all reports at once, and what nothing was added to is not read again.</summary>
public sealed class AddedReportTests
{
    private static readonly ImmutableArray<ReadReport> Reports =
    [
        Read("a.txt", "Nordwind Motors will close its plant in Haldern. Helga Brandt told workers on Monday."),
        Read("b.txt", "Helga Brandt said that Nordwind Motors keeps its plant in Haldern. The plant has 300 workers."),
        Read("c.txt", "Nordwind Motors closed its plant in Haldern, Helga Brandt said. The plant had 310 workers."),
        Read("d.txt", "The ferry Aurelia ran aground off Skarvik. Captain Nils Aasen was arrested."),
        Read("e.txt", "Nils Aasen, captain of the Aurelia, was released in Skarvik on Tuesday."),
        Read("f.txt", "The Harbour Workers Union will strike in Grenville from Friday, Jo Bell said."),
    ];

    private static readonly string Whole = Json(StoryReader.Read(Reports));

    [Property(MaxTest = 60)]
    public void Any_split_into_first_and_added_gives_the_dossier_of_all_at_once(byte first, ushort order)
    {
        ImmutableArray<ReadReport> drawn = [.. Reports.Select((r, i) => (r, Key: (order * 31 * (i + 1)) % 97)).OrderBy(p => p.Key).Select(p => p.r)];
        ImmutableArray<Story> before = StoryReader.Read(drawn.Where((_, i) => (first >> i & 1) == 1));
        Assert.Equal(Whole, Json(StoryReader.Read(drawn, before: before)));
    }

    [Fact]
    public void Reports_added_one_by_one_give_the_dossier_of_all_at_once()
    {
        ImmutableArray<Story> stories = [];
        for (int count = 1; count <= Reports.Length; count++) stories = StoryReader.Read(Reports[..count], before: stories);
        Assert.Equal(Whole, Json(stories));
    }

    [Fact]
    public void A_story_that_nothing_was_added_to_is_not_read_again()
    {
        ImmutableArray<Story> before = StoryReader.Read(Reports.Where(r => r != Reports[2])), after = StoryReader.Read(Reports, before: before);
        Assert.Equal(3, after.Length);
        Assert.Equal(2, after.Count(s => before.Any(b => ReferenceEquals(b.Entities[0], s.Entities[0]))));
    }

    private static ReadReport Read(string file, string text) => TestReading.ReadText(text, file);

    private static string Json(ImmutableArray<Story> stories) => Encoding.UTF8.GetString(DossierJson.Write(DossierAssembler.Assemble(stories, [], new AssemblyOptions(Because: true))));
}
