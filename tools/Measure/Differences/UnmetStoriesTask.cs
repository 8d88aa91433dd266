using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tools.Measure.Differences;

/// <summary>Stories of two or three reports each (gold/unmet), marked before the program had read them: what is told of them, and what an editor needs.</summary>
public sealed class UnmetStoriesTask : IMeasureTask
{
    public string Name => "unmet-stories";

    public string About => "Stories of two or three reports each that were marked before they were read (gold/unmet); errors of the set \"read\" only.";

    public Measurement Run(MeasureOptions options, SharedFolder shared)
    {
        Reader reader = new(EnglishModel.Of(shared));
        Verdicts verdicts = Verdicts.Read(Path.Combine(shared.Project, "gold", "verdicts", "unmet.tsv"));
        Table sets = new("Stories marked before they were read", "set", "stories", "sorted as one", "look-alikes", "told as a contradiction"), lists = new("What is told of them", "set", "list", "marked", "found", "R", "told", "of marks", "read: right", "wrong", "unread", "P");
        List<ErrorLine> errors = [];
        List<Figure> figures = [];
        foreach (string set in new[] { "read", "held" })
        {
            (UnmetStory Marked, Story Read)[] all = [.. Stories(Path.Combine(options.Data ?? Path.Combine(shared.Project, "gold", "unmet"), set)).Select(s => (s, StoryReader.AsOne(s.Reports.Select(reader.Read))))];
            (int, int) alike = (all.Sum(s => Alike(s.Marked).Length), all.Sum(s => Alike(s.Marked).Count(m => IsAsserted(s.Marked, s.Read, m))));
            sets.Add(set, $"{all.Length}", $"{all.Count(s => IsSortedAsOne(s.Read))}", $"{alike.Item1}", $"{alike.Item2}");
            if (options.Errors > 0 && set == "read") errors.AddRange(all.SelectMany(s => Alike(s.Marked).Where(m => IsAsserted(s.Marked, s.Read, m)).Select(m => new ErrorLine("look-alike asserted", s.Marked.Name, m.Line, ""))));
            foreach (UnmetList list in UnmetList.All)
            {
                UnmetCount count = new();
                foreach ((UnmetStory marked, Story read) in all) count.Add(marked, read, list, verdicts, options.Errors > 0 && set == "read" ? errors : null);
                Row(set, list, count, lists, figures);
            }
        }

        return new Measurement([sets, lists], figures, errors)
        {
            Notes = ["Sorted as one: all reports of the story are sorted together. Found: two passages of an item (of an open question one) stand in one finding. Of marks: findings that touch an item; the others of the first four lists are read by an editor in the set \"read\" (gold/verdicts/unmet.tsv), and P is of what touches a mark or was read. Look-alikes told as a contradiction: by a finding that touches no clash of the marks. Stories of our own, marked by one reader before the program had read them; of the set \"held\" no error was read."],
        };
    }

    private static IEnumerable<UnmetStory> Stories(string folder) => Directory.GetFiles(folder, "*.story").Order(StringComparer.Ordinal).Select(UnmetStory.Of);

    private static void Row(string set, UnmetList list, UnmetCount count, Table table, List<Figure> figures)
    {
        table.Add(set, list.Name, $"{count.Marked}", $"{count.Found}", Share(count.Recall), $"{count.Told}", $"{count.OfMarks}", list.IsJudged ? $"{count.Right}" : "-", list.IsJudged ? $"{count.Wrong}" : "-", list.IsJudged ? $"{count.Unread}" : "-", list.IsJudged ? Share(count.Precision) : "-");
        if (count.Recall is { } recall) figures.Add(new Figure($"unmet-stories/{set}/{list.Figure}-R", 100 * recall));
        if (list.IsJudged && count.Precision is { } precision) figures.Add(new Figure($"unmet-stories/{set}/{list.Figure}-P", 100 * precision));
    }

    private static string Share(double? share) => share is { } known ? Score.Percent(known) : "-";

    private static bool IsSortedAsOne(Story story) => StoryReader.Read(story.Reports) is [var sorted] && sorted.Reports.Length == story.Reports.Length;

    private static UnmetMark[] Alike(UnmetStory story) => [.. story.Marks.Where(m => m.Kind == UnmetKind.Alike)];

    private static bool IsAsserted(UnmetStory marked, Story read, UnmetMark alike) =>
        read.Conflicts.Select(c => new UnmetFinding(c.Places, c.Because.Rule.Value)).Any(f => f.Touches(alike) && !marked.Marks.Any(m => m.Kind is UnmetKind.Contradiction or UnmetKind.Dispute or UnmetKind.Correction && f.Touches(m)));
}
