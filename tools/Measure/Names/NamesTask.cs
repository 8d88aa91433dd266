using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Tools.Measure.Entities;

namespace Concordance.Tools.Measure.Names;

/// <summary>Names on gold words of news of the world, UNER PUD and UNER EWT dev, and on the raw text of the three gold stories.</summary>
public sealed class NamesTask : IMeasureTask
{
    private static readonly NameFinder Finder = new();

    public string Name => "names";

    public string About => "Names of persons, organisations and places: same words and same type.";

    public Measurement Run(MeasureOptions options, SharedFolder shared)
    {
        Table table = new("Names on gold words", "corpus", "marked", "found", "P", "R", "F1", "persons F1", "organisations F1", "places F1", "type right");
        List<Figure> figures = [];
        List<ErrorLine> errors = [];
        foreach ((string corpus, IEnumerable<MarkedWords> documents, bool tuned) in Corpora(options, shared))
        {
            NameTally tally = NameTally.Empty;
            foreach (MarkedWords document in documents)
            {
                IReadOnlyCollection<NameRange> found = Finder.Find(document.Forms, document.Sentences);
                tally += NameTally.Of(new Gold<IReadOnlyCollection<NameRange>>(document.Names), new Found<IReadOnlyCollection<NameRange>>(found));
                if (tuned && errors.Count < options.Errors) errors.AddRange(Errors(corpus, document, found));
            }

            table.Add([corpus, .. Cells(tally)]);
            figures.Add(new($"names/{corpus}/F1", 100 * tally.All.F));
            figures.Add(new($"names/{corpus}/type", 100 * tally.TypeRight));
        }

        Table stories = new("Names in the raw text of gold stories, exact spans", "story", "marked", "found", "P", "R", "F1", "type right");
        LanguageModel language = EnglishModel.Of(shared);
        foreach (StoryNames story in options.Data is null ? GoldStory.Names.Select(n => StoryNames.Of(GoldStory.Read(shared, n), language)) : [])
        {
            stories.Add(story.Story, Whole(story.Spans.Gold), Whole(story.Spans.Found), Score.Percent(story.Spans.Precision), Score.Percent(story.Spans.Recall), Score.Percent(story.Spans.F),
                Score.Percent(story.Spans.FoundRight == 0 ? 0 : (double)story.TypeRight / story.Spans.FoundRight));
            figures.Add(new($"names/{story.Story}/F1", 100 * story.Spans.F));
            errors.InsertRange(0, story.Errors);
        }

        return new(options.Data is null ? [table, stories] : [table], figures, errors)
        {
            Notes = ["worldwide-ner: facilities count as places; nationalities, products and the rest are left out. Tuned on UNER EWT dev and GUM dev; of worldwide-ner and UNER PUD only counts were seen. The errors of the three stories were read once while rules for edges were written: their figures flatter.",
                "Sixty errors of the three stories, in the order of the list, by cause: a government named by its country or head, marked as one organisation and found as the place or person, or not at all (16); a long name in pieces, two names as one, or a word too many (15); a company, bank or surname of one word that nothing beside it shows to be a name (11); products, indices, programmes, currencies and peoples taken for organisations or places (10); a short form in brackets or beside the name (4); captions and photo credits (4)."],
        };
    }

    private static IEnumerable<(string Corpus, IEnumerable<MarkedWords> Documents, bool Tuned)> Corpora(MeasureOptions options, SharedFolder shared)
    {
        if (options.Data is { } file)
        {
            yield return (Path.GetFileNameWithoutExtension(file), file.EndsWith(".jsonl", StringComparison.Ordinal) ? NameCorpora.ReadWorldwide(file) : NameCorpora.ReadUniversal(file), false);
            yield break;
        }

        yield return ("worldwide-ner", NameCorpora.ReadWorldwide(shared.File("corpora", "measure", "worldwide-ner", "first80.jsonl")), false);
        yield return ("uner-pud", NameCorpora.ReadUniversal(shared.File("corpora", "sharealike", "uner-en-pud", "en_pud-ud-test.iob2")), false);
        yield return ("uner-ewt-dev", NameCorpora.ReadUniversal(shared.File("corpora", "sharealike", "uner-en-ewt", "en_ewt-ud-dev.iob2")), true);
        if (options.Final) yield return ("uner-ewt-test", NameCorpora.ReadUniversal(shared.File("corpora", "sharealike", "uner-en-ewt", "en_ewt-ud-test.iob2")), false);
    }

    private static string[] Cells(NameTally tally) =>
    [
        Whole(tally.All.Gold), Whole(tally.All.Found), Score.Percent(tally.All.Precision), Score.Percent(tally.All.Recall), Score.Percent(tally.All.F),
        Score.Percent(tally.Persons.F), Score.Percent(tally.Organisations.F), Score.Percent(tally.Places.F), Score.Percent(tally.TypeRight),
    ];

    private static string Whole(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<ErrorLine> Errors(string corpus, MarkedWords document, IReadOnlyCollection<NameRange> found)
    {
        foreach (NameRange missed in document.Names.Except(found))
        {
            NameRange[] over = [.. found.Where(f => f.First < missed.End && missed.First < f.End)];
            string kind = over.Length == 0 ? "missed" : over.Any(f => (f.First, f.End) == (missed.First, missed.End)) ? "wrong type" : "wrong edge";
            yield return new(kind, $"{corpus} {document.Document}", $"{Words(document, missed)} {missed.Type} <> {string.Join("; ", over.Select(f => $"{Words(document, f)} {f.Type}"))} IN {Around(document, missed)}", "");
        }

        foreach (NameRange invented in found.Where(f => !document.Names.Any(n => f.First < n.End && n.First < f.End)))
            yield return new("invented", $"{corpus} {document.Document}", $"{Words(document, invented)} {invented.Type} IN {Around(document, invented)}", "");
    }

    private static string Words(MarkedWords document, NameRange name) => string.Join(' ', document.Forms[name.First..name.End]);

    private static string Around(MarkedWords document, NameRange name) =>
        string.Join(' ', document.Forms[Math.Max(0, name.First - 6)..Math.Min(document.Forms.Length, name.End + 6)]);
}
