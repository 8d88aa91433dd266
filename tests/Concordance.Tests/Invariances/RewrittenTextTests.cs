using Concordance.Texts;

namespace Concordance.Tests.Invariances;

public sealed class RewrittenTextTests
{
    [Fact]
    public void Offsets_follow_the_replaced_words()
    {
        RewrittenText rewritten = RewrittenText.Of("Bo met Annabel; Bo left Bonn.", [("Bo", "Ludovic"), ("Annabel", "Mia")]);
        Assert.Equal("Ludovic met Mia; Ludovic left Bonn.", rewritten.Text);
        Assert.Equal("Mia", rewritten.Map(new Span(7, 14)).Of(rewritten.Text));
        Assert.Equal("Ludovic left", rewritten.Map(new Span(16, 23)).Of(rewritten.Text));
        Assert.Equal("Bonn.", rewritten.Map(new Span(24, 29)).Of(rewritten.Text));
    }

    [Fact]
    public void The_longest_name_is_replaced_first() =>
        Assert.Equal("Old Town fell; Rome fell", RewrittenText.Of("New Harbour fell; Harbour fell", [("Harbour", "Rome"), ("New Harbour", "Old Town")]).Text);
}
