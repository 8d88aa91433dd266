using Concordance.Tools.Measure;

namespace Concordance.Tests.Measure;

public sealed class FloorsTests
{
    [Fact]
    public void A_floor_rises_to_what_was_reached_and_never_falls()
    {
        string project = Directory.CreateTempSubdirectory("floors").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(project, "gold"));
            new Floors(project).Raise([new Figure("a/P", 81.9)]);
            new Floors(project).Raise([new Figure("a/P", 70)]);
            Assert.Empty(new Floors(project).Broken([new Figure("a/P", 81)]));
            Assert.Single(new Floors(project).Broken([new Figure("a/P", 80.9)]));
            Assert.Empty(new Floors(project).Broken([new Figure("unknown", 1)]));
        }
        finally
        {
            Directory.Delete(project, recursive: true);
        }
    }
}
