using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Events;
using Concordance.Stories;
using Concordance.Stories.Claims;
using Concordance.Stories.Days;
using Concordance.Stories.Entities;
using Concordance.Stories.Sorting;
using Concordance.Texts;
using Concordance.Tools.Measure.Entities;

namespace Concordance.Tools.Measure.SameEvents;

/// <summary>Events marked in ECB+ joined across documents as the product joins its own, held against the corpus's chains.</summary>
public sealed class SameEventsTask : IMeasureTask
{
    private const int Around = 60;

    public string Name => "same-events";

    public string About => "Tellings of one event across documents: ECB+ train and dev, marked events given (--data FILE for another of its form).";

    private static readonly string[] Notes =
    [
        "Asserted is what the dossier says is one event; likely too is what a word alone speaks for and nothing against, which the dossier does not say. A marked telling is read by its head word, with the product's own entities, days and arguments. Links: neighbours in a chain that stand in two documents; pairs: all of its pairs.",
        "Of 89 false links of the train part (by sub-topic, asserted) 31 join one word in two sentences that share four in five of their words: one event that the corpus marks as two. The others read by eye: two events of one kind in one affair (the same woman checked into two clinics, a deed and the trial for it), participles and nouns beside a noun, verbs of saying.",
        "Of 11,433 pairs across documents of the train part that are one event and are not linked themselves 5,583 have two words that no list holds for one another, 3,715 one word with nothing in common that hangs on it and few words around, 1,005 a word that may be any of its kind, 476 a word as general as \"make\", 281 an act of one without the one who does it, 131 are held apart, 242 are others. Tried and left: two words of one kind in sentences that share words (right in one of three), the word alone in all cases (\"likely too\"), half of the shorter sentence in place of three fifths (links right 1 to 3 points lower).",
        "Stories apart: the documents are a few sentences each, and the sub-topics come in pairs of one kind (two fights of one boxer, two patches of one program, two fires in one valley). Left together are mostly such pairs that share their main name and print no day; left alone, sentences that share one word with the rest. Tried and left out: a list of everyday words (nothing gained), less weight for words beside names (recall fell by ten), a shared name asked of every pair (recall 58). On 280 unmarked articles of one election year the same rules make two great heaps of 99 and 83 (one of 228 before): whoever stands in every report of a campaign joins its affairs, and no day is printed that could part them.",
    ];

    public Measurement Run(MeasureOptions options, SharedFolder shared)
    {
        // long because two tables are filled over the same parts of the corpus
        Reader reader = new(EnglishModel.Of(shared));
        Table chains = new("Tellings of one event (ECB+, marked events given; CoNLL is the mean of the three F1)", "part", "sorted by", "links", "tellings", "chains", "MUC F1", "B-cubed F1", "CEAF-e F1", "CoNLL F1", "links across documents ", "right", "pairs across documents", "right");
        Table apart = new("Stories apart (ECB+ sub-topics, B-cubed over documents)", "part", "documents", "sub-topics", "stories found", "P", "R", "F1");
        List<Figure> figures = [];
        List<ErrorLine> errors = [];
        foreach (string part in options.Data is { } file ? [file] : new[] { "train", "dev" })
        {
            MarkedDocument[] documents = [.. EventDocument.Read(options.Data ?? shared.File("corpora", "measure", "ecbplus", part + ".jsonl")).Select(d => MarkedDocument.Read(d, reader))];
            ReadReport[][] byTopic = [.. documents.GroupBy(d => d.Marked.Subtopic).Select(g => g.Select(d => d.Report).ToArray())];
            ReadReport[][] bySorting = [.. StorySorter.Sort(documents.Select(d => d.Report)).Select(s => s.Reports.ToArray())];
            Sorted(part, documents, bySorting);
            foreach (bool likely in new[] { false, true })
            {
                Chains(part, "sub-topic", likely, documents, byTopic);
                Chains(part, "the product", likely, documents, bySorting);
            }
        }

        return new Measurement([chains, apart], figures, errors) { Notes = Notes };

        void Sorted(string part, MarkedDocument[] documents, ReadReport[][] stories)
        {
            Dictionary<ReportId, string> gold = documents.DistinctBy(d => d.Report.Report.Id).ToDictionary(d => d.Report.Report.Id, d => d.Marked.Subtopic);
            Dictionary<ReportId, string> found = stories.SelectMany((s, i) => s.Select(r => (r.Report.Id, i))).ToDictionary(p => p.Id, p => $"{p.i}");
            BCubed score = BCubed.Of(new Gold<IReadOnlyDictionary<ReportId, string>>(gold), new Found<IReadOnlyDictionary<ReportId, string>>(found));
            apart.Add(part, $"{gold.Count}", $"{gold.Values.Distinct().Count()}", $"{stories.Length}", Score.Percent(score.Precision), Score.Percent(score.Recall), Score.Percent(score.F));
            figures.Add(new($"same-events/{part}/stories-P", 100 * score.Precision));
            figures.Add(new($"same-events/{part}/stories-R", 100 * score.Recall));
        }

        void Chains(string part, string sorting, bool likely, MarkedDocument[] documents, ReadReport[][] stories)
        {
            ChainTally tally = new(documents);
            foreach (ReadReport[] story in stories) tally.Add(Found(documents, story, likely));
            string figure = $"same-events/{part}/{(sorting == "sub-topic" ? "sub-topics" : "own-sorting")}/{(likely ? "likely" : "asserted")}";
            chains.Add([part, sorting, likely ? "likely too" : "asserted", .. tally.Cells]);
            figures.Add(new(figure + "/CoNLL", 100 * tally.Conll));
            figures.Add(new(figure + "/links-right", 100 * tally.Links.Precision));
            if (part != "dev" && !likely) errors.AddRange(tally.Errors(sorting, Around));
        }
    }

    private static ImmutableArray<SameEvent> Found(MarkedDocument[] documents, ReadReport[] story, bool likely)
    {
        HashSet<ReportId> ids = [.. story.Select(r => r.Report.Id)];
        ImmutableArray<ReadReport> reports = [.. documents.Where(d => ids.Contains(d.Report.Report.Id)).DistinctBy(d => d.Report.Report.Id).Select(d => d.Report)];
        return Stories.Claims.SameEvents.Find(new Joined(reports, StoryDays.Solve(reports), SameBearer.Find(reports)), likely);
    }
}

/// <summary>A document of the corpus as the product reads it, its marked events in place of those the product found.</summary>
/// <param name="Chains">The chain of each event.</param>
public sealed record MarkedDocument(EventDocument Marked, ReadReport Report, IReadOnlyDictionary<Event, string> Chains)
{
    public static MarkedDocument Read(EventDocument marked, Reader reader)
    {
        ReadReport read = reader.Read(marked.Report);
        ImmutableArray<Event> events = EventFinder.At(read, marked.Tellings.Select(t => HeadOf(read.Parsed, t)));
        Dictionary<Event, string> chains = new(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < events.Length; i++) chains[events[i]] = marked.Tellings[i].Chain;
        return new(marked, read with { Events = events }, chains);
    }

    /// <summary>The word of a telling whose head lies outside it; the first of several.</summary>
    private static int HeadOf(ParsedText parsed, MarkedTelling telling)
    {
        int[] tokens = [.. telling.Words.Select(w => Math.Min(parsed.TokenAt(w.Start), parsed.Count - 1))];
        int[] heads = [.. tokens.Where(t => !tokens.Contains(parsed.Heads[t]))];
        return heads.Length > 0 ? heads[0] : tokens[0];
    }
}
