using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Conllu;
using Concordance.Reading.Conditions;
using Concordance.Texts;
using Concordance.Tools.Measure;
using Concordance.Tools.Measure.Conditions;

namespace Concordance.Tests.Measure;

public sealed class ConditionScorerTests
{
    private static readonly string Trees = Tree("They leave if it rains", "2 0 5 5 2", "nsubj root mark nsubj advcl") + Tree("They stay unless it snows", "2 0 5 5 2", "nsubj root mark nsubj advcl")
        + Tree("We sing if it blows", "2 0 5 5 2", "nsubj root mark nsubj advcl") + Tree("Nobody asked if anybody came", "2 0 5 5 2", "nsubj root mark nsubj ccomp") + Tree("They wondered if anybody slept", "2 0 5 5 2", "nsubj root mark nsubj ccomp");

    [Fact]
    public void Of_three_marked_and_four_found_one_is_right()
    {
        ParsedText gold = ConlluText.Parsed(null, [.. ConlluReader.Read(Trees)]);
        Gold<TreebankMark>[] marks = [.. TreebankConditions.Of(gold)];
        Assert.Equal(3, marks.Length);
        Found<Condition>[] found =
        [
            Found(gold, "if", "it rains", "They leave"),
            Found(gold, "if", "blows", null, 1, "We sing"),
            Found(gold, "if", "anybody came", "Nobody asked", 2),
            Found(gold, "if", "anybody slept", null, 3),
        ];
        List<(string Rule, bool Right)> judged = [];
        TreebankScores scores = TreebankScorer.Of(gold, marks, found, null, (c, right) => judged.Add((c.Clause.Of(gold.Text), right)));
        Assert.Equal(new Score(3, 4, 2), scores.Clause);
        Assert.Equal(new Score(3, 4, 1), scores.Exact);
        Assert.Equal(new Score(3, 1, 1), scores.Asserted);
        Assert.Equal([("it rains", true), ("blows", true), ("anybody came", false), ("anybody slept", false)], judged);
    }

    [Fact]
    public void A_look_alike_taken_for_a_condition_is_wrong_and_what_the_key_calls_arguable_counts_neither_way()
    {
        ParsedText text = ConlluText.Parsed(null, [.. ConlluReader.Read(Trees)]);
        Gold<ConditionMark>[] key =
        [
            Mark(text, "K1", "it rains", "if", true, false), Mark(text, "K2", "it snows", "unless", true, false), Mark(text, "K3", "it blows", "if", true, true), Mark(text, "L1", "anybody came", "if", false, false, 2),
        ];
        Found<FoundCondition>[] found =
        [
            new(new FoundCondition("a", text.Text, Found(text, "if", "it rains", "They stay").Value)), new(new FoundCondition("a", text.Text, Found(text, "if", "it blows", null, 1).Value)),
            new(new FoundCondition("a", text.Text, Found(text, "if", "anybody came", null, 2).Value)),
        ];
        StoryConditionScores scores = StoryConditionScorer.Of(key, found);
        Assert.Equal((2, 2, 1), (scores.Firm.Gold, scores.Firm.Found, scores.Firm.GoldHit));
        Assert.Equal((1, 0), (scores.Acts.Found, scores.Acts.FoundRight));
        Assert.Equal((1, 1), (scores.Taken, scores.LookAlikes));
    }

    private static Gold<ConditionMark> Mark(ParsedText text, string id, string clause, string marker, bool real, bool optional, int nth = 0) =>
        new(new ConditionMark(id, "a", Where(text, marker, nth), Where(text, clause), id == "K1" ? Where(text, "They leave") : null, marker, [], real, optional, false));

    private static Found<Condition> Found(ParsedText text, string marker, string clause, string? act, int nth = 0, string? unresolved = null)
    {
        Span? governed = act is not null ? Where(text, act) : unresolved is not null ? Where(text, unresolved) : null;
        Span at = Where(text, marker, nth);
        return new(new Condition(at, at, Where(text, clause), governed, ConditionKind.If, ConditionMode.Before, null, null, null, Settled.Tree, act is not null, new Because(new RuleId("conditions/x"), new Place(text.Report, at))));
    }

    private static Span Where(ParsedText text, string words, int nth = 0)
    {
        int at = -1;
        for (int i = 0; i <= nth; i++) at = text.Text.IndexOf(" " + words + " ", at + 1, StringComparison.Ordinal) is >= 0 and var inside ? inside + 1 : text.Text.IndexOf(words, at + 1, StringComparison.Ordinal);
        return new Span(at, at + words.Length);
    }

    private static string Tree(string words, string heads, string relations)
    {
        string[] forms = words.Split(' '), head = heads.Split(' '), relation = relations.Split(' ');
        return string.Concat(forms.Select((f, i) => $"{i + 1}\t{f}\t{f.ToLowerInvariant()}\t{(relation[i] is "mark" ? "SCONJ" : relation[i] is "nsubj" ? "PRON" : "VERB")}\t{(relation[i] is "mark" ? "IN" : relation[i] is "nsubj" ? "PRP" : "VBZ")}\t_\t{head[i]}\t{relation[i]}\t_\t_\n")) + "\n";
    }
}
