using Concordance.Language.Names;
using Concordance.Tools.Measure;
using Concordance.Tools.Measure.Names;

namespace Concordance.Tools.Train.Names;

/// <summary>`names [--rounds N]`: trains the name model on wikigold, MEANTIME and GUM, writes its folder, prints how it does on tuning data.</summary>
internal static class NamesCommand
{
    public const string Folder = "models/en-names-2026-11";

    private const int Rounds = 5, SmallestWeight = 24;

    public static int Run(string[] args)
    {
        if (SharedFolder.Find(out string reason) is not { } shared)
        {
            Console.Error.WriteLine("names: " + reason);
            return 2;
        }

        int at = Array.IndexOf(args, "--rounds");
        int rounds = at < 0 ? Rounds : int.Parse(args[at + 1], System.Globalization.CultureInfo.InvariantCulture);
        NamePerceptron perceptron = new();
        foreach (NameText text in NameSources.Read(shared)) perceptron.Add(text);
        perceptron.Train(rounds);
        byte[] model = perceptron.Compile(SmallestWeight);
        string folder = Path.Combine(shared.Project, Folder);
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, "model.bin"), model);
        File.WriteAllText(Path.Combine(folder, "recipe.json"), NameSources.Recipe(shared, rounds, perceptron.Sentences, model));
        Console.WriteLine(FormattableString.Invariant($"{perceptron.Sentences} sentences, {model.Length} bytes"));
        Check(shared, new NameFinder(Gazetteer.English, new NameModel(model)));
        return 0;
    }

    private static void Check(SharedFolder shared, NameFinder finder)
    {
        Print("UNER EWT dev", NameCorpora.ReadUniversal(shared.File("corpora", "sharealike", "uner-en-ewt", "en_ewt-ud-dev.iob2")), finder);
        Print("GUM dev", GumTexts.Read(shared.File("corpora", "train", "gum-ccby", "en_gum_ccby-ud-dev.conllu")).Select(NameSources.Marked), finder);
    }

    private static void Print(string corpus, IEnumerable<MarkedWords> documents, NameFinder finder)
    {
        NameTally tally = NameTally.Empty;
        foreach (MarkedWords d in documents) tally += NameTally.Of(new Gold<IReadOnlyCollection<NameRange>>(d.Names), new Found<IReadOnlyCollection<NameRange>>(finder.Find(d.Forms, d.Sentences)));
        Console.WriteLine(FormattableString.Invariant($"{corpus}: P {Score.Percent(tally.All.Precision)} R {Score.Percent(tally.All.Recall)} F {Score.Percent(tally.All.F)}; persons {Score.Percent(tally.Persons.F)} organisations {Score.Percent(tally.Organisations.F)} places {Score.Percent(tally.Places.F)}; type {Score.Percent(tally.TypeRight)}"));
    }
}
