using Concordance.Language;
using Concordance.Language.Conllu;
using Concordance.Tools.Measure;
using Concordance.Tools.Measure.Trees;

namespace Concordance.Tests.Measure.Trees;

public class TreeScoreTests
{
    private const string Gold = """
        1	She	she	PRON	PRP	_	2	nsubj	_	_
        2	left	leave	VERB	VBD	_	0	root	_	_
        3	town	town	NOUN	NN	_	2	obj	_	_
        4	which	which	PRON	WDT	_	5	nsubj	_	_
        5	slept	sleep	VERB	VBD	_	3	acl:relcl	_	SpaceAfter=No
        6	.	.	PUNCT	.	_	2	punct	_	_

        """;

    [Fact]
    public void Words_are_counted_right_one_by_one()
    {
        // Upos wrong: left. Xpos wrong: left, town. Lemma wrong: slept. Heads wrong: which, the stop. Main relation wrong: town (subject). Subtype wrong: slept.
        const string Found = """
            1	She	she	PRON	PRP	_	2	nsubj	_	_
            2	left	leave	ADJ	JJ	_	0	root	_	_
            3	town	town	NOUN	NNS	_	2	nsubj	_	_
            4	which	which	PRON	WDT	_	3	nsubj	_	_
            5	slept	slept	VERB	VBD	_	3	acl	_	SpaceAfter=No
            6	.	.	PUNCT	.	_	5	punct	_	_

            """;
        TreeScore score = TreeScore.OnGoldTokens(new Gold<ParsedText>(Read(Gold)), new Found<ParsedText>(Read(Found)));
        Assert.Equal(new TreeScore(Words: 6, Upos: 5, Xpos: 4, Lemma: 5, Uas: 4, Las: 3, Full: 2), score);
    }

    [Fact]
    public void From_raw_text_tokens_are_found_by_their_characters()
    {
        // "town which" is one token, so 5 found of 6; She, left, slept and the stop match; slept's head is no gold token, so 3 edges are right.
        const string Found = """
            1	She	she	PRON	PRP	_	2	nsubj	_	_
            2	left	leave	VERB	VBD	_	0	root	_	_
            3	town which	town	NOUN	NN	_	2	obj	_	_
            4	slept	sleep	VERB	VBD	_	3	acl:relcl	_	SpaceAfter=No
            5	.	.	PUNCT	.	_	2	punct	_	_

            """;
        var (tokens, sentences, las) = TreeScore.OnRawText(new Gold<ParsedText>(Read(Gold)), new Found<ParsedText>(Read(Found)));
        Assert.Equal(new Score(6, 5, 4), tokens);
        Assert.Equal(new Score(1, 1, 1), sentences);
        Assert.Equal(new Score(6, 5, 3), las);
        Assert.Equal(3.0 / 5, las.Precision);
        Assert.Equal(3.0 / 6, las.Recall);
    }

    private static ParsedText Read(string conllu) => ConlluText.Parsed(null, ConlluReader.Read(conllu));
}
