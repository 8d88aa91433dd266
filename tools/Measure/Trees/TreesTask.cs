using Concordance.Intake;
using Concordance.Language;
using Concordance.Language.Conllu;

namespace Concordance.Tools.Measure.Trees;

/// <summary>Tags, lemmas and trees against treebanks, for each model in models/.</summary>
public sealed class TreesTask : IMeasureTask
{
    private sealed record Part(string Name, string Path, bool IsTest);

    private static readonly Part[] Parts =
    [
        new("GUM-ccby dev", "train/gum-ccby/en_gum_ccby-ud-dev.conllu", false),
        new("EWT dev", "sharealike/ud-en-ewt/en_ewt-ud-dev.conllu", false),
        new("GUM-ccby test", "train/gum-ccby/en_gum_ccby-ud-test.conllu", true),
        new("EWT test", "sharealike/ud-en-ewt/en_ewt-ud-test.conllu", true),
        new("PUD news", "sharealike/ud-en-pud/en_pud-ud-test.conllu", true),
    ];

    public string Name => "trees";

    public string About => "Tags, lemmas and dependency trees against UD treebanks, from gold tokens and from raw text.";

    public Measurement Run(MeasureOptions options, SharedFolder shared)
    {
        Table table = new("Tags and trees", "model, part", "words", "UPOS", "XPOS", "lemma", "UAS", "LAS", "LAS full", "raw: tokens", "sentences", "LAS");
        List<Figure> figures = [];
        List<ErrorLine> errors = [];
        foreach (string folder in ModelFolder.All(EnglishModel.Folder(shared)))
        {
            LanguageModel model = LanguageModel.Load(File.ReadAllBytes(Path.Combine(folder, "model.bin")));
            foreach ((string part, string path) in Files(options, shared))
            {
                ConlluSentence[] sentences = [.. ConlluReader.Read(File.ReadAllText(path))];
                if (part == "PUD news") sentences = [.. sentences.Where(s => s.Comment("sent_id")!.StartsWith('n'))];
                TreeScore trees = AddRow($"{model.Name}, {part}", model, sentences, table);
                figures.Add(new Figure($"trees/{model.Name}/{part}/LAS", 100.0 * trees.Las / trees.Words));
            }

            if (options.Errors > 0) errors.AddRange(TreeErrors.OfTraining(model, shared, options));
        }

        return new Measurement([table], figures, errors)
        {
            Notes = ["Punctuation counts. LAS compares relations without subtypes, as the CoNLL 2018 shared task does; \"LAS full\" compares them whole. From raw text the figures are F1 over tokens and sentences of the same characters. A paragraph of the treebank is a paragraph of the raw text."],
        };
    }

    private static TreeScore AddRow(string name, LanguageModel model, ConlluSentence[] sentences, Table table)
    {
        Gold<ParsedText> gold = new(ConlluText.Parsed(null, sentences));
        TreeScore trees = TreeScore.OnGoldTokens(gold, new Found<ParsedText>(model.Parse(gold.Value.Layer)));
        var raw = TreeScore.OnRawText(gold, new Found<ParsedText>(model.Parse(gold.Value.Report, gold.Value.Text)));
        string Share(int right) => Score.Percent((double)right / trees.Words);
        table.Add(name, FormattableString.Invariant($"{trees.Words}"), Share(trees.Upos), Share(trees.Xpos), Share(trees.Lemma), Share(trees.Uas), Share(trees.Las), Share(trees.Full),
            Score.Percent(raw.Tokens.F), Score.Percent(raw.Sentences.F), Score.Percent(raw.Las.F));
        return trees;
    }

    private static IEnumerable<(string Part, string Path)> Files(MeasureOptions options, SharedFolder shared)
    {
        if (options.Data is { } data) return [(Path.GetFileName(data), data)];
        return Parts.Where(p => !p.IsTest || options.Final).Select(p => (p.Name, shared.File(["corpora", .. p.Path.Split('/')])));
    }
}
