using System.Collections.Immutable;
using Concordance.Texts;
using Concordance.Tools.Measure;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tests.Measure;

/// <summary>Set-aside text, times, days and names, counted by hand; no case is symmetric.</summary>
public sealed class MarkedStoryPartsTests
{
    [Fact]
    public void Set_aside_counts_characters_that_are_not_blank_and_no_markers()
    {
        // "ab cd [1] ef": marked "ab cd", found "cd [1] ef"
        ImmutableDictionary<string, string> texts = ImmutableDictionary<string, string>.Empty.Add("a.txt", "ab cd [1] efg");
        Score s = SetAsideScorer.Of([new(new AsideMark("a.txt", new Span(0, 5)))], [new(new AsideMark("a.txt", new Span(3, 13)))], texts);
        Assert.Equal(new Score(Gold: 4, Found: 5, GoldHit: 2, FoundRight: 2), s);
    }

    [Fact]
    public void Dates_count_by_overlap_and_their_values_apart()
    {
        Gold<TimeMark>[] gold = [Marked(0, "2025-06-02T10:00Z"), Marked(20, "2025-03/"), Marked(40, "2025-05-30"), Marked(60, "P4D", TimeMarkKind.Duration), Marked(80, "2025", TimeMarkKind.Vague)];
        Found<TimeMark>[] found = [Given(2, "2025-06-02"), Given(20, "2025-04"), Given(61, "P4D", TimeMarkKind.Duration), Given(80, "2025"), Given(200, "2020")];
        TimeScores s = TimeScorer.Of([.. gold], [.. found]);
        Assert.Equal(new Score(Gold: 3, Found: 3, GoldHit: 2, FoundRight: 2), s.Dates);
        Assert.Equal(new Share(1, 2), s.Right);
        Assert.Equal(new Share(0, 2), s.Same);
        Assert.Equal(new Share(1, 1), s.Durations);
        Assert.Equal(40, Assert.Single(s.Missed).Span.Start);
        Assert.Equal(200, Assert.Single(s.Invented).Span.Start);
        Assert.Equal(20, Assert.Single(s.WrongValue).Span.Start);
    }

    [Theory]
    [InlineData("2008-12-31", "2008-12 as good", "2008-12")]
    [InlineData("2011", "or P2Y", "P2Y")]
    [InlineData("2008-12-12", "inside a quotation: accept 2008-12-13 too", "2008-12-13")]
    [InlineData("2008-09-19/2008-09-20", "printed day Saturday 20: accept both", "2008-09-20")]
    public void A_note_of_the_key_can_allow_another_value(string value, string note, string other) =>
        Assert.Equal([value, other], TimeValues.OfKey(value, note).Where(v => v == value || v == other));

    [Fact]
    public void A_second_expression_that_touches_a_marked_one_is_not_invented()
    {
        TimeScores s = TimeScorer.Of([Marked(0, "2025-06-02", length: 30)], [Given(0, "2025-06-02"), Given(15, "2025-06-02T10:00Z")]);
        Assert.Equal(new Score(1, 1, 1), s.Dates);
    }

    [Fact]
    public void A_day_is_right_with_both_ends_and_holds_only_when_closed()
    {
        DateOnly first = new(2025, 5, 30), second = new(2025, 5, 31);
        Gold<DayMark>[] gold = [Day("a", first, second), Day("b", first, null), Day("c", first, first)];
        Found<DayMark>[] found = [new(new DayMark("a", new DayRange(first, second))), new(new DayMark("b", new DayRange(first, null))), new(new DayMark("c", new DayRange(null, first)))];
        DayScores s = DayScorer.Of([.. gold], [.. found], new Dictionary<string, DateOnly> { ["a"] = second, ["b"] = first, ["c"] = first, ["d"] = first }.ToImmutableDictionary());
        Assert.Equal(new Share(2, 3), s.BothEnds);
        Assert.Equal(new Share(1, 4), s.Holds);
        Assert.Equal("c", Assert.Single(s.Wrong).Key.File);
    }

    [Fact]
    public void B_cubed_of_a_wrong_merge_and_a_missed_name()
    {
        // key: A = {0, 10, 20, 30}, B = {40}; found: {0, 10, 40} as one, {20} alone; 30 missed, 90 not in the key
        Gold<NameMark>[] gold = [Named(0, "A"), Named(10, "A"), Named(20, "A"), Named(30, "A"), Named(40, "B")];
        Found<NameMark>[] found = [Joined(0, "x"), Joined(10, "x"), Joined(40, "x"), Joined(20, "y"), Joined(90, "z")];
        EntityScores s = EntityScorer.Of([.. gold], [.. found]);
        Assert.Equal(new Score(5, 5, 4), s.Mentions);
        Assert.Equal((2.0 / 3 + 2.0 / 3 + 1.0 / 3 + 1) / 4, s.Precision, 12);
        Assert.Equal((2.0 / 4 + 2.0 / 4 + 1.0 / 4 + 1.0 / 4 + 1) / 5, s.Recall, 12);
        Assert.Equal("x", Assert.Single(s.MergedPersons));
        Assert.Equal(30, Assert.Single(s.Missed).Span.Start);
        Assert.Equal(90, Assert.Single(s.Invented).Span.Start);
    }

    [Fact]
    public void Sorting_counts_pairs_and_a_report_in_no_story_is_apart()
    {
        // key: {a, b, c} and {d}; found: {a, b, d}, c in none: ab right, ac bc wrong, ad bd wrong, cd right
        Gold<StoryMark>[] gold = [Tells("a", "x"), Tells("b", "x"), Tells("c", "x"), Tells("d", "y")];
        Found<StoryMark>[] found = [Told("a", "1"), Told("b", "1"), Told("d", "1")];
        Assert.Equal(new Share(2, 6), SortingScorer.Of([.. gold], [.. found]));
    }

    [Fact]
    public void The_example_keys_can_be_read_and_every_span_lies_in_its_text()
    {
        string root = House.Repository.Root;
        foreach (string story in new[] { "strike", "accident", "istanbul" })
        {
            StoryKey key = KeyReader.Read(Path.Combine(root, "gold", "examples", story));
            Dictionary<string, string> texts = key.Files.ToDictionary(f => f, f => File.ReadAllText(Path.Combine(root, "examples", story, f)));
            Assert.All(key.Statements, s => Assert.All(s.Value.Said.Content, c => Assert.Equal(c, c.Trim(texts[s.Value.Said.File]))));
            Assert.All(key.Names, n => Assert.True(char.IsUpper(texts[n.Value.File][n.Value.Span.Start])));
            Assert.All(key.Times, t => Assert.True(t.Value.Span.End <= texts[t.Value.File].Length));
            Assert.Equal(key.Days.Length, key.TrueDays.Count);
        }
    }

    private static Gold<TimeMark> Marked(int at, string value, TimeMarkKind kind = TimeMarkKind.Date, int length = 10) => new(new TimeMark("a.txt", new Span(at, at + length), kind, [value], ""));

    private static Found<TimeMark> Given(int at, string value, TimeMarkKind kind = TimeMarkKind.Date) => new(new TimeMark("a.txt", new Span(at, at + 10), kind, [value], "times/by-hand"));

    private static Gold<DayMark> Day(string file, DateOnly? first, DateOnly? last) => new(new DayMark(file, new DayRange(first, last)));

    private static Gold<StoryMark> Tells(string file, string story) => new(new StoryMark(file, story));

    private static Found<StoryMark> Told(string file, string story) => new(new StoryMark(file, story));

    private static Gold<NameMark> Named(int at, string cluster) => new(new NameMark("a.txt", new Span(at, at + 5), cluster, true));

    private static Found<NameMark> Joined(int at, string cluster) => new(new NameMark("a.txt", new Span(at, at + 5), cluster, true));
}
