using Concordance.Intake;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Talks;
using Concordance.Texts;

namespace Concordance.Bench;

/// <summary>
/// A negotiation as it grows: the marked negotiations of gold/talks, each text again and again with a line of its own, so that its conditions,
/// positions and rounds are told by ever more reports. Processor time, because machines do other work besides.
/// </summary>
internal static class TalksBench
{
    public static IEnumerable<string> Run()
    {
        string[] texts = BenchTexts.Read(Path.Combine(BenchTexts.Project(), "gold", "talks"));
        Reader reader = new(LanguageModel.Load(ModelFolder.Best(ModelFolder.Beside)));
        foreach (int size in new[] { 250, 500, 1_000, 2_000 })
        {
            Report[] reports = BenchTexts.Reports(Enumerable.Range(0, size).Select(i => $"{texts[i % texts.Length]}\n\nThis was item {i} of the day.\n"));
            ReadReport[] read = [.. reports.Select(reader.Read)];
            TimeSpan begun = Environment.CpuUsage.TotalTime;
            Story story = StoryReader.AsOne(read);
            double stories = (Environment.CpuUsage.TotalTime - begun).TotalSeconds;
            begun = Environment.CpuUsage.TotalTime;
            Negotiation? talks = TalksReader.Read(story);
            double seconds = (Environment.CpuUsage.TotalTime - begun).TotalSeconds;
            yield return $"a negotiation of {size,5} reports: {seconds,6:0.00} s of processor, {1000 * seconds / size:0.0} ms a report, beside {stories:0.0} s for the story; {talks?.Waiting.Happenings.Length ?? 0} happenings, {talks?.Waiting.Waits.Length ?? 0} waits, {talks?.Waiting.Knots.Length ?? 0} circles{(talks?.Waiting.CirclesUpTo is { } most ? $", all of up to {most} conditions" : "")}";
        }
    }
}
