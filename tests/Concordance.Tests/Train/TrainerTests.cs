using Concordance.Language;
using Concordance.Language.Conllu;
using Concordance.Language.Weights;
using Concordance.Tools.Train;

namespace Concordance.Tests.Train;

public class TrainerTests
{
    private static readonly Recipe Small = new() { Name = "en-test", Licence = "MIT", Corpora = [], TreeEpochs = 12, SureWordCount = 4, JackknifeParts = 2, SmallestTagWeight = 1, SmallestTreeWeight = 1 };

    private static string Treebank => new StreamReader(typeof(TrainerTests).Assembly.GetManifestResourceStream("ours.conllu")!).ReadToEnd();

    [Fact]
    public void The_same_recipe_gives_the_same_bytes()
    {
        Assert.Equal(Trainer.Train(Small, [Treebank], _ => { }), Trainer.Train(Small, [Treebank], _ => { }));
    }

    [Fact]
    public void Another_seed_gives_other_bytes()
    {
        Assert.NotEqual(Trainer.Train(Small, [Treebank], _ => { }), Trainer.Train(Small with { Seed = 2 }, [Treebank], _ => { }));
    }

    [Fact]
    public void Several_voters_melt_into_the_same_bytes_each_time()
    {
        Recipe three = Small with { Voters = 3 };
        Assert.Equal(Trainer.Train(three, [Treebank], _ => { }), Trainer.Train(three, [Treebank], _ => { }));
    }

    [Fact]
    public void The_mean_of_perceptrons_is_taken_by_feature_and_label()
    {
        Perceptron first = new(), second = new();
        first.Update([3, 5], 1, 1);
        second.Update([5], 1, 1);
        second.Update([5], 2, -1);
        for (int i = 0; i < 9; i++)
        {
            first.Tick();
            second.Tick();
        }

        // Each was updated at time 1 of 10: an average of 9/10, or 921 of 1,024 units.
        var mean = WeightMean.Of([first, second], 1);
        Assert.Equal([3u, 5u], mean.Select(r => r.Key));
        Assert.Equal([((byte)1, 460)], mean[0].Row);
        Assert.Equal([((byte)1, 921), ((byte)2, -460)], mean[1].Row);
    }

    [Fact]
    public void A_small_treebank_is_learnt_by_heart()
    {
        // Several copies: the tags that the parser learns from are found by taggers that have seen only the other parts.
        LanguageModel model = LanguageModel.Load(Trainer.Train(Small with { SureWordCount = 1000 }, [.. Enumerable.Repeat(Treebank, 6)], _ => { }));
        ParsedText gold = ConlluText.Parsed(null, ConlluReader.Read(Treebank)), found = model.Parse(gold.Layer);
        Assert.Equal("en-test", model.Name);
        Assert.Equal(gold.Tags, found.Tags);
        Assert.Equal(gold.Lemmas, found.Lemmas);
        int edges = Enumerable.Range(0, gold.Count).Count(t => gold.Heads[t] == found.Heads[t] && gold.Relations[t] == found.Relations[t]);
        Assert.True(edges >= gold.Count * 0.95, $"{edges} of {gold.Count} edges");
    }

    [Fact]
    public void A_model_for_other_features_is_refused_with_both_versions_named()
    {
        byte[] bytes = Trainer.Train(Small, [Treebank], _ => { });
        bytes[ModelFile.Mark.Length] = FeatureSet.Version + 1;
        string message = Assert.Throws<ModelException>(() => LanguageModel.Load(bytes)).Message;
        Assert.Contains($"feature set {FeatureSet.Version + 1}", message, StringComparison.Ordinal);
        Assert.Contains($"feature set {FeatureSet.Version}:", message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_model_or_cut_short_is_refused()
    {
        byte[] bytes = Trainer.Train(Small, [Treebank], _ => { });
        Assert.Contains("no model file", Assert.Throws<ModelException>(() => LanguageModel.Load("hello"u8)).Message, StringComparison.Ordinal);
        Assert.Throws<ModelException>(() => LanguageModel.Load([]));
        for (int length = ModelFile.Mark.Length; length < bytes.Length; length += Math.Max(1, bytes.Length / 50))
            Assert.Throws<ModelException>(() => LanguageModel.Load(bytes.AsSpan(0, length)));
    }

    [Theory]
    [InlineData(40, 900_000)]
    [InlineData(100, 101)]
    public void Weight_codes_rise_and_reach_the_largest_weight(int smallest, int largest)
    {
        WeightCodes codes = new(smallest, largest);
        Assert.True(codes.Levels.Zip(codes.Levels.Skip(1)).All(pair => pair.First < pair.Second));
        Assert.True(codes.Levels[127] >= largest);
        Assert.Equal(1, codes.Code(smallest));
        Assert.Equal(-127, codes.Code(-codes.Levels[127]));
    }
}
