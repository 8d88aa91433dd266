using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Texts;
using Concordance.Tools.Measure.Differences;

namespace Concordance.Tools.Measure.MarkedStories;

/// <summary>A whole reading of each marked story held against its key, story by story.</summary>
public sealed class StoryTask : IMeasureTask
{
    public string Name => "story";

    public string About => "Marked stories, read as the product reads them: who said what, what is set aside, times, days, names, events (--data NAME|FOLDER for one).";

    public Measurement Run(MeasureOptions options, SharedFolder shared)
    {
        LanguageModel language = EnglishModel.Of(shared);
        StoryTables tables = new();
        Calibration calibration = new();
        List<ErrorLine> errors = [];
        foreach (StoryCase story in StoryCase.Asked(shared, options.Data))
        {
            StoryKey key = KeyReader.Read(story.Key);
            StoryFindings found = StoryReading.Read(story.Reports, language);
            StoryScores scores = StoryScores.Of(key, found, Verdicts.Read(Path.Combine(shared.Project, "gold", "verdicts", Path.GetFileName(story.Name) + ".tsv")));
            ClashScores clashes = ClashScorer.Of(key.Clashes, key.LookAlikes, found.Clashes, Verdicts.Read(Path.Combine(shared.Project, "gold", "verdicts", $"clashes-{Path.GetFileName(story.Name)}.tsv")));
            tables.Add(story.Name, scores);
            tables.Add(story.Name, clashes);
            ClashScores alike = ClashScorer.Of(key.LookAlikes, key.Clashes, found.LookAlikes, Verdicts.Read(Path.Combine(shared.Project, "gold", "verdicts", $"alike-{Path.GetFileName(story.Name)}.tsv")));
            tables.AddLookAlikes(story.Name, alike);
            string Judged(string list) => Path.Combine(shared.Project, "gold", "verdicts", $"{list}-{Path.GetFileName(story.Name)}.tsv");
            OverTimeScores changes = OverTimeScorer.Changes(key.Changes, found.Changes, Verdicts.Read(Judged("changes"))), unknowns = OverTimeScorer.Unknowns(key.Unknowns, found.Unknowns, Verdicts.Read(Judged("unknowns")));
            tables.Add(story.Name, "changes", changes);
            tables.Add(story.Name, "unknowns", unknowns);
            calibration.Add(scores.Statements.Rules);
            if (options.Errors > 0) errors.AddRange(StoryErrors.Lines(story.Name, scores, found).Concat(ClashTable.Errors(story.Name, clashes, found)).Concat(LookAlikeTable.Errors(story.Name, alike, found)).Concat(OverTimeTable.Errors(story.Name, "changes", changes, found)).Concat(OverTimeTable.Errors(story.Name, "unknowns", unknowns, found)));
        }

        return new Measurement([.. tables.All, calibration.Table], tables.Figures, errors)
        {
            Notes =
            [
                "Calibration: the confidence of a rule is its record on PolNeAR dev; held against it is how often findings of such rules are right in the marked stories, which had no part in the record.",
                "Statements: right = the speaker by entity or words, and the content with an overlap of at least a half; arguable items and repeats count neither way; what the key does not hold counts by its verdict in gold/verdicts, as wrong where nobody judged it. Relay, acts, kinds and exact contents are of the statements found right.",
                "Times: dates and clock times by overlap; right = the value to the day. Days: both ends as in the key; holds = a closed interval with the true day, where that is known. Names: B-cubed, precision over names both sides have, recall over all of the key's. Sorted: pairs of reports rightly together or apart.",
                "Copies: an overlap of the key is found where two of its passages lie in two of one finding; frames are passages that fill one frame with other facts and must not be told. Origins: whether the range at least to at most holds the key's number of independent sources, on the key's own passages.",
                "Events: found where the trigger lies in the key's words or the two stretches overlap by .3. The key holds the main events only, so what else is found is not counted as wrong. Times: of found events with a time in the key, those whose time touches it.",
                ClashTable.Note,
                LookAlikeTable.Note,
                OverTimeTable.Note,
            ],
        };
    }
}

/// <summary>All scores of one story.</summary>
public sealed record StoryScores(StatementScores Statements, Score Aside, TimeScores Times, DayScores Days, EntityScores Names, Share Apart)
{
    public required OverlapScores Overlaps { get; init; }

    public required ClaimOriginScorer.Scores Origins { get; init; }

    public required EventScores Events { get; init; }

    public static StoryScores Of(StoryKey key, StoryFindings found, Verdicts verdicts)
    {
        bool Marked(string file) => key.Files.Contains(file);
        return new StoryScores(
            StatementScorer.Of(key.Statements, [.. found.Statements.Where(s => Marked(s.Value.Said.File))], verdicts),
            SetAsideScorer.Of(key.Aside, found.Aside, found.Texts.RemoveRange(found.Texts.Keys.Where(f => !Marked(f)))),
            TimeScorer.Of(key.Times, [.. found.Times.Where(t => Marked(t.Value.File))]),
            DayScorer.Of(key.Days, found.Days, key.TrueDays),
            EntityScorer.Of(key.Names, [.. found.Names.Where(n => Marked(n.Value.File))]),
            SortingScorer.Of(key.Stories, found.Stories))
        {
            Overlaps = OverlapScorer.Of(key.Overlaps, key.Frames, key.Overlaps.IsEmpty ? [] : found.Overlaps, verdicts),
            Origins = ClaimOriginScorer.Of(key.Claims, found.Together),
            Events = EventScorer.Of(key.Events, [.. found.Events.Where(e => Marked(e.Value.File))]),
        };
    }
}
