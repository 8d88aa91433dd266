using System.Globalization;
using Concordance.Bench;

string? mode = args.FirstOrDefault(a => a.StartsWith("--", StringComparison.Ordinal));
string[] paths = [.. args.Where(a => a != mode)];
if (paths.Length > 1 || mode is not (null or "--large" or "--desk" or "--added" or "--stages" or "--talks" or "--knots" or "--page"))
{
    Console.WriteLine(
        """
        usage: dotnet run -c Release --project bench -- [--stages [FILE|FOLDER]|--large|--desk [REPORTS]|--added [REPORTS]|--talks|--knots|--page [REPORTS]|FILE|FOLDER]
        Texts (.txt) to read; the reports of examples/ by default.
          --stages  only what each stage costs, on the texts as they are
          --large   one made story of 1,250 to 10,000 reports, as many copies of one report, and reports of the same people: minutes
          --desk    made stories of fifty reports, 100,000 reports (or so many), a tenth and an eightieth of them: an hour
          --added   one report added to 1,000 and to 10,000, as one story and as stories of fifty: minutes; or to so many of one story
          --talks   the negotiations of gold/talks as one story of 250 to 2,000 reports: minutes
          --knots   networks of conditions of families A, B and C, beside clingo where it is installed: minutes
          --page    the desk's page in chromium: first paint, how soon a decision shows, the longest task while 1,000 reports (or so many) are scrolled and filtered: minutes
        """);
    return mode is "--help" ? 0 : 2;
}

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
const int WholeDesk = 100_000, LeastDesk = 4_000;
int deskReports = WholeDesk;
string? path = paths.FirstOrDefault();
if (mode == "--desk" && path is not null && (!int.TryParse(path, NumberStyles.None, CultureInfo.InvariantCulture, out deskReports) || deskReports < LeastDesk))
{
    Console.WriteLine($"--desk {path}: expected a number of reports from {LeastDesk}");
    return 2;
}

int added = 0;
if (mode == "--added" && path is not null && (!int.TryParse(path, NumberStyles.None, CultureInfo.InvariantCulture, out added) || added < 2))
{
    Console.WriteLine($"--added {path}: expected a number of reports from 2");
    return 2;
}

int pageReports = 1_000;
if (mode == "--page" && path is not null && (!int.TryParse(path, NumberStyles.None, CultureInfo.InvariantCulture, out pageReports) || pageReports < 2))
{
    Console.WriteLine($"--page {path}: expected a number of reports from 2");
    return 2;
}

string[] texts = BenchTexts.Read(mode is "--desk" or "--added" or "--page" ? null : path);
Console.WriteLine($"{texts.Length} texts, {texts.Sum(t => t.Length)} characters");
IEnumerable<string> lines = mode switch
{
    "--stages" => StageBench.Run(texts),
    "--large" => LargeStoryBench.Run(),
    "--desk" => LargeStoryBench.Desk(deskReports),
    "--added" => AddedReportBench.Run(added > 0 ? added : null),
    "--talks" => TalksBench.Run(),
    "--knots" => KnotsBench.Run(),
    "--page" => PageBench.Run(pageReports),
    _ => [.. LanguageBench.Run(texts), .. WholeBench.Run(texts, path ?? Path.Combine(BenchTexts.Project(), "examples", "strike"))],
};
foreach (string line in lines) Console.WriteLine(line);
return 0;
