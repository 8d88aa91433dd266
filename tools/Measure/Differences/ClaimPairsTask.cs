using System.Globalization;
using System.Text.Json;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Differences;

/// <summary>Pairs of sentences on one story from two outlets (ClaimDiff train): in how many of those where one weakens the other, and of the rest, a contradiction or dispute is asserted.</summary>
public sealed class ClaimPairsTask : IMeasureTask
{
    public string Name => "claim-pairs";

    public string About => "ClaimDiff train, pairs where one claim weakens the other: contradictions asserted in these and in the others (told, no floor).";

    public Measurement Run(MeasureOptions options, SharedFolder shared)
    {
        Reader reader = new(EnglishModel.Of(shared));
        string path = options.Data ?? shared.File("corpora", "measure", "claimdiff", "ClaimDiff-weak-train.json");
        using JsonDocument read = JsonDocument.Parse(File.ReadAllText(path));
        Table table = new("Pairs of claims", "pairs", "n", "asserted", "%");
        List<ErrorLine> errors = [];
        foreach (bool weakens in new[] { true, false })
        {
            JsonElement[] pairs = [.. read.RootElement.GetProperty("data").EnumerateArray().Where(p => p.GetProperty("relation").GetInt32() == 1 == weakens)];
            int asserted = 0;
            foreach (JsonElement pair in pairs)
            {
                Story story = StoryReader.AsOne(new[] { "claim_a", "claim_b" }.Select(c => reader.Read(Claim(pair, c))));
                if (story.Conflicts.IsEmpty) continue;
                asserted++;
                errors.Add(new ErrorLine(weakens ? "asserted, weakens" : "asserted, does not weaken", pair.GetProperty("pair_id").GetString()!, string.Join(" / ", story.Conflicts[0].Places.Select(p => p.Span.Of(story.Reports.First(r => r.Report.Id == p.Report).Report.Text))), story.Conflicts[0].Because.Rule.Value));
            }

            table.Add(weakens ? "one weakens the other" : "it does not", $"{pairs.Length}", $"{asserted}", Score.Percent(pairs.Length == 0 ? 0 : (double)asserted / pairs.Length));
        }

        return new Measurement([table], [], options.Errors > 0 ? errors : [])
        {
            Notes = ["A sentence weakens another where it makes it less likely or less weighty; few of these pairs contradict, and fewer do so in words that a rule knows. Two sentences without their reports name too little for the rules that compare reports."],
        };
    }

    private static Report Claim(JsonElement pair, string claim) =>
        new(pair.GetProperty(claim).GetString()!, [new ReportFile(claim, "", DateOnly.TryParseExact(pair.GetProperty("date").GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null)], "en");
}
