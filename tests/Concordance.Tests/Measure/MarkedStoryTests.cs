using System.Collections.Immutable;
using Concordance.Reading.Attribution;
using Concordance.Texts;
using Concordance.Tools.Measure;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tests.Measure;

/// <summary>Scorers against findings made by hand. Every case is asymmetric: exchanging key and findings gives other figures.</summary>
public sealed class MarkedStoryTests
{
    private static readonly Verdicts NoVerdicts = Verdicts.Parse([]);

    [Fact]
    public void Overlap_is_shared_over_either()
    {
        Assert.Equal(5.0 / 15, Overlap.Of(new Span(0, 10), new Span(5, 15)), 12);
        Assert.Equal(8.0 / 12, Overlap.Of([new Span(0, 4), new Span(6, 10)], [new Span(0, 12)]), 12);
        Assert.Equal(0, Overlap.Of([], []));
    }

    [Fact]
    public void Four_findings_of_which_three_are_right_miss_two_of_five()
    {
        Gold<MarkedStatement>[] gold = [Key("1", 0), Key("2", 100), Key("3", 200), Key("4", 300), Key("5", 400, tier: "B")];
        Found<FoundStatement>[] found = [Made(0), Made(100), Made(200), Made(900)];
        StatementScores s = StatementScorer.Of([.. gold], [.. found], NoVerdicts);
        Assert.Equal(new Score(Gold: 5, Found: 4, GoldHit: 3, FoundRight: 3), s.All);
        Assert.Equal(0.75, s.All.Precision);
        Assert.Equal(0.6, s.All.Recall, 12);
        Assert.Equal(new Share(3, 4), s.Tiers["A"]);
        Assert.Equal(new Share(0, 1), s.Tiers["B"]);
        Assert.Equal([StatementErrorKind.Invented, StatementErrorKind.Missed, StatementErrorKind.Missed], s.Errors.Select(e => e.Kind));
    }

    [Fact]
    public void A_right_content_with_another_speaker_is_wrong_and_missed()
    {
        StatementScores s = StatementScorer.Of([Key("1", 0)], [Made(0, speaker: new SpeakerWords(new Span(80, 85), null, ["Berger"]))], NoVerdicts);
        Assert.Equal(new Score(1, 1, 0, 0), s.All);
        Assert.Equal([StatementErrorKind.WrongSpeaker, StatementErrorKind.Missed], s.Errors.Select(e => e.Kind));
    }

    [Fact]
    public void A_speaker_is_right_by_entity_without_any_overlap()
    {
        StatementScores s = StatementScorer.Of([Key("1", 0)], [Made(0, speaker: new SpeakerWords(new Span(80, 85), null, ["ADLER"]))], NoVerdicts);
        Assert.Equal(new Score(1, 1, 1), s.All);
    }

    [Fact]
    public void Half_of_the_content_is_enough_and_less_is_not()
    {
        Assert.Equal(1, StatementScorer.Of([Key("1", 0, end: 60)], [Made(0, end: 40)], NoVerdicts).All.GoldHit);
        StatementScores less = StatementScorer.Of([Key("1", 0, end: 70)], [Made(0, end: 35)], NoVerdicts);
        Assert.Equal(0, less.All.GoldHit);
        Assert.Equal(StatementErrorKind.OtherBounds, less.Errors[0].Kind);
    }

    [Fact]
    public void Optional_items_count_neither_way()
    {
        Gold<MarkedStatement>[] gold = [Key("1", 0), Key("2", 100, optional: true), Key("3", 200, optional: true)];
        StatementScores s = StatementScorer.Of([.. gold], [Made(0), Made(100), Made(900)], NoVerdicts);
        Assert.Equal(new Score(Gold: 1, Found: 2, GoldHit: 1, FoundRight: 1), s.All);
    }

    [Fact]
    public void Another_reading_of_an_item_stands_for_it_once()
    {
        Gold<MarkedStatement>[] gold = [Key("1", 0), Key("2", 100, optional: true, insteadOf: "1")];
        Assert.Equal(new Score(1, 1, 1), StatementScorer.Of([.. gold], [Made(100)], NoVerdicts).All);
        Assert.Equal(new Score(1, 1, 1), StatementScorer.Of([.. gold], [Made(0), Made(100)], NoVerdicts).All);
    }

    [Fact]
    public void Verdicts_judge_what_the_key_does_not_hold()
    {
        Verdicts verdicts = Verdicts.Parse(["# story\tfile\tstart\tend\tverdict\tcause", "s\ta.txt\t910\t940\tright\tkey leaves it out", "s\ta.txt\t810\t840\targuable\tgloss", "s\ta.txt\t710\t740\twrong\tno speech"]);
        StatementScores s = StatementScorer.Of([Key("1", 0)], [Made(900), Made(800), Made(700), Made(600)], verdicts);
        Assert.Equal(new Score(Gold: 1, Found: 3, GoldHit: 0, FoundRight: 1), s.All);
    }

    [Fact]
    public void The_reporters_own_voice_asserts_nothing_but_finds_what_nobody_is_named_for()
    {
        Gold<MarkedStatement> unsourced = Key("1", 0, speaker: false);
        Found<FoundStatement>[] found = [Made(0, speaker: null, voice: Voice.Reporter), Made(500, speaker: null, voice: Voice.Reporter)];
        Assert.Equal(new Score(Gold: 1, Found: 0, GoldHit: 1, FoundRight: 0), StatementScorer.Of([unsourced], [.. found], NoVerdicts).All);
    }

    [Fact]
    public void Either_of_two_acts_is_right()
    {
        StatementScores s = StatementScorer.Of([Key("1", 0, alsoRight: Act.Announce), Key("2", 100), Key("3", 200)], [Made(0, act: Act.Announce), Made(100, act: Act.Announce)], NoVerdicts);
        Assert.Equal(new Share(1, 2), s.Acts);
    }

    [Fact]
    public void Direct_quotes_and_scare_quotes_are_counted_apart()
    {
        Gold<MarkedStatement>[] gold = [Key("1", 0, kind: StatementKind.Direct), Key("2", 100, kind: StatementKind.Direct), Key("3", 200)];
        Found<FoundStatement>[] found = [Made(0, kind: StatementKind.Direct), Made(100), Made(200, kind: StatementKind.Direct), Made(900, kind: StatementKind.Direct)];
        StatementScores s = StatementScorer.Of([.. gold], [.. found], NoVerdicts);
        Assert.Equal(new Share(1, 2), s.Direct);
        Assert.Equal(2, s.ScareQuotes);
    }

    [Fact]
    public void Relays_are_counted_of_statements_found_right()
    {
        Gold<MarkedStatement>[] gold = [Key("1", 0, relay: ["TASS", "The Washington Post"]), Key("2", 100, relay: ["Reuters"])];
        Found<FoundStatement>[] found = [Made(0, relay: ["https://www.washingtonpost.com/x", "Bild", "Sun"])];
        Assert.Equal(new Score(Gold: 2, Found: 3, GoldHit: 1, FoundRight: 1), StatementScorer.Of([.. gold], [.. found], NoVerdicts).Relay);
    }

    private static Gold<MarkedStatement> Key(string id, int at, int end = 40, string tier = "A", bool optional = false, string? insteadOf = null, bool speaker = true, StatementKind kind = StatementKind.Indirect, Act? alsoRight = null, string[]? relay = null)
    {
        Utterance said = new("a.txt", speaker ? Adler(at) : null, null, [new Span(at + 10, at + end)], kind, Act.Say, Voice.Attributed, [.. relay ?? []]);
        return new(new MarkedStatement(id, said, tier, optional, insteadOf, alsoRight is { } act ? [Act.Say, act] : [Act.Say], [kind]));
    }

    private static Found<FoundStatement> Made(int at, int end = 40, StatementKind kind = StatementKind.Indirect, Act act = Act.Say, string[]? relay = null) =>
        Made(at, Adler(at), Voice.Attributed, end, kind, act, relay);

    private static Found<FoundStatement> Made(int at, SpeakerWords? speaker, Voice voice = Voice.Attributed, int end = 40, StatementKind kind = StatementKind.Indirect, Act act = Act.Say, string[]? relay = null) =>
        new(new FoundStatement(new Utterance("a.txt", speaker, null, [new Span(at + 10, at + end)], kind, act, voice, [.. relay ?? []]), new RuleId("attribution/by-hand")));

    private static SpeakerWords Adler(int at) => new(new Span(at, at + 5), null, ["Adler"]);
}
