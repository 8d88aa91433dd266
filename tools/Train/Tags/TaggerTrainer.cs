using Concordance.Language.Tags;

namespace Concordance.Tools.Train;

/// <summary>Trains the tagger on gold tags, reading its own earlier decisions as it will when it works.</summary>
public static class TaggerTrainer
{
    /// <summary>About a document of the treebanks: a packet's neighbours are seldom from the same text.</summary>
    private const int PacketSize = 40;

    /// <summary>The parts' taggers need not be small.</summary>
    private const int JackknifeSmallest = 500;

    public static Perceptron Train(IReadOnlyList<TrainingSentence> sentences, TagLexicon lexicon, int epochs, ulong seed)
    {
        Perceptron perceptron = new();
        Chance chance = new(seed);
        int[] scores = new int[256];
        uint[] keys = new uint[TagFeatures.Most];
        for (int epoch = 0; epoch < epochs; epoch++)
            foreach (int s in chance.Order(sentences.Count)) Learn(sentences[s], lexicon, perceptron, scores, keys);
        return perceptron;
    }

    private static void Learn(TrainingSentence sentence, TagLexicon lexicon, Perceptron perceptron, int[] scores, uint[] keys)
    {
        byte[] found = new byte[sentence.Count];
        for (int i = 0; i < sentence.Count; i++)
        {
            if (lexicon.Sure.TryGetValue(sentence.Words.Form[i], out found[i])) continue;
            int n = TagFeatures.Fill(sentence.Words, i, found, keys);
            found[i] = Best(perceptron, keys.AsSpan(0, n), scores, lexicon.Set.Count);
            perceptron.Tick();
            if (found[i] == sentence.Tags[i]) continue;
            perceptron.Update(keys.AsSpan(0, n), sentence.Tags[i], 1);
            perceptron.Update(keys.AsSpan(0, n), found[i], -1);
        }
    }

    /// <summary>Gives each sentence the tags of a tagger trained without it. Sentences are dealt out in packets, so that each part has all kinds of text.</summary>
    public static void Jackknife(IReadOnlyList<TrainingSentence> sentences, TagLexicon lexicon, Recipe recipe)
    {
        Parallel.For(0, recipe.JackknifeParts, new ParallelOptions { MaxDegreeOfParallelism = 2 }, part =>
        {
            bool Mine(int i) => i / PacketSize % recipe.JackknifeParts == part;
            List<TrainingSentence> others = [.. sentences.Where((_, i) => !Mine(i))];
            Perceptron perceptron = Train(others, lexicon, recipe.JackknifeEpochs, recipe.Seed + (ulong)part + 1);
            Tagger tagger = Trained(perceptron, lexicon, recipe with { SmallestTagWeight = JackknifeSmallest });
            for (int i = 0; i < sentences.Count; i++)
            {
                if (!Mine(i)) continue;
                sentences[i].FoundTags = new byte[sentences[i].Count];
                tagger.Tag(sentences[i].Words, sentences[i].FoundTags);
            }
        });
    }

    /// <summary>A tagger with the averaged weights, as it will be when loaded from a file.</summary>
    private static Tagger Trained(Perceptron perceptron, TagLexicon lexicon, Recipe recipe)
    {
        byte[] bytes = ModelWriter.Write("part", lexicon, LemmaLexicon.Empty, [perceptron], [new Perceptron()], recipe);
        Language.ModelFile file = Language.ModelFile.Read(bytes);
        return new Tagger(file.TagWeights, file.Tags, file.SureTags);
    }

    private static byte Best(Perceptron perceptron, ReadOnlySpan<uint> keys, int[] scores, int tags)
    {
        Array.Clear(scores, 0, tags);
        perceptron.AddScores(keys, scores);
        int best = 0;
        for (int t = 1; t < tags; t++)
            if (scores[t] > scores[best]) best = t;
        return (byte)best;
    }
}
