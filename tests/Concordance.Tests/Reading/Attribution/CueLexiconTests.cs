using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Tests.Reading.Attribution;

public sealed class CueLexiconTests
{
    [Fact]
    public void Every_line_of_the_list_reads() =>
        Assert.All(WordList.Read(typeof(CueLexicon), "en.cues.txt"), line => Assert.NotEqual(Frame.None, CueLexicon.Read(line).Frames));

    [Theory]
    [InlineData("say verb say")]
    [InlineData("say verb sing that")]
    [InlineData("say particle say that")]
    [InlineData("say verb say that+np")]
    public void A_line_that_is_not_lemma_class_act_and_frames_is_refused(string line) => Assert.ThrowsAny<Exception>(() => CueLexicon.Read(line));

    [Fact]
    public void A_lemma_may_have_two_acts() =>
        Assert.Equal([Act.Ask, Act.Demand], CueLexicon.Of(CueClass.Verb, "ask").Select(e => e.Act).Order(Comparer<Act>.Create((a, b) => string.CompareOrdinal(a.ToString(), b.ToString()))));
}
