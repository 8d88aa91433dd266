using System.Globalization;
using System.Text;
using Concordance.Tools.StoryMaker;
using Concordance.Tools.StoryMaker.Answers;
using Concordance.Tools.StoryMaker.Reports;

const string Usage = "usage: dotnet run --project tools/StoryMaker -- --seed N --stories N --half tuning|test [--reports N] -o FOLDER";
string? Value(string option) => Array.IndexOf(args, option) is >= 0 and int at && at + 1 < args.Length ? args[at + 1] : null;

if (!ulong.TryParse(Value("--seed"), NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed) || !int.TryParse(Value("--stories"), NumberStyles.None, CultureInfo.InvariantCulture, out int stories)
    || !Enum.TryParse(Value("--half"), true, out StoryHalf half) || Value("-o") is not { } folder)
{
    Console.Error.WriteLine(Usage);
    return 2;
}

int? reportsEach = int.TryParse(Value("--reports"), NumberStyles.None, CultureInfo.InvariantCulture, out int given) ? given : null;
for (int i = 0; i < stories; i++)
{
    ulong one = seed + (ulong)i;
    MadeStory story = MadeStory.Make(one, half, reportsEach);
    string under = Path.Combine(folder, $"{half.ToString().ToLowerInvariant()}-{one:D6}"), reports = Path.Combine(under, "reports");
    Directory.CreateDirectory(reports);
    foreach (MadeReport report in story.Reports) File.WriteAllText(Path.Combine(reports, report.File), report.Text, new UTF8Encoding(false));
    File.WriteAllText(Path.Combine(under, "truth.json"), TruthJson.Write(story, one, half), new UTF8Encoding(false));
}

return 0;
