using System.Globalization;
using Concordance.Bench;

string? mode = args.FirstOrDefault(a => a.StartsWith("--", StringComparison.Ordinal));
string[] paths = [.. args.Where(a => a != mode)];
if (paths.Length > 1 || mode is not (null or "--large" or "--stages"))
{
    Console.WriteLine(
        """
        usage: dotnet run -c Release --project bench -- [--stages|--large] [FILE|FOLDER]
        Texts (.txt) to read; the reports of examples/ by default.
          --stages  only what each stage costs, on the texts as they are
          --large   one story of 1,250 to 10,000 reports written from the texts, and stories of as many copies: minutes
        """);
    return mode is "--help" ? 0 : 2;
}

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
string? path = paths.FirstOrDefault();
string[] texts = BenchTexts.Read(path);
Console.WriteLine($"{texts.Length} texts, {texts.Sum(t => t.Length)} characters");
IEnumerable<string> lines = mode switch
{
    "--stages" => StageBench.Run(texts),
    "--large" => LargeStoryBench.Run(texts),
    _ => [.. LanguageBench.Run(texts), .. WholeBench.Run(texts, path ?? Path.Combine(BenchTexts.Project(), "examples", "strike"))],
};
foreach (string line in lines) Console.WriteLine(line);
return 0;
