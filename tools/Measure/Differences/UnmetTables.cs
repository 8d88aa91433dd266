using Concordance.Reading;
using Concordance.Stories;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tools.Measure.Differences;

/// <summary>The tables of stories that were marked before they were read, a row a set. Of sets that are held no error is shown.</summary>
/// <param name="figure">How the figures of the task begin.</param>
/// <param name="title">What the table of sets is called.</param>
public sealed class UnmetTables(string figure, string title, Reader reader, Verdicts verdicts, MeasureOptions options)
{
    private readonly Table _sets = new(title, "set", "stories", "sorted as one", "look-alikes", "told as a contradiction"), _lists = new("What is told of them", "set", "list", "marked", "found", "R", "told", "of marks", "read: right", "wrong", "unread", "P");
    private readonly List<ErrorLine> _errors = [];
    private readonly List<Figure> _figures = [];

    public Measurement Measured => new([_sets, _lists], _figures, _errors);

    public void Add(string set, IEnumerable<UnmetStory> stories)
    {
        List<ErrorLine>? errors = options.Errors > 0 && !set.EndsWith("held", StringComparison.Ordinal) ? _errors : null;
        (UnmetStory Marked, Story Read)[] all = [.. stories.Select(s => (s, StoryReader.AsOne(s.Reports.Select(reader.Read))))];
        (UnmetStory Story, UnmetMark Mark)[] alike = [.. all.SelectMany(s => Alike(s.Marked).Select(m => (s.Marked, m)))], asserted = [.. all.SelectMany(s => Alike(s.Marked).Where(m => IsAsserted(s.Marked, s.Read, m)).Select(m => (s.Marked, m)))];
        _sets.Add(set, $"{all.Length}", $"{all.Count(s => IsSortedAsOne(s.Read))}", $"{alike.Length}", $"{asserted.Length}");
        errors?.AddRange(asserted.Select(a => new ErrorLine("look-alike asserted", a.Story.Name, a.Mark.Line, "")));
        foreach (UnmetList list in UnmetList.All)
        {
            UnmetCount count = new();
            foreach ((UnmetStory marked, Story read) in all) count.Add(marked, read, list, verdicts, errors);
            Row(set, list, count);
        }
    }

    private void Row(string set, UnmetList list, UnmetCount count)
    {
        _lists.Add(set, list.Name, $"{count.Marked}", $"{count.Found}", Share(count.Recall), $"{count.Told}", $"{count.OfMarks}", list.IsJudged ? $"{count.Right}" : "-", list.IsJudged ? $"{count.Wrong}" : "-", list.IsJudged ? $"{count.Unread}" : "-", list.IsJudged ? Share(count.Precision) : "-");
        if (count.Recall is { } recall) _figures.Add(new Figure($"{figure}/{set}/{list.Figure}-R", 100 * recall));
        if (list.IsJudged && count.Precision is { } precision) _figures.Add(new Figure($"{figure}/{set}/{list.Figure}-P", 100 * precision));
    }

    private static string Share(double? share) => share is { } known ? Score.Percent(known) : "-";

    private static bool IsSortedAsOne(Story story) => StoryReader.Read(story.Reports) is [var sorted] && sorted.Reports.Length == story.Reports.Length;

    private static UnmetMark[] Alike(UnmetStory story) => [.. story.Marks.Where(m => m.Kind == UnmetKind.Alike)];

    private static bool IsAsserted(UnmetStory marked, Story read, UnmetMark alike) =>
        read.Conflicts.Select(c => new UnmetFinding(c.Places, c.Because.Rule.Value)).Any(f => f.Touches(alike) && !marked.Marks.Any(m => m.Kind is UnmetKind.Contradiction or UnmetKind.Dispute or UnmetKind.Correction && f.Touches(m)));
}
