using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Boilerplate;
using Concordance.Reading.Coreference;
using Concordance.Reading.Days;
using Concordance.Stories;
using Concordance.Stories.Entities;
using Concordance.Texts;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tests.Measure;

/// <summary>What the product finds, put into the form of the marks.</summary>
public sealed class StoryReadingTests
{
    //                          0         1         2         3         4
    //                          0123456789012345678901234567890123456789012345678
    private const string Text = "On Friday Adler told Bild, citing dpa: he goes. Ad";

    private static readonly Report Report = new(Text, [new ReportFile("folder/a.txt", "")], "en");

    private static readonly Because Because = new(new RuleId("measure/by-hand"), [], []);

    private static readonly Referent Adler = new(ReferentType.Person, [new(new Span(10, 15), MentionKind.Name, Because), new(new Span(39, 41), MentionKind.Pronoun, Because)], [], Because);

    private static readonly TimeExpression Friday = new(new Span(3, 9), TimeKind.Date, new FixedTime("2031-03-07", DayRange.Unknown), Because);

    [Fact]
    public void A_statement_keeps_its_names_and_its_relay_outward()
    {
        StoryFindings found = StoryReading.Findings([Read()], []);
        Utterance said = Assert.Single(found.Statements).Value.Said;
        Assert.Equal("a.txt", said.File);
        Assert.Equal(["Adler"], said.Speaker!.Names);
        Assert.Equal(["dpa", "Bild"], said.Relay);
        Assert.Equal("measure/by-hand", found.Statements[0].Value.Rule.Value);
    }

    [Fact]
    public void Without_stories_days_times_and_names_are_the_reports_own()
    {
        StoryFindings found = StoryReading.Findings([Read()], []);
        Assert.Equal(DayRange.On(new DateOnly(2031, 3, 8)), found.Days[0].Value.Range);
        Assert.Equal(["2031-03-07"], found.Times[0].Value.Values);
        Assert.Equal(new Span(10, 15), Assert.Single(found.Names).Value.Span);
        Assert.Equal(new Span(48, 50), Assert.Single(found.Aside).Value.Span);
    }

    [Fact]
    public void A_story_overrules_the_reports_own_days_times_and_names()
    {
        ReadReport read = Read();
        DateOnly day = new(2031, 3, 10);
        Entity entity = new("Bild", ReferentType.Organisation, [new Variant("Bild", [new Place(Report.Id, new Span(21, 25))])], [], [], [], [], new Place(Report.Id, new Span(21, 25)), Because);
        Story story = new([read], [], null, ImmutableDictionary<ReportId, SolvedDay>.Empty.Add(Report.Id, new SolvedDay(DayRange.On(day), day, DayKnown.Solved, [])),
            ImmutableDictionary<TimeExpression, ResolvedTime>.Empty.Add(Friday, new ResolvedTime("2031-03-14", DayRange.Unknown)), [entity], Because);
        StoryFindings found = StoryReading.Findings([read], [story]);
        Assert.Equal(DayRange.On(day), found.Days[0].Value.Range);
        Assert.Equal(["2031-03-14"], found.Times[0].Value.Values);
        Assert.Equal(new Span(21, 25), Assert.Single(found.Names).Value.Span);
        Assert.False(found.Names[0].Value.IsPerson);
    }

    private static ReadReport Read()
    {
        Source bild = new(SourceKind.Outlet, new Span(21, 25), null, [], Because), dpa = new(SourceKind.Agency, new Span(34, 37), null, [bild], Because);
        Statement said = new(new Speaker(new Span(10, 15), null, [Adler]), new Span(16, 20), [new Span(39, 46)], StatementKind.Indirect, Act.Say, false, false, Voice.Attributed, [dpa], null, null, null, Because);
        return new ReadReport
        {
            Report = Report,
            Parsed = new ParsedText(new Tokens(Report.Id, Text, [], []), [], [], [], [], []),
            Published = new SolvedDay(DayRange.On(new DateOnly(2031, 3, 8)), null, DayKnown.Solved, []),
            Statements = [said],
            Times = [Friday],
            Referents = [Adler],
            SetAside = [new SetAside(new Span(48, 50), SetAsideKind.Filler, Because)],
        };
    }
}
