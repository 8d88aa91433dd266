using Concordance.Reading.Naming;

namespace Concordance.Tests.Reading.Naming;

public sealed class NameClustersTests
{
    [Fact]
    public void What_could_go_to_two_that_differ_goes_to_neither()
    {
        NameClusters clusters = NameClusters.Join(3, [new(0, 2, NameEvidence.Surname, "surname"), new(1, 2, NameEvidence.Surname, "surname")], [(0, 1)]);
        Assert.Equal([0, 1, 2], clusters.ClusterOf);
        Assert.Equal(2, clusters.Unsure.Length);
    }

    [Fact]
    public void Stronger_evidence_is_taken_first()
    {
        NameClusters clusters = NameClusters.Join(3, [new(0, 2, NameEvidence.CloseSpelling, "close"), new(1, 2, NameEvidence.SameName, "same")], [(0, 1)]);
        Assert.Equal([0, 1, 1], clusters.ClusterOf);
        Assert.Single(clusters.Taken);
    }

    [Fact]
    public void What_is_kept_apart_stays_apart_through_others()
    {
        NameClusters clusters = NameClusters.Join(4, [new(0, 1, NameEvidence.SameName, ""), new(2, 3, NameEvidence.SameName, ""), new(1, 2, NameEvidence.Surname, "")], [(0, 3)]);
        Assert.Equal([0, 0, 2, 2], clusters.ClusterOf);
    }
}
