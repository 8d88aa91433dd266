using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Texts;
using FsCheck.Xunit;

namespace Concordance.Tests.Reading.Attribution;

public sealed class AttributionPropertyTests
{
    private static readonly string[] Pieces =
        ["\"", "“", "”", "'", "said", " the minister ", ", ", ". ", " that ", "according to", "\n", " Lee ", ":", " told ", " by ", " claims ", " as ", "—", "\ud800", " refused to ", " accused ", " of lying", "Source: ", "http://a.b"];

    private static readonly Reader Engine = new(English.Model);

    [Property(MaxTest = 300)]
    public void Any_text_gives_statements_whose_spans_lie_in_it(byte[] choice)
    {
        string text = string.Concat(choice.Select(c => Pieces[c % Pieces.Length]));
        Report report = new(text, [new ReportFile("any.txt", "")], "en");
        foreach (Statement statement in Engine.Read(report).Statements)
        {
            Assert.NotEmpty(statement.Content);
            Assert.All(statement.Content, piece => Assert.True(piece.End <= text.Length && !piece.IsEmpty));
            Assert.True(statement.Content.Zip(statement.Content.Skip(1)).All(p => p.First.End <= p.Second.Start));
            Assert.NotEmpty(statement.Because.At);
        }
    }

    [Fact]
    public void A_text_that_ends_with_its_verb_of_telling_is_read() =>
        Assert.Empty(Engine.Read(new Report("”,  Lee  told ", [new ReportFile("end.txt", "")], "en")).Statements);

    [Fact]
    public void A_statement_in_a_repeated_teaser_is_found_once()
    {
        const string Text = "Bridge stays closed\n\nThe ministry said on Monday that the old bridge will stay closed until May...\n\nThe ministry said on Monday that the old bridge will stay closed until May because two of its piers were damaged.";
        Report report = new(Text, [new ReportFile("teaser.txt", "")], "en");
        Statement only = Assert.Single(Engine.Read(report).Statements);
        Assert.Contains("two of its piers", only.Content[0].Of(Text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_with_a_cue_that_gave_nothing_is_listed_as_unread()
    {
        const string Text = "The mayor did not say whether the bridge would open. It rained.";
        Assert.Equal(["The mayor did not say whether the bridge would open."], Engine.Read(new Report(Text, [new ReportFile("unread.txt", "")], "en")).Unread.Select(u => u.Of(Text)));
    }
}
