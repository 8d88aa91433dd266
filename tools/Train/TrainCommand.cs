using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Concordance.Language.Weights;
using Concordance.Texts;

namespace Concordance.Tools.Train;

/// <summary>Reads a recipe, trains, writes models/NAME/model.bin, recipe.json and NOTICE.</summary>
public static class TrainCommand
{
    /// <summary>Exit codes: 0 done, 2 wrong usage, 3 a corpus is absent.</summary>
    public static int Run(string[] args)
    {
        if (args.Length is < 1 or > 2)
        {
            Console.Error.WriteLine("usage: dotnet run -c Release --project tools/Train -- RECIPE [FOLDER]\n  RECIPE  a file of tools/Train/recipes without .json: en, en-sa\n  FOLDER  where the model's folder is made; models/ of the project by default");
            return 2;
        }

        string project = Project();
        string recipeFile = Path.Combine(project, "tools", "Train", "recipes", args[0] + ".json");
        string shared = Environment.GetEnvironmentVariable("CONCORDANCE_SHARED") ?? Path.Combine(project, "..", "shared");
        if (!File.Exists(recipeFile)) return Fail($"no recipe {recipeFile}", 2);
        Recipe recipe = Recipe.Read(File.ReadAllText(recipeFile));
        string[] paths = [.. recipe.Corpora.Select(c => Path.Combine(shared, "corpora", c.Path))];
        foreach (string path in paths)
            if (!File.Exists(path)) return Fail($"{path} not found: put the shared folder beside the project or name it in CONCORDANCE_SHARED", 3);
        long start = Stopwatch.GetTimestamp();
        byte[] model = Trainer.Train(recipe, [.. paths.Select(File.ReadAllText)], line =>
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(start).TotalSeconds,6:0} s  {line}")));
        string folder = Path.Combine(args.Length > 1 ? args[1] : Path.Combine(project, "models"), recipe.Name);
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, "model.bin"), model);
        File.WriteAllText(Path.Combine(folder, "recipe.json"), Record(recipe, paths, model));
        File.WriteAllText(Path.Combine(folder, "NOTICE"), Notice.Write(File.ReadAllText(Path.ChangeExtension(recipeFile, ".notice")), paths));
        Console.WriteLine(folder);
        return 0;
    }

    /// <summary>The recipe as it was cooked: with the hashes of what went in and came out.</summary>
    private static string Record(Recipe recipe, string[] paths, byte[] model)
    {
        JsonSerializerOptions json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };
        return JsonSerializer.Serialize(new
        {
            recipe.Name,
            recipe.Licence,
            FeatureSet = FeatureSet.Version,
            Corpora = recipe.Corpora.Select((c, i) => new { c.Path, c.Licence, Sha256 = Hash.Hex(File.ReadAllBytes(paths[i])) }),
            recipe.Seed,
            Training = recipe with { Corpora = [] },
            ModelSha256 = Hash.Hex(model),
        }, json) + "\n";
    }

    private static string Project()
    {
        foreach (string start in new[] { Directory.GetCurrentDirectory(), AppContext.BaseDirectory })
            for (DirectoryInfo? d = new(start); d is not null; d = d.Parent)
                if (File.Exists(Path.Combine(d.FullName, "global.json"))) return d.FullName;
        return Directory.GetCurrentDirectory();
    }

    private static int Fail(string message, int code)
    {
        Console.Error.WriteLine("train: " + message);
        return code;
    }
}
