using System.Collections.Immutable;
using Concordance.Intake;
using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Coreference;
using Concordance.Reading.Events;
using Concordance.Stories;
using Concordance.Texts;
using Concordance.Tools.Measure.Differences;

namespace Concordance.Tools.Measure.MarkedStories;

/// <summary>Reads a folder of reports as the product does and puts what it found into the form of the marks.</summary>
public static class StoryReading
{
    public static StoryFindings Read(string folder, LanguageModel language)
    {
        Reader reader = new(language);
        ImmutableArray<ReadReport> read = [.. ReportIntake.Read([folder], new IntakeSettings()).Reports.Select(reader.Read)];
        return Findings(read, StoryReader.Read(read));
    }

    /// <summary>The reports of a folder, as the product takes them in.</summary>
    public static Report[] Reports(string folder) => [.. ReportIntake.Read([folder], new IntakeSettings()).Reports];

    /// <summary>What was found, of reports read and of the stories made of them (none where sorting is not asked for).</summary>
    public static StoryFindings Findings(ImmutableArray<ReadReport> read, ImmutableArray<Story> stories) => new(
        read.ToImmutableDictionary(FileOf, r => r.Report.Text, StringComparer.Ordinal),
        [.. read.SelectMany(r => r.Statements.Select(s => new Found<FoundStatement>(Statement(r, s))))],
        [.. read.SelectMany(r => r.Times.Select(t => new Found<TimeMark>(Time(r, t, stories))))],
        [.. read.Select(r => new Found<DayMark>(new DayMark(FileOf(r), Day(r, stories))))],
        Names(read, stories),
        [.. read.SelectMany(r => r.SetAside.Select(a => new Found<AsideMark>(new AsideMark(FileOf(r), a.Span))))],
        [.. stories.SelectMany((s, i) => s.Reports.Select(r => new Found<StoryMark>(new StoryMark(FileOf(r), $"{i}"))))])
    {
        Overlaps = [.. stories.SelectMany(s => Overlaps(s))],
        Together = stories,
        Events = [.. read.SelectMany(r => r.Events.Select(e => new Found<EventMark>(new EventMark(FileOf(r), e.Span, e.Trigger, e.Type.Name, e.Status, e.Time?.Span, e.Because.From[0].Rule.Value))))],
        Clashes = [.. stories.SelectMany(s => Clashes(s, read.ToDictionary(r => r.Report.Id, FileOf)))],
        LookAlikes = [.. stories.SelectMany(s => s.LookAlikes.Select(a => OverTime("alike", a.Places, a.Why, a.Because, s)))],
        Changes = [.. stories.SelectMany(s => s.Changes.Select(c => OverTime("change", c.Steps.Select(x => x.Place), c.About, c.Because, s)))],
        Unknowns = [.. stories.SelectMany(s => s.Unknowns.Select(u => OverTime(u.As.ToString(), u.Places, u.Question, u.Because, s)))],
    };

    private static Found<FoundClash> OverTime(string kind, IEnumerable<Place> places, string about, Because because, Story story)
    {
        Dictionary<ReportId, string> files = story.Reports.ToDictionary(r => r.Report.Id, FileOf);
        return new(new FoundClash(kind, [.. places.Select(p => new Passage(files[p.Report], p.Span))], about, because.Rule.Value));
    }

    /// <summary>Contradictions, and the lines not usable as written that are not among them.</summary>
    private static IEnumerable<Found<FoundClash>> Clashes(Story story, Dictionary<ReportId, string> files)
    {
        FoundClash Clash(string kind, IEnumerable<Place> places, string why, string rule) => new(kind, [.. places.Select(p => new Passage(files[p.Report], p.Span))], why, rule);
        return story.Conflicts.Select(c => Clash(c.As.ToString(), c.Places, c.Why, c.Because.Rule.Value))
            .Concat(story.Unusable.Where(u => !story.Conflicts.Any(c => c.Places.Contains(u.At))).Select(u => Clash(u.As.ToString(), u.Because.At, u.Why, u.Because.Rule.Value)))
            .Select(c => new Found<FoundClash>(c));
    }

    /// <summary>Copies, and statements told in several places: both are one source told again.</summary>
    private static IEnumerable<Found<OverlapMark>> Overlaps(Story story)
    {
        Dictionary<ReportId, string> fileOf = story.Reports.ToDictionary(r => r.Report.Id, FileOf);
        return story.Copies.Select(c => (Kind: c.As.ToString(), c.Places))
            .Concat(story.SameStatements.Select(s => (Kind: "SameStatement", Places: s.Members.Select(m => m.In.Report.At(m.What.ContentHull)).ToImmutableArray())))
            .Select(o => new Found<OverlapMark>(new OverlapMark(o.Kind, [.. o.Places.Select(p => new FilePassage(fileOf[p.Report], p.Span))], false)));
    }

    private static string FileOf(ReadReport read) => Path.GetFileName(read.Report.Files[0].Path);

    private static FoundStatement Statement(ReadReport read, Statement s)
    {
        string text = read.Report.Text;
        SpeakerWords? speaker = s.Speaker is { } who
            ? new SpeakerWords(who.Span, who.Office, [.. who.Referents.SelectMany(r => r.Mentions).Where(m => m.Kind == MentionKind.Name).Select(m => m.Span.Of(text)).Distinct(StringComparer.Ordinal)])
            : null;
        Utterance said = new(FileOf(read), speaker, s.Cue, s.Content, s.Kind, s.Act, s.Voice, [.. s.Relay.SelectMany(Stations).Select(x => x.Span.Of(text))]);
        return new FoundStatement(said, s.Because.Rule);
    }

    private static IEnumerable<Source> Stations(Source source) => source.Via.SelectMany(Stations).Prepend(source);

    private static TimeMark Time(ReadReport read, TimeExpression time, ImmutableArray<Story> stories)
    {
        TimeMarkKind kind = time.Kind switch
        {
            TimeKind.Date or TimeKind.Time or TimeKind.Set => TimeMarkKind.Date,
            TimeKind.Duration => TimeMarkKind.Duration,
            TimeKind.Vague => TimeMarkKind.Vague,
            _ => throw new InvalidOperationException("no such kind"),
        };
        Story? story = stories.FirstOrDefault(s => s.Reports.Contains(read));
        ResolvedTime meaning = story?.Times.GetValueOrDefault(time) ?? time.Meaning.On(Day(read, stories).Single);
        return new TimeMark(FileOf(read), time.Span, kind, meaning.Value is { } value ? [value] : [], time.Because.Rule.Value);
    }

    private static DayRange Day(ReadReport read, ImmutableArray<Story> stories) =>
        (stories.FirstOrDefault(s => s.Days.ContainsKey(read.Report.Id))?.Days[read.Report.Id] ?? read.Published).Range;

    /// <summary>The names of each entity; without stories, the referents of single reports.</summary>
    private static ImmutableArray<Found<NameMark>> Names(ImmutableArray<ReadReport> read, ImmutableArray<Story> stories)
    {
        if (stories.IsEmpty)
            return [.. read.SelectMany(r => r.Referents.SelectMany((referent, n) => Names(referent.Type, r, referent.Mentions.Where(m => m.Kind == MentionKind.Name).Select(m => m.Span), $"{FileOf(r)} {n}")))];
        Dictionary<ReportId, ReadReport> byId = read.ToDictionary(r => r.Report.Id);
        return [.. stories.SelectMany((s, i) => s.Entities.SelectMany((e, n) => e.Variants.SelectMany(v => v.Places)
            .SelectMany(p => Names(e.Type, byId[p.Report], [p.Span], $"{i} {n} {e.Name}"))))];
    }

    private static IEnumerable<Found<NameMark>> Names(ReferentType type, ReadReport read, IEnumerable<Span> spans, string cluster) =>
        type is ReferentType.Person or ReferentType.Organisation or ReferentType.Place
            ? spans.Distinct().Select(s => new Found<NameMark>(new NameMark(FileOf(read), s, cluster, type == ReferentType.Person)))
            : [];
}
