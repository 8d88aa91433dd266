using System.Globalization;
using Concordance.Bench;

if (args.Length > 1 || args is ["-h" or "--help"])
{
    Console.WriteLine("usage: dotnet run -c Release --project bench -- [FILE|FOLDER]\nTexts (.txt) to read; the reports of examples/ by default.");
    return args.Length > 1 ? 2 : 0;
}

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
string[] texts = BenchTexts.Read(args.FirstOrDefault());
Console.WriteLine($"{texts.Length} texts, {texts.Sum(t => t.Length)} characters");
foreach (string line in LanguageBench.Run(texts)) Console.WriteLine(line);
foreach (string line in WholeBench.Run(texts, args.FirstOrDefault() ?? Path.Combine(BenchTexts.Project(), "examples", "strike"))) Console.WriteLine(line);
return 0;
