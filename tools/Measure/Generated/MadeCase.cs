using System.Collections.Immutable;
using System.Text;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Texts;
using Concordance.Tools.StoryMaker;
using Concordance.Tools.StoryMaker.Answers;
using Concordance.Tools.StoryMaker.Reports;

namespace Concordance.Tools.Measure.Generated;

/// <summary>A made story and what the product read of it.</summary>
/// <param name="Stories">Of these reports alone.</param>
public sealed record MadeCase(string Name, MadeStory Made, StoryAnswers Answers, ImmutableArray<ReadReport> Read, ImmutableArray<Story> Stories)
{
    public static MadeCase Of(ulong seed, StoryHalf half, Reader reader)
    {
        MadeStory made = MadeStory.Make(seed, half);
        ImmutableArray<ReadReport> read = [.. made.Reports.Select(r => reader.Read(Report(r, "")))];
        return new MadeCase($"{half.ToString().ToLowerInvariant()}-{seed:D6}", made, AnswerMaker.Of(made), read, StoryReader.Read(read));
    }

    /// <summary>A report as Intake would hand it on, with nothing given beside it.</summary>
    public static Report Report(MadeReport made, string folder) =>
        new(made.Text, [new ReportFile(folder + made.File, Hash.Hex(Encoding.UTF8.GetBytes(made.Text)))], "en");

    public string FileOf(ReportId id) => Read.First(r => r.Report.Id == id).Report.Files[0].Path;

    public At At(Place place) => new(FileOf(place.Report), place.Span);
}
