using Concordance.Language.Conllu;

namespace Concordance.Tools.Train;

/// <summary>From a recipe and its treebanks to the bytes of a model. The same input gives the same bytes.</summary>
public static class Trainer
{
    /// <param name="treebanks">The text of each corpus, in the recipe's order.</param>
    /// <param name="tell">Is told how the work goes.</param>
    public static byte[] Train(Recipe recipe, IReadOnlyList<string> treebanks, Action<string> tell)
    {
        List<TrainingSentence> sentences = [.. treebanks.SelectMany(t => ConlluReader.Read(t)).Select(TrainingSentence.Of)];
        tell($"{sentences.Count} sentences, {sentences.Sum(s => s.Count)} words");
        TagLexicon lexicon = new(sentences, recipe);
        tell($"{lexicon.Set.Count} tags, {lexicon.Sure.Count} sure words");
        TaggerTrainer.Jackknife(sentences, lexicon, recipe);
        int right = sentences.Sum(s => s.Tags.Zip(s.FoundTags).Count(t => t.First == t.Second));
        tell($"tags found without having seen the sentence: {100.0 * right / sentences.Sum(s => s.Count):0.00}% right");
        Perceptron[] taggers = new Perceptron[recipe.Voters], parsers = new Perceptron[recipe.Voters];
        Parallel.For(0, recipe.Voters, voter =>
        {
            taggers[voter] = TaggerTrainer.Train(sentences, lexicon, recipe.TagEpochs, recipe.Seed + (ulong)voter);
            parsers[voter] = ParserTrainer.Train(sentences, lexicon, recipe, voter, (epoch, wrong) => tell($"trees, voter {voter + 1}, epoch {epoch}: {wrong:0.00}% of moves corrected"));
        });
        LemmaLexicon lemmas = LemmaLexicon.Learn(sentences, lexicon.Set);
        byte[] model = ModelWriter.Write(recipe.Name, lexicon, lemmas, taggers, parsers, recipe);
        tell($"{model.Length} bytes");
        return model;
    }
}
