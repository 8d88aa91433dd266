using System.Globalization;
using Concordance.Bench;

string? mode = args.FirstOrDefault(a => a.StartsWith("--", StringComparison.Ordinal));
string[] paths = [.. args.Where(a => a != mode)];
if (paths.Length > 1 || mode is not (null or "--large" or "--desk" or "--stages"))
{
    Console.WriteLine(
        """
        usage: dotnet run -c Release --project bench -- [--stages [FILE|FOLDER]|--large|--desk|FILE|FOLDER]
        Texts (.txt) to read; the reports of examples/ by default.
          --stages  only what each stage costs, on the texts as they are
          --large   one made story of 1,250 to 10,000 reports, as many copies of one report, and reports of the same people: minutes
          --desk    made stories of fifty reports: 25, 200 and 2,000 of them, 100,000 reports: an hour
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
    "--large" => LargeStoryBench.Run(),
    "--desk" => LargeStoryBench.Desk(),
    _ => [.. LanguageBench.Run(texts), .. WholeBench.Run(texts, path ?? Path.Combine(BenchTexts.Project(), "examples", "strike"))],
};
foreach (string line in lines) Console.WriteLine(line);
return 0;
