using Concordance.Language;
using Concordance.Language.Sentences;
using FsCheck.Xunit;

namespace Concordance.Tests.Language.Tree;

public class LanguageModelTests
{
    [Property(MaxTest = 200)]
    public bool Any_text_becomes_trees_with_one_root_and_no_ring(string? text) => IsSound(English.Parse(text ?? ""));

    [Theory]
    [InlineData("")]
    [InlineData("\ud83d")]
    [InlineData(". . . ! ? \" ) ( ]")]
    [InlineData("TALKS RESUME IN HARBURG AFTER STRIKE")]
    [InlineData("the minister said the talks\nhave ended\n\nNo Deal, Says Union Chief")]
    public void Trees_of_troublesome_texts_are_sound(string text) => Assert.True(IsSound(English.Parse(text)));

    [Fact]
    public void One_endless_line_is_parsed_to_its_end()
    {
        ParsedText parsed = English.Parse(string.Concat(Enumerable.Repeat("talks and ", 20_000)));
        Assert.Equal(40_000, parsed.Count);
        Assert.True(IsSound(parsed));
    }

    [Fact]
    public void A_plain_sentence_is_understood()
    {
        ParsedText parsed = English.Parse("The minister said the workers’ union had not rejected the offer.");
        Assert.Equal("said", parsed.Form(parsed.Heads.IndexOf(-1)));
        Assert.Equal("say", parsed.Lemmas[2]);
        Assert.Equal((Relation.nsubj, 2), (parsed.Relations[1], parsed.Heads[1]));
        int rejected = Enumerable.Range(0, parsed.Count).Single(t => parsed.Form(t) == "rejected");
        Assert.Equal((Relation.ccomp, 2), (parsed.Relations[rejected], parsed.Heads[rejected]));
        Assert.Equal("VBN", parsed.Tags[rejected]);
    }

    [Theory]
    [InlineData("PORT ELLERY, May 30, 2031 - The harbour office closed the pier on Friday.", "closed")]
    [InlineData("KARSHOLM (Northern Wire) – The ferry left on Monday.", "left")]
    public void Behind_a_dateline_a_sentence_has_the_tree_it_has_without(string line, string root)
    {
        ParsedText parsed = English.Parse(line), alone = English.Parse(line[OpeningDateline.Length(line)..]);
        int behind = parsed.Count - alone.Count;
        Assert.True(IsSound(parsed));
        Assert.Equal(root, parsed.Form(parsed.Heads.IndexOf(-1)));
        Assert.Equal(alone.Relations, parsed.Relations.Skip(behind));
        Assert.Equal(alone.Heads.Select(h => h < 0 ? h : h + behind), parsed.Heads.Skip(behind));
        Assert.Single(Enumerable.Range(0, behind), t => parsed.Heads[t] >= behind);
    }

    [Fact]
    public void Several_threads_find_the_same_trees()
    {
        const string Text = "The union met on Monday. \"We will not wait,\" it said, but the port authority had already left the talks.";
        ParsedText alone = English.Parse(Text);
        ParsedText[] together = new ParsedText[8];
        Parallel.For(0, together.Length, i => together[i] = English.Parse(Text));
        Assert.All(together, p => Assert.Equal(alone.Heads, p.Heads));
        Assert.All(together, p => Assert.Equal(alone.Tags, p.Tags));
    }

    private static bool IsSound(ParsedText parsed)
    {
        foreach (SentenceRange sentence in parsed.Sentences)
        {
            if (Enumerable.Range(sentence.First, sentence.Count).Count(t => parsed.Heads[t] < 0) != 1) return false;
            for (int t = sentence.First; t < sentence.End; t++)
            {
                int steps = 0;
                for (int up = t; up >= 0; up = parsed.Heads[up])
                    if (up < sentence.First || up >= sentence.End || steps++ > sentence.Count) return false;
            }
        }

        return true;
    }
}
