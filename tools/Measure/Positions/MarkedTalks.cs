using System.Collections.Immutable;
using System.Text.Json;
using Concordance.Intake;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Stories.Entities;
using Concordance.Talks;
using Concordance.Texts;
using Concordance.Tools.Measure.Knots;

namespace Concordance.Tools.Measure.Positions;

/// <summary>The negotiations of our own with marks made before any rule read them (gold/talks), and the texts there that are none.</summary>
public sealed class MarkedTalks(LanguageModel language, string folder, string examples)
{
    private readonly Reader _reader = new(language);
    private Score _tuning = new(0, 0, 0, 0), _held = new(0, 0, 0, 0);

    public Table Table { get; } = new("Negotiations of our own, marked before the rules", "story", "negotiation", "parties", "of them named", "positions marked", "found", "right", "marked found");

    public IEnumerable<Figure> Measure(List<ErrorLine> errors)
    {
        int stories = 0, read = 0;
        foreach (string path in Directory.GetDirectories(folder).Order(StringComparer.Ordinal))
        {
            using JsonDocument marks = JsonDocument.Parse(File.ReadAllText(Path.Combine(path, "marks.json")));
            string name = Path.GetFileName(path), texts = Directory.GetFiles(path, "*.txt").Length > 0 ? path : Path.Combine(examples, name);
            if (name == "none")
            {
                int none = Texts(texts).Count(r => TalksReader.Read(StoryReader.AsOne([r])) is not null);
                Table.Add("none (six texts)", $"{none} of {Texts(texts).Length}", "-", "-", "-", "-", "-", "-");
                continue;
            }

            stories++;
            if (Story(name, texts, marks.RootElement, errors)) read++;
        }

        foreach ((string name, Score score) in new[] { ("tuning", _tuning), ("held", _held) }) Table.Add($"{name}, together", "", "", "", $"{score.Gold}", $"{score.Found}", $"{score.FoundRight}", $"{score.GoldHit}");
        return [new Figure("positions/own/negotiations", stories == 0 ? 0 : 100.0 * read / stories), new Figure("positions/tuning/R", 100 * _tuning.Recall), new Figure("positions/held/R", 100 * _held.Recall)];
    }

    private ImmutableArray<ReadReport> Texts(string path) => [.. ReportIntake.Read([path], new IntakeSettings()).Reports.Where(r => r.Files[0].Path.EndsWith(".txt", StringComparison.Ordinal)).Select(_reader.Read)];

    private bool Story(string name, string texts, JsonElement marks, List<ErrorLine> errors)
    {
        ImmutableArray<ReadReport> reports = Texts(texts);
        Negotiation? talks = TalksReader.Read(StoryReader.AsOne(reports));
        Dictionary<ReportId, ReadReport> byId = reports.ToDictionary(r => r.Report.Id);
        ImmutableArray<Gold<PositionMark>> key = PositionScorer.Marks(marks);
        ImmutableArray<Found<PositionMark>> found = [.. (talks?.Positions ?? []).Select(p => new Found<PositionMark>(new PositionMark(Path.GetFileName(byId[p.Text.Report].Report.Files[0].Path), p.Text.Span, p.Party.Name, p.Text.Span.Of(byId[p.Text.Report].Report.Text), p.Because.Rule.Value)))];
        PositionScorer.Scores scores = PositionScorer.Of(key, found);
        string[][] parties = [.. marks.GetProperty("parties").EnumerateArray().Select(p => Forms(marks, p.GetString()!))];
        int named = parties.Count(forms => (talks?.Parties ?? []).Any(p => Is(p, forms)));
        Table.Add(name, talks is null ? "no" : "yes", $"{parties.Length}", $"{named}", $"{key.Length}", $"{found.Length}", $"{scores.All.FoundRight}", $"{scores.All.GoldHit}");
        if (TuningStories.Contains(name)) _tuning = Sum(_tuning, scores.All);
        else _held = Sum(_held, scores.All);
        if (!TuningStories.Contains(name)) return talks is not null;
        errors.AddRange(scores.Missed.Select(m => new ErrorLine("missed", $"{name} {m.File}", m.Words, "")));
        errors.AddRange(scores.Invented.Select(m => new ErrorLine("not marked", $"{name} {m.File}", $"{m.Party}: {m.Words}", m.Rule)));
        return talks is not null;
    }

    private static Score Sum(Score a, Score b) => new(a.Gold + b.Gold, a.Found + b.Found, a.GoldHit + b.GoldHit, a.FoundRight + b.FoundRight);

    private static string[] Forms(JsonElement marks, string id)
    {
        JsonElement entity = marks.GetProperty("entities").EnumerateArray().First(e => e.GetProperty("id").GetString() == id);
        return [entity.GetProperty("name").GetString()!, .. entity.TryGetProperty("variants", out JsonElement forms) ? forms.EnumerateArray().Select(f => f.GetString()!) : []];
    }

    private static bool Is(Entity party, string[] forms) =>
        party.Variants.Any(v => forms.Any(f => Bare(v.Form) == Bare(f)));

    private static string Bare(string form) => form.ToLowerInvariant() is var lower && lower.StartsWith("the ", StringComparison.Ordinal) ? lower[4..] : lower;
}
