using System.Collections.Immutable;
using Concordance.Intake;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Talks;
using Concordance.Texts;
using Concordance.Tools.Measure.Attributions;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tools.Measure.Positions;

/// <summary>What parties want: positions of the marked stories, and whether texts are read as negotiations that are none.</summary>
public sealed class PositionsTask : IMeasureTask
{
    public string Name => "positions";

    public string About => "Positions of the marked stories; negotiations told from other stories (twenty PolNeAR articles that are none).";

    public Measurement Run(MeasureOptions options, SharedFolder shared)
    {
        LanguageModel language = EnglishModel.Of(shared);
        Table table = new("Positions", "story", "negotiation", "key", "found", "P", "R"), told = new("Read as negotiations", "texts", "n", "read so");
        List<Figure> figures = [];
        List<ErrorLine> errors = [];
        foreach (StoryCase story in StoryCase.Asked(shared, options.Data).Where(s => Directory.Exists(s.Reports)))
        {
            ImmutableArray<Gold<PositionMark>> key = PositionScorer.Key(story.Key);
            Found(story, language, out bool negotiation, out ImmutableArray<Found<PositionMark>> found);
            PositionScorer.Scores scores = PositionScorer.Of(key, found);
            bool marked = !key.IsEmpty;
            table.Add(story.Name, negotiation ? "yes" : "no", marked ? $"{key.Length}" : "-", $"{found.Length}", marked ? Score.Percent(scores.All.Precision) : "-", marked ? Score.Percent(scores.All.Recall) : "-");
            if (marked && !found.IsEmpty) figures.AddRange([new($"positions/{story.Name}/P", 100 * scores.All.Precision), new($"positions/{story.Name}/R", 100 * scores.All.Recall)]);
            errors.AddRange(scores.Missed.Select(m => new ErrorLine("missed", $"{story.Name} {m.File}", $"{m.Party}: {m.Words}", "")));
            if (marked) errors.AddRange(scores.Invented.Select(m => new ErrorLine("not in the key", $"{story.Name} {m.File}", $"{m.Party}: {m.Words}", m.Rule)));
        }

        MarkedTalks ours = new(language, Path.Combine(shared.Project, "gold", "talks"), Path.Combine(shared.Project, "examples"));
        if (options.Data is null) figures.AddRange([.. None(shared, language, told, errors), .. ours.Measure(errors)]);
        return new Measurement(options.Data is null ? [table, ours.Table, told] : [table], figures, [.. errors.Take(options.Errors)]) { Notes = Notes };
    }

    private static void Found(StoryCase story, LanguageModel language, out bool negotiation, out ImmutableArray<Found<PositionMark>> found)
    {
        Reader reader = new(language);
        ImmutableArray<ReadReport> read = [.. ReportIntake.Read([story.Reports], new IntakeSettings()).Reports.Select(reader.Read)];
        Dictionary<ReportId, ReadReport> byId = read.ToDictionary(r => r.Report.Id);
        Negotiation[] talks = [.. StoryReader.Read(read).Select(TalksReader.Read).OfType<Negotiation>()];
        negotiation = talks.Length > 0;
        found = [.. talks.SelectMany(t => t.Positions).Select(p => new Found<PositionMark>(new PositionMark(Path.GetFileName(byId[p.Text.Report].Report.Files[0].Path), p.Text.Span, p.Party.Name, p.Text.Span.Of(byId[p.Text.Report].Report.Text), p.Because.Rule.Value)))];
    }

    /// <summary>Each article alone: none of the twenty may be read as a negotiation; of others the share is told.</summary>
    private static IEnumerable<Figure> None(SharedFolder shared, LanguageModel language, Table table, List<ErrorLine> errors)
    {
        HashSet<string> none = [.. File.ReadLines(Path.Combine(shared.Project, "gold", "no-talks.txt")).Where(l => l.Length > 0 && l[0] != '#')];
        Reader reader = new(language);
        PolnearArticle[] articles = [.. PolnearCorpus.Read(shared.File("corpora", "measure", "polnear", "train.jsonl"))];
        int others = 0, every = 4, readSo = 0, noneReadSo = 0, number = 0;
        foreach (PolnearArticle article in articles)
        {
            bool isNone = none.Contains(article.Name);
            if (!isNone && number++ % every != 0) continue;
            Story story = StoryReader.AsOne([reader.Read(new Report(article.Text, [new ReportFile(article.Name, "", article.Published)], "en"))]);
            if (!isNone) others++;
            if (TalksReader.Read(story) is not { } talks) continue;
            if (isNone) noneReadSo++; else readSo++;
            errors.Add(new ErrorLine(isNone ? "no negotiation" : "read as one", article.Name, $"{string.Join(", ", talks.Parties.Select(p => p.Name))}: {string.Join(" | ", talks.Positions.Take(3).Select(p => p.Text.Span.Of(article.Text)))}", talks.Because.At[0].Span.ToString()));
        }

        table.Add("PolNeAR train, twenty that are none", $"{none.Count}", $"{noneReadSo}");
        table.Add("PolNeAR train, every fourth", $"{others}", $"{readSo}");
        return [new("positions/polnear/none", 100 - (100.0 * noneReadSo / none.Count))];
    }

    private static readonly string[] Notes =
    [
        "Scored as the shared scorer does: a position is found where more than a fifth of the characters of both are shared. The key of the five reports was read while these rules were written; the other stories were measured on, and the twenty articles (gold/no-talks.txt) were chosen before.",
        "Negotiations of our own: the six whose texts lie beside their marks were measured once before any of their errors was read: two of six were read as negotiations (glass-duties, lauvia-coalition), no text that is none, four of their seventeen marked positions in these two found. Then the errors of the first three by name were read; of the other three only counts are seen. What is missed, by cause: nobody is known as a side (invented names that the name model misses, groups such as a ministry's or a council's without a state), talks told without any word of talks, positions as bare clauses (\"the duty can go\", \"would come back first\"), and stances of people who speak without an office.",
        "Six more were written later (fishing, captives, school, club transfer, river, hospital), none of them read as a negotiation by the version before: marked positions found then 11 of 69 in the tuning stories, 3 of 49 in the held ones. Mended since, by cause: bodies named by one invented word or by capitals after 'the', 'the school board', 'the government' where one body has ministers, leaders named with their party; sides that answer each other without a word of talks; what could be lived with, dropped, or no longer insisted on.",
        "The key holds each position once a report at most times: a demand that a report tells again in other words counts as not in the key.",
    ];
}
