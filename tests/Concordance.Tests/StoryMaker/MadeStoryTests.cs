using System.Text.Json;
using Concordance.Tools.StoryMaker;
using Concordance.Tools.StoryMaker.Answers;
using Concordance.Tools.StoryMaker.Prose;
using Concordance.Tools.StoryMaker.Reports;

namespace Concordance.Tests.StoryMaker;

/// <summary>Made stories are what they say they are: their answers lie in their words, and the same seed gives the same bytes.</summary>
public sealed class MadeStoryTests
{
    private const int Seeds = 200;

    private static IEnumerable<(ulong Seed, StoryHalf Half, MadeStory Story)> Stories =>
        from half in new[] { StoryHalf.Tuning, StoryHalf.Test }
        from seed in Enumerable.Range(0, Seeds)
        select ((ulong)seed, half, MadeStory.Make((ulong)seed, half));

    [Fact]
    public void Four_hundred_stories_are_whole_and_every_answer_lies_in_its_words()
    {
        HashSet<string> kinds = [], planted = [], alike = [];
        foreach ((ulong seed, StoryHalf half, MadeStory story) in Stories)
        {
            string at = $"{half} {seed}";
            Assert.InRange(story.Reports.Length, 3, 12);
            Assert.Equal(story.Reports.Length, story.Reports.Select(r => r.Text).Distinct().Count());
            Assert.All(story.Reports, r => Assert.DoesNotContain(r.Text, c => "{}<>~^*|".Contains(c, StringComparison.Ordinal)));
            foreach (MadeReport report in story.Reports) AssertMarks(story, report, at);
            StoryAnswers answers = AnswerMaker.Of(story);
            Assert.True(answers.Conflicts.Length > 0, at);
            Assert.All(answers.Copies, c => AssertCopy(story, c));
            kinds.Add(story.World.Kind);
            planted.UnionWith(answers.Conflicts.Select(c => c.As));
            alike.UnionWith(answers.LookAlikes.Select(c => c.As));
        }

        Assert.Equal(MadeStory.Kinds.Order(), kinds.Order());
        Assert.Equal(["attendance", "date", "delivery", "dispute", "number", "office", "role", "status", "who"], planted.Order());
        Assert.Equal(["delivery", "number", "role"], alike.Order());
    }

    private static void AssertMarks(MadeStory story, MadeReport report, string at)
    {
        foreach (Mark mark in report.Body.Marks)
        {
            string words = mark.Span.Of(report.Text);
            if (mark.Kind == MarkKind.Mention) Assert.True(story.World.Beings[mark.Of].Names.Any(n => n == words || char.ToUpperInvariant(n[0]) + n[1..] == words), $"{at} {report.File}: '{words}' is no name of {mark.Of}");
            if (mark.Kind == MarkKind.Content) Assert.True(words == words.Trim() && words.Length > 5 && !words.Contains('\n', StringComparison.Ordinal), $"{at} {report.File}: '{words}'");
            if (mark.Kind == MarkKind.Event) Assert.Contains(report.Body.Marks, t => t.Kind == MarkKind.Trigger && t.Group == mark.Group && mark.Span.Contains(t.Span));
            if (mark.Kind == MarkKind.Number && char.IsDigit(words[0])) Assert.Equal(mark.Value, words.Replace(",", "", StringComparison.Ordinal));
        }
    }

    /// <summary>Outside the edits a copy and its source are the same to the letter.</summary>
    private static void AssertCopy(MadeStory story, TrueCopy copy)
    {
        string from = story.Reports.First(r => r.File == copy.Source.File).Text, to = story.Reports.First(r => r.File == copy.Copy.File).Text;
        int a = copy.Source.Span.Start, b = copy.Copy.Span.Start;
        foreach ((At source, At here) in copy.Edits)
        {
            Assert.Equal(from[a..source.Span.Start], to[b..here.Span.Start]);
            Assert.NotEqual(source.Span.Of(from), here.Span.Of(to));
            (a, b) = (source.Span.End, here.Span.End);
        }

        Assert.Equal(from[a..copy.Source.Span.End], to[b..copy.Copy.Span.End]);
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes_and_another_seed_others()
    {
        static string Bytes(ulong seed) => MadeStory.Make(seed, StoryHalf.Tuning) is var s ? string.Concat(s.Reports.Select(r => r.Text)) + TruthJson.Write(s, seed, StoryHalf.Tuning) : "";
        Assert.Equal(Bytes(7), Bytes(7));
        Assert.NotEqual(Bytes(7), Bytes(8));
    }

    [Fact]
    public void Truth_is_written_with_the_words_of_every_span()
    {
        MadeStory story = MadeStory.Make(3, StoryHalf.Test);
        using JsonDocument truth = JsonDocument.Parse(TruthJson.Write(story, 3, StoryHalf.Test));
        Assert.Equal(TruthJson.Format, truth.RootElement.GetProperty("format").GetString());
        Assert.True(Spans(truth.RootElement, story) > 100);
    }

    private static int Spans(JsonElement element, MadeStory story)
    {
        if (element.ValueKind == JsonValueKind.Array) return element.EnumerateArray().Sum(e => Spans(e, story));
        if (element.ValueKind != JsonValueKind.Object) return 0;
        if (!element.TryGetProperty("text", out JsonElement words)) return element.EnumerateObject().Sum(p => Spans(p.Value, story));
        string text = story.Reports.First(r => r.File == element.GetProperty("file").GetString()).Text;
        Assert.Equal(text[element.GetProperty("start").GetInt32()..element.GetProperty("end").GetInt32()], words.GetString());
        return 1;
    }
}
