using System.Collections.Immutable;
using Concordance.Dossiers.Json;
using Concordance.Reading.Attribution;
using Concordance.Stories.Checks;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Dossiers.Checking;

/// <summary>Puts a checked sentence into the words of the contract, with the ids of the dossier of the same reports.</summary>
public sealed class CheckAssembler
{
    private readonly Dossier _dossier;
    private readonly ReportTexts _texts;
    private readonly ILookup<(string, int), StatementEntry> _statements;
    private readonly Dictionary<(string, int, int), string> _entities = [];

    private CheckAssembler(Dossier dossier, ReportTexts texts)
    {
        (_dossier, _texts) = (dossier, texts);
        _statements = (dossier.Statements ?? []).ToLookup(s => (s.Report, s.Content[0].Start));
        foreach (EntityEntry entity in dossier.Entities ?? [])
            foreach (SpanEntry span in entity.Variants.SelectMany(v => v.Spans)) _entities.TryAdd((span.Report, span.Start, span.End), entity.Id);
    }

    /// <param name="sentence">As it was asked.</param>
    /// <param name="checks">One for each story of the dossier.</param>
    public static CheckAnswer Assemble(string sentence, IEnumerable<CheckedSentence> checks, Dossier dossier, ReportTexts texts)
    {
        CheckAssembler assembler = new(dossier, texts);
        ReportEntry[] read = [.. dossier.Reports.Where(r => r.Read)];
        return new CheckAnswer(sentence, read.Sum(r => r.Sentences.Count), read.Sum(r => r.Sentences.Unread.Length), [.. checks.Select(assembler.Of)]);
    }

    private StoryAnswer Of(CheckedSentence check)
    {
        string first = check.Story.Reports[0].Report.Id.Value;
        StoryEntry story = (_dossier.Stories ?? []).First(s => s.Reports.Contains(first));
        return new StoryAnswer(story.Id, story.Title, story.Reports, [.. check.Parts.Select(p => Of(p, check, story))]);
    }

    private PartAnswer Of(CheckedPart part, CheckedSentence check, StoryEntry story)
    {
        string asked = check.Asked.Report.Text;
        ImmutableArray<PassageEntry> Entries(ImmutableArray<CheckedPassage> passages, bool likely) => [.. passages.Select(p => Of(p, asked, likely))];
        return new PartAnswer(
            Words(asked, part.Words), !part.Says.IsEmpty, Entries(part.Says, false), Entries(part.Repeats, false), Entries(part.Denies, false),
            [.. part.Contradicted.Select(c => Conflict(c, story)).OfType<string>()], Entries(part.Nearest, true),
            new OriginsEntry(part.Founded.Independent.AtLeast, part.Founded.Independent.AtMost), Ids(part.Founded.Speakers), Ids(part.Founded.Sides),
            part.Says.Concat(part.Repeats).Select(p => p.Place.Report).Distinct().Count());
    }

    private PassageEntry Of(CheckedPassage passage, string asked, bool likely) => new(
        Span(passage.Place), Id(passage), passage.Status, likely,
        [.. passage.Differs.Select(d => new DiffersEntry(d.As, d.Asked is { } words ? Words(asked, words) : null, d.Told is { } told ? Span(told) : null))],
        passage.Repeats is { } repeats ? Span(repeats) : null);

    private string? Id(CheckedPassage passage)
    {
        if (passage.Statement is not { } said) return null;
        StatementEntry[] near = [.. _statements[(passage.In.Report.Id.Value, said.Content[0].Start)]];
        return (near.FirstOrDefault(s => s.Content[^1].End == said.Content[^1].End && Start(s) == said.Speaker?.Span.Start) ?? near.FirstOrDefault())?.Id;
    }

    private static int? Start(StatementEntry said) => said.Speaker?.Span?.Start;

    private string? Conflict(Conflict conflict, StoryEntry story) =>
        (story.Conflicts ?? []).FirstOrDefault(c => c.As == conflict.As && conflict.Places.All(p => c.Spans.Any(s => s.Report == p.Report.Value && s.Start == p.Span.Start && s.End == p.Span.End)))?.Id;

    private ImmutableArray<string> Ids(ImmutableArray<Entity> entities) =>
        [.. entities.Select(e => _entities.GetValueOrDefault((e.Main.Report.Value, e.Main.Span.Start, e.Main.Span.End))).OfType<string>().Distinct()];

    private SpanEntry Span(Place place) => new(place.Report.Value, place.Span.Start, place.Span.End, place.Span.Of(_texts.Text(place.Report.Value)));

    private static AskedWords Words(string asked, Span span) => new(span.Start, span.End, span.Of(asked));
}
