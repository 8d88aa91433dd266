using System.Collections.Immutable;
using Concordance.Reading.Coreference;
using Concordance.Texts;
using Concordance.Tools.Measure;
using Concordance.Tools.Measure.Coreference;

namespace Concordance.Tests.Measure;

public sealed class LinkTallyTests
{
    private const string Words = "Lee met Roy. He left. She saw her mayor. They sang.";

    private static readonly Because Because = new(new RuleId("test/rule"), [], []);

    private static readonly MarkedText Marked = Text(true);

    [Fact]
    public void Links_are_counted_as_by_hand()
    {
        LinkTally tally = new();
        tally.Add(new Gold<MarkedText>(Marked), new Found<ImmutableArray<Referent>>([Someone("Lee", "He"), Someone("Roy", "She")]));
        Assert.Equal(new LinkCount(Asked: 3, Hit: 1, Asserted: 2, Right: 1), tally.ByForm[Form.HeShe]);
        Assert.Equal(new LinkCount(Asked: 1, Hit: 0, Asserted: 0, Right: 0), tally.ByForm[Form.They]);
    }

    [Fact]
    public void What_is_not_marked_is_wrong_only_where_all_is_marked()
    {
        LinkTally complete = new(), partial = new();
        Found<ImmutableArray<Referent>> found = new([Someone("Lee", "mayor")]);
        complete.Add(new Gold<MarkedText>(Marked), found);
        partial.Add(new Gold<MarkedText>(Text(false)), found);
        Assert.Equal(1, complete.ByRule["test/rule"].Asserted);
        Assert.Equal(0, complete.ByRule["test/rule"].Right);
        Assert.Empty(partial.ByRule);
    }

    [Fact]
    public void A_plural_is_right_where_one_it_stands_for_is_found()
    {
        LinkTally tally = new();
        tally.Add(new Gold<MarkedText>(Marked), new Found<ImmutableArray<Referent>>([Someone("Roy", "They")]));
        Assert.Equal(new LinkCount(Asked: 1, Hit: 1, Asserted: 1, Right: 1), tally.ByForm[Form.They]);
    }

    private static MarkedText Text(bool complete) => new("text", new Report(Words, [], "en"),
        [Mark("Lee", "1"), Mark("Roy", "2"), Mark("He", "1"), Mark("She", "3"), Mark("her", "3"), Mark("They", "4", "1", "2")], complete);

    private static MarkedMention Mark(string words, string chain, params string[] members) => new(At(words), At(words), chain is "3" ? "1" : chain, [.. members], true);

    private static Referent Someone(string name, string other) =>
        new(ReferentType.Person, [new Mention(At(name), MentionKind.Name, Because), new Mention(At(other), other == "mayor" ? MentionKind.Noun : MentionKind.Pronoun, Because)], [], Because);

    private static Span At(string words)
    {
        int start = Words.IndexOf(words, StringComparison.Ordinal);
        return new Span(start, start + words.Length);
    }
}
