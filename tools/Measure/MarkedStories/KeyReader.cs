using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Concordance.Reading.Attribution;
using Concordance.Reading.Events;
using Concordance.Texts;
using Concordance.Tools.Measure.Differences;

namespace Concordance.Tools.Measure.MarkedStories;

/// <summary>Reads a story's marks (reports, statements, times, entities .jsonl) in the form the shared gold README explains.</summary>
public sealed class KeyReader
{
    /// <summary>Key types that are persons, organisations or places; documents, products, laws and indexes are not asked for.</summary>
    private static readonly string[] NamedTypes = ["person", "organisation", "news", "outlet", "place", "country"];

    private readonly string _folder;
    private readonly ImmutableDictionary<string, string> _files;
    private readonly JsonElement[] _entities;

    private KeyReader(string folder)
    {
        _folder = folder;
        _files = Rows("reports").ToImmutableDictionary(r => Text(r, "id")!, r => Text(r, "file")!, StringComparer.Ordinal);
        _entities = Rows("entities");
    }

    public static StoryKey Read(string folder) => new KeyReader(folder).Read();

    private StoryKey Read()
    {
        JsonElement[] reports = Rows("reports");
        return new StoryKey(
            [.. _files.Values.Where(f => !f.EndsWith(".html", StringComparison.Ordinal))],
            [.. Rows("statements").Where(s => s.GetProperty("content").ValueKind == JsonValueKind.Object).Select(s => new Gold<MarkedStatement>(Statement(s)))],
            [.. Rows("times").Select(t => new Gold<TimeMark>(Time(t)))],
            [.. reports.Select(r => new Gold<DayMark>(Day(r)))],
            reports.Where(r => TrueDay(r) is not null).ToImmutableDictionary(r => Text(r, "file")!, r => TrueDay(r)!.Value, StringComparer.Ordinal),
            [.. _entities.Where(IsNamed).SelectMany(e => e.GetProperty("mentions").EnumerateArray().Select(m => new Gold<NameMark>(
                new NameMark(Text(m, "file")!, SpanOf(m)!.Value, Text(e, "id")!, Text(e, "type") == "person"))))],
            [.. reports.SelectMany(r => r.GetProperty("boilerplate").EnumerateArray()).Select(b => new Gold<AsideMark>(new AsideMark(Text(b, "file")!, SpanOf(b)!.Value)))],
            [.. reports.Select(r => new Gold<StoryMark>(new StoryMark(Text(r, "file")!, Text(r, "story") ?? "")))])
        {
            Overlaps = Overlaps("overlaps"),
            Frames = Overlaps("noncopies"),
            Claims = Claims(),
            Events = File.Exists(Path.Combine(_folder, "events.jsonl")) ? [.. Rows("events").Select(e => new Gold<EventMark>(Event(e)))] : [],
            Clashes = Clashes("conflicts"),
            LookAlikes = Clashes("nonconflicts"),
            Changes = Chains(),
            Unknowns = Clashes("unknowns"),
        };
    }

    /// <summary>"Opposed positions" are no clash of facts.</summary>
    private ImmutableArray<Gold<MarkedClash>> Clashes(string list) => !File.Exists(Path.Combine(_folder, list + ".jsonl")) ? [] :
        [.. Rows(list).Select(c => new Gold<MarkedClash>(new MarkedClash(
            Text(c, "id")!, [.. c.GetProperty("spans").EnumerateArray().Select(s => new Passage(Text(s, "file")!, SpanOf(s)!.Value))], !Flag(c, "arguable") && Text(c, "kind") != "opposed positions")))];

    private ImmutableArray<Gold<MarkedClash>> Chains() => !File.Exists(Path.Combine(_folder, "changes.jsonl")) ? [] :
        [.. Rows("changes").Select(c => new Gold<MarkedClash>(new MarkedClash(
            Text(c, "id")!, [.. c.GetProperty("steps").EnumerateArray().Select(s => s.GetProperty("span")).Select(s => new Passage(Text(s, "file")!, SpanOf(s)!.Value))], !Flag(c, "arguable"))))];

    private MarkedStatement Statement(JsonElement s)
    {
        Voice voice = Enum.Parse<Voice>(Text(s, "voice")!, ignoreCase: true);
        Act act = ActOf(Text(s, "act")!);
        StatementKind kind = KindOf(Text(s, "quote_kind")!);
        Span? rest = s.TryGetProperty("content_rest", out JsonElement r) ? SpanOf(r) : null;
        ImmutableArray<Span> content = [.. new[] { SpanOf(s.GetProperty("content")), rest }.OfType<Span>().Order()];
        // the last station is the report itself; "[1] unresolved" is a place where the way breaks off, no station
        string[] relay = [.. s.GetProperty("relay").EnumerateArray().Select(x => x.GetString()!).SkipLast(1).Where(x => !x.Contains("unresolved", StringComparison.Ordinal))];
        Utterance said = new(_files[Text(s, "report")!], voice == Voice.Reporter ? null : Speaker(s), SpanOf(s.GetProperty("cue")), content, kind, act, voice, [.. relay]);
        return new MarkedStatement(Text(s, "id")!, said, Text(s, "tier")!, Flag(s, "arguable") || Text(s, "repeat_of") is not null, Text(s, "instead_of"),
            [act, .. Texts(s, "act_also").Select(ActOf)], [kind, .. Texts(s, "kind_also").Select(KindOf)]);
    }

    /// <summary>Words without a name ("news reports suggest") are a speaker too; a name without words is carried over.</summary>
    private SpeakerWords? Speaker(JsonElement s)
    {
        Span? words = SpanOf(s.GetProperty("speaker_span"));
        string? name = Text(s, "speaker");
        return name is null && words is null ? null : new SpeakerWords(words, SpanOf(s.GetProperty("role_span")), name is null ? [] : Names(name));
    }

    /// <summary>"Russia; Ukraine" are two; "Ukraine (government)" is the entity of that name or of the name before the bracket.</summary>
    private ImmutableArray<string> Names(string speaker)
    {
        SortedSet<string> names = new(StringComparer.Ordinal);
        foreach (string one in speaker.Split("; "))
        {
            string bare = one.Split(" (")[0];
            names.Add(bare);
            JsonElement entity = _entities.FirstOrDefault(e => Text(e, "canonical") == one || Text(e, "canonical") == bare || Texts(e, "variants").Contains(bare));
            if (entity.ValueKind == JsonValueKind.Object) names.UnionWith(Texts(entity, "variants"));
        }

        return [.. names];
    }

    private ImmutableArray<Gold<OverlapMark>> Overlaps(string list) => [.. Marked(list).Select(o => new Gold<OverlapMark>(new OverlapMark(Text(o, "id")!, Passages(o, "spans"), Flag(o, "arguable"))))];

    private ImmutableArray<Gold<ClaimMark>> Claims() =>
        [.. Marked("claims").Where(c => !Flag(c, "arguable")).Select(c => new Gold<ClaimMark>(new ClaimMark(Text(c, "id")!, Passages(c, "supports"), c.GetProperty("independent_sources").GetInt32())))];

    private static ImmutableArray<FilePassage> Passages(JsonElement e, string list) => [.. e.GetProperty(list).EnumerateArray().Select(p => new FilePassage(Text(p, "file")!, SpanOf(p)!.Value))];

    /// <summary>Not every story has every list.</summary>
    private JsonElement[] Marked(string list) => File.Exists(Path.Combine(_folder, list + ".jsonl")) ? Rows(list) : [];

    private EventMark Event(JsonElement e)
    {
        Span span = SpanOf(e.GetProperty("span"))!.Value;
        return new EventMark(_files[Text(e, "report")!], span, span, Text(e, "type")!, StatusOf(Text(e, "status")!), SpanOf(e.GetProperty("time_span")), "");
    }

    /// <summary>Words of the keys in those of the contract, as their README maps them; "(claimed)" and "(as written)" are no status.</summary>
    private static EventStatus StatusOf(string status) => status.Split(" (")[0] switch
    {
        "announced" or "agreed" => EventStatus.Planned,
        "happening" => EventStatus.Ongoing,
        "did-not-happen" or "not-yet" => EventStatus.NotHappened,
        var known => Enum.Parse<EventStatus>(known, ignoreCase: true),
    };

    private static TimeMark Time(JsonElement t)
    {
        TimeMarkKind kind = Enum.Parse<TimeMarkKind>(Text(t, "kind")!, ignoreCase: true);
        return new TimeMark(Text(t, "file")!, SpanOf(t)!.Value, kind, TimeValues.OfKey(Text(t, "value"), Text(t, "note")), "");
    }

    private static DayMark Day(JsonElement r)
    {
        JsonElement d = r.GetProperty("pub_date");
        DateOnly? value = DateOf(d, "value"), earliest = DateOf(d, "earliest") ?? value;
        return new DayMark(Text(r, "file")!, new DayRange(earliest, d.TryGetProperty("latest", out _) ? DateOf(d, "latest") : value));
    }

    private static DateOnly? TrueDay(JsonElement r) => r.TryGetProperty("given", out JsonElement g) && g.ValueKind == JsonValueKind.Object ? DateOf(g, "value") : null;

    private static bool IsNamed(JsonElement e) => NamedTypes.Any(t => Text(e, "type")!.StartsWith(t, StringComparison.Ordinal));

    /// <summary>A key may hold an act the product's contract has not (threaten, admit): then the act itself is never counted.</summary>
    private static Act ActOf(string act) => Enum.TryParse(act, ignoreCase: true, out Act known) ? known : Act.Other;

    private static StatementKind KindOf(string kind) => Enum.Parse<StatementKind>(kind, ignoreCase: true);

    private static DateOnly? DateOf(JsonElement e, string field) =>
        Text(e, field) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    private static Span? SpanOf(JsonElement e) => e.ValueKind == JsonValueKind.Object ? new Span(e.GetProperty("start").GetInt32(), e.GetProperty("end").GetInt32()) : null;

    private static string? Text(JsonElement e, string field) => e.TryGetProperty(field, out JsonElement v) && v.ValueKind == JsonValueKind.String ? v.GetString() : null;

    private static string[] Texts(JsonElement e, string field) =>
        e.TryGetProperty(field, out JsonElement v) && v.ValueKind == JsonValueKind.Array ? [.. v.EnumerateArray().Select(x => x.GetString()!)] : [];

    private static bool Flag(JsonElement e, string field) => e.TryGetProperty(field, out JsonElement v) && v.ValueKind == JsonValueKind.True;

    private JsonElement[] Rows(string name) => [.. File.ReadLines(Path.Combine(_folder, name + ".jsonl")).Where(l => l.Length > 0).Select(l => JsonDocument.Parse(l).RootElement)];
}
