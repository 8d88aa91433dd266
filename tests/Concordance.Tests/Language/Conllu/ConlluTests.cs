using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Conllu;
using Concordance.Texts;

namespace Concordance.Tests.Language.Conllu;

public class ConlluTests
{
    private const string Text = """
        # newdoc
        # sent_id = a-1
        # text = She can't wait.
        1	She	she	PRON	PRP	_	4	nsubj	4:nsubj	_
        2-3	can't	_	_	_	_	_	_	_	_
        2	ca	can	AUX	MD	_	4	aux	_	_
        3	n't	not	PART	RB	_	4	advmod	_	_
        4	wait	wait	VERB	VB	_	0	root	_	SpaceAfter=No
        4.1	wait	wait	VERB	VB	_	_	_	0:root	_
        5	.	.	PUNCT	.	_	4	punct	_	_

        # newpar
        1	Go	go	VERB	VB	_	0	root	_	_

        """;

    [Fact]
    public void Written_words_and_words_of_the_enhanced_graph_are_kept()
    {
        ImmutableArray<ConlluSentence> sentences = ConlluReader.Read(Text);
        Assert.Equal("a-1", sentences[0].Comment("sent_id"));
        Assert.Equal(new ConlluRange(2, 3, "can't", "_"), Assert.Single(sentences[0].Ranges));
        Assert.Equal(4, Assert.Single(sentences[0].EmptyWords).After);
        ParsedText parsed = ConlluText.Parsed(null, sentences);
        Assert.Equal("She can't wait.\n\nGo ", parsed.Text);
        Assert.Equal(["She", "ca", "n't", "wait", ".", "Go"], Enumerable.Range(0, 6).Select(parsed.Form));
        Assert.Equal([3, 3, 3, -1, 3, -1], parsed.Heads);
    }

    [Fact]
    public void What_is_written_reads_back_with_the_same_characters()
    {
        ParsedText parsed = English.Parse("“We don't agree,” said Anna Berg of the U.S. union.\n\nTalks, it's said,\tgo on.");
        ImmutableArray<ConlluSentence> read = ConlluReader.Read(ConlluWriter.Write(parsed));
        ConlluWord[] words = [.. read.SelectMany(s => s.Words)];
        Assert.Equal(parsed.Spans, words.Select(w => ConlluText.TokenRange(w.Misc)!.Value));
        Assert.Equal(parsed.Lemmas, words.Select(w => w.Lemma));
        Assert.Equal(["don't", "it's"], read.SelectMany(s => s.Ranges).Select(r => r.Form));
        Assert.Equal(parsed.Relations, words.Select(w => LabelNames.Relation(w.Deprel)));
        ParsedText again = ConlluText.Parsed(null, read);
        Assert.Equal(parsed.Sentences, again.Sentences);
        Assert.Equal(parsed.Heads, again.Heads);
    }

    [Theory]
    [InlineData("1\tGo\n", "columns")]
    [InlineData("2\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n", "1 is expected")]
    [InlineData("1\tGo\tgo\tVERB\tVB\t_\t9\troot\t_\t_\n", "head 9")]
    [InlineData("x\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n", "no number")]
    public void Bad_lines_are_told_with_their_number(string text, string problem)
    {
        ConlluException told = Assert.Throws<ConlluException>(() => ConlluReader.Read("# a\n" + text));
        Assert.InRange(told.Line, 2, 3);
        Assert.Contains(problem, told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_relation_has_its_written_name()
    {
        Assert.All(Enum.GetValues<Relation>(), r => Assert.Equal(r, LabelNames.Relation(LabelNames.Of(r))));
        Assert.Equal(Relation.acl, LabelNames.Relation("acl:unheard"));
        Assert.Equal(Relation.dep, LabelNames.Relation("unheard"));
    }
}
