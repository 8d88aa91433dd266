using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Texts;
using FsCheck.Xunit;

namespace Concordance.Tests.Reading.Attribution;

public sealed class CrossingTests
{
    private static readonly string[] Pieces =
    [
        "\"The gates are shut,\" ", " said the minister. ", "The union said ", "that the mayor denied ", "it was over", ", the clerk claimed", " and ", ", ", ". ", "\"It will hold", ". Nobody left.\"",
        " according to Lee", "While she warned that ", "he refused to sign the draft", " it is unclear whether ", "they demanded a new vote", " - others say ", "\n", "as Lee reported, ", " saying ", "the paper wrote: ",
    ];

    private static readonly Reader Engine = new(English.Model);

    [Property(MaxTest = 400)]
    public void Contents_share_words_only_where_one_stands_inside_the_other_with_its_cue(byte[] choice)
    {
        string text = string.Concat(choice.Select(c => Pieces[c % Pieces.Length]));
        Statement[] statements = [.. Read(text)];
        for (int i = 0; i < statements.Length; i++)
            for (int j = i + 1; j < statements.Length; j++)
                Assert.True(!Share(statements[i], statements[j]) || Nests(statements[i], statements[j]) || Nests(statements[j], statements[i]), $"{statements[i]} crosses {statements[j]} in: {text}");
    }

    [Property(MaxTest = 200)]
    public void What_stands_in_a_quotation_is_never_the_reporters_own_word(byte[] choice)
    {
        string text = string.Concat(choice.Select(c => Pieces[c % Pieces.Length]));
        Quotation[] quotations = [.. Quotations.Find(text)];
        foreach (Statement own in Read(text).Where(s => s.Voice == Voice.Reporter))
            Assert.DoesNotContain(quotations, q => q.Inner.Contains(own.ContentHull));
    }

    [Fact]
    public void A_statement_inside_another_keeps_its_own_speaker()
    {
        const string Text = "The mayor said that the union claimed that the bridge was closed.";
        Statement[] both = [.. Read(Text)];
        Assert.Equal(["the union claimed that the bridge was closed", "the bridge was closed"], both.Select(s => s.Content[0].Of(Text)));
        Assert.True(Nests(both[1], both[0]));
    }

    [Fact]
    public void Of_two_side_by_side_the_first_ends_where_the_second_begins()
    {
        const string Text = "The clerk said he had no files for the court - \"They burned,\" she added.";
        Statement[] both = [.. Read(Text)];
        Assert.Equal(2, both.Length);
        Assert.True(!Share(both[0], both[1]) || Nests(both[1], both[0]));
    }

    private static IEnumerable<Statement> Read(string text) => Engine.Read(new Report(text, [new ReportFile("any.txt", "")], "en")).Statements;

    private static bool Share(Statement a, Statement b) => a.Content.Any(x => b.Content.Any(x.Overlaps));

    private static bool Nests(Statement inner, Statement outer) =>
        inner.Cue is { } cue && outer.Content.Any(o => o.Contains(cue)) && inner.Content.All(c => outer.Content.Any(o => o.Contains(c)));
}
