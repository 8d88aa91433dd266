using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Texts;
using Concordance.Tools.Measure.Differences;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tools.Measure.Alike;

/// <summary>What reports tell alike in their own words: three groups marked before they were compared, and the claims of the marked stories.</summary>
public sealed class AlikeTask : IMeasureTask
{
    public string Name => "blind-stories";

    public string About => "What several reports tell alike: three groups of texts marked by hand before the product compared them (gold/blind), and the claims of the marked stories.";

    public Measurement Run(MeasureOptions options, SharedFolder shared)
    {
        Reader reader = new(EnglishModel.Of(shared));
        AlikeTables tables = new();
        List<ErrorLine> errors = [];
        JoinVerdicts judged = JoinVerdicts.Read(Path.Combine(shared.Project, "gold", "verdicts", "joins-blind.tsv"));
        foreach (BlindGroup group in BlindGroup.Read(shared))
        {
            Story story = StoryReader.AsOne(group.Texts.Select(reader.Read));
            ImmutableArray<Found<FoundJoin>> joins = FoundJoins.Of(story, FileOf);
            tables.Add(group, story, joins, judged);
            if (options.Errors > 0) errors.AddRange(Errors($"group {group.Name}", joins, judged, story));
        }

        foreach (StoryCase marked in StoryCase.All(shared).Where(c => !c.Name.StartsWith("examples/", StringComparison.Ordinal)))
        {
            StoryFindings found = StoryReading.Read(marked.Reports, EnglishModel.Of(shared));
            ImmutableArray<Found<FoundJoin>> joins = [.. found.Together.SelectMany(s => FoundJoins.Of(s, FileOf))];
            ImmutableArray<Gold<MarkedMatter>> claims = [.. KeyReader.Read(marked.Key).Claims.Where(c => c.Value.Supports.Length > 1).Select(c => new Gold<MarkedMatter>(new MarkedMatter(c.Value.Id, [.. c.Value.Supports.Select(p => new Passage(p.File, p.Span))])))];
            AlikeScores scores = AlikeScores.Of(claims, joins);
            JoinVerdicts verdicts = JoinVerdicts.Read(Path.Combine(shared.Project, "gold", "verdicts", $"joins-{marked.Name}.tsv"));
            tables.Add(marked.Name, scores, joins, verdicts);
            if (options.Errors > 0) errors.AddRange([.. Missed(marked.Name, scores, found.Texts), .. found.Together.SelectMany(s => Errors(marked.Name, FoundJoins.Of(s, FileOf), verdicts, s))]);
        }

        return new Measurement(tables.All, tables.Figures, errors) { Notes = AlikeTables.Notes };
    }

    /// <summary>Links judged wrong and links nobody judged, of the blind groups too: for the verdicts, never to tune by. Items missed are shown of marked stories alone.</summary>
    private static IEnumerable<ErrorLine> Errors(string where, ImmutableArray<Found<FoundJoin>> joins, JoinVerdicts judged, Story story)
    {
        Dictionary<string, string> texts = story.Reports.ToDictionary(FileOf, r => r.Report.Text, StringComparer.Ordinal);
        (_, var wrong, var open) = judged.Judge(joins);
        foreach ((string kind, var links) in new[] { ("wrong join", wrong), ("join not judged", open) })
            foreach ((Passage a, Passage b, FoundJoin join) in links)
                yield return new ErrorLine($"{kind} {join.Kind}", $"{where}\t{a.File}\t{a.Span.Start}\t{a.Span.End}\t{b.File}\t{b.Span.Start}\t{b.Span.End}", $"{Words(texts, a)} = {Words(texts, b)}", join.Rule);
    }

    private static IEnumerable<ErrorLine> Missed(string where, AlikeScores scores, IReadOnlyDictionary<string, string> texts) =>
        scores.Missed.Select(m => new ErrorLine("claim not joined", $"{where} {m.Id}", string.Join(" = ", m.Passages.Select(p => $"{p.File[..3]}:{p.Span.Start} {p.Span.Of(texts[p.File])}")), ""));

    private static string Words(Dictionary<string, string> texts, Passage at)
    {
        string text = texts[at.File];
        return $"{text[Math.Max(0, at.Span.Start - Around)..at.Span.Start]}⟦{at.Span.Of(text)}⟧{text[at.Span.End..Math.Min(text.Length, at.Span.End + Around)]}";
    }

    private const int Around = 70;

    private static string FileOf(ReadReport read) => Path.GetFileName(read.Report.Files[0].Path);
}
