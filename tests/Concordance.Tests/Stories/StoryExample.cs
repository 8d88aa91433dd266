using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Tests.House;
using Concordance.Texts;

namespace Concordance.Tests.Stories;

/// <summary>
/// A line of examples for what reports give only together: "KIND: DAY text || DAY text". The reports are parted by " || "; each may
/// begin with the day it appeared; [words] are what the finding of that kind must touch, each bracket by a passage of its own;
/// {words} at the start are a line of the page's own data that tells when it was published.
/// "!" before the line: nothing of that kind may be found. "?": a known miss.
/// </summary>
internal sealed record StoryExample(string Kind, ImmutableArray<Report> Reports, ImmutableArray<Place> Marks)
{
    /// <summary>The lines of all examples files in a folder of the room: one test case a line.</summary>
    public static IEnumerable<TheoryDataRow<string, int, string>> Lines(string folder)
    {
        foreach (string path in Repository.Files(folder, "*.examples"))
        {
            string[] lines = Repository.Read(path).Split('\n');
            for (int i = 0; i < lines.Length; i++)
                if (lines[i].Length > 0 && lines[i][0] is not '#') yield return new TheoryDataRow<string, int, string>(Path.GetFileNameWithoutExtension(path), i + 1, lines[i]);
        }
    }

    public static StoryExample Read(string line)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        ImmutableArray<Report>.Builder reports = ImmutableArray.CreateBuilder<Report>();
        List<Place> marks = [];
        foreach ((string part, int index) in line[(colon + 1)..].Split("||").Select((p, i) => (p.Trim(), i)))
        {
            DateOnly? day = part.Length > 10 && DateOnly.TryParseExact(part[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly given) ? given : null;
            (string text, List<Span> spans, List<LayoutBlock> layout) = Unmarked(day is null ? part : part[11..]);
            Report report = new(text, [new ReportFile($"{index}.txt", "", day)], "en", layout: [.. layout]);
            reports.Add(report);
            marks.AddRange(spans.Select(report.At));
        }

        return new StoryExample(line[..colon], reports.ToImmutable(), [.. marks]);
    }

    /// <summary>Holds a line against what the engine finds.</summary>
    /// <param name="find">The passages of each finding of a kind.</param>
    public static void Hold(string line, Func<Story, string, IEnumerable<ImmutableArray<Place>>> find)
    {
        bool wanted = line[0] is not ('!' or '?');
        StoryExample example = Read(wanted ? line : line[1..].TrimStart());
        Reader reader = new(English.Model);
        ImmutableArray<Place>[] found = [.. find(StoryReader.AsOne(example.Reports.Select(reader.Read)), example.Kind)];
        bool matches = line[0] == '!' ? found.Length > 0 : found.Any(example.Touches);
        Assert.True(matches == wanted, $"{(wanted ? "not found" : line[0] == '!' ? "found, though it must not be" : "a known miss is found now, take its '?' away")}: {line}\nfound: {string.Join(" | ", found.Select(f => string.Join(" / ", f.Select(example.Words))))}");
    }

    /// <summary>Every mark by a passage that no other mark takes.</summary>
    private bool Touches(ImmutableArray<Place> places)
    {
        List<Place> left = [.. places];
        return Marks.All(m => left.FindIndex(p => p.Report == m.Report && p.Span.Overlaps(m.Span)) is var at && at >= 0 && Take(left, at));
    }

    private static bool Take(List<Place> left, int at)
    {
        left.RemoveAt(at);
        return true;
    }

    private string Words(Place place) => place.Span.Of(Reports.First(r => r.Id == place.Report).Text);

    private static (string Text, List<Span> Spans, List<LayoutBlock> Layout) Unmarked(string marked)
    {
        StringBuilder text = new();
        List<Span> spans = [];
        List<LayoutBlock> layout = [];
        int start = 0;
        foreach (char c in marked)
        {
            if (c is '[' or '{') start = text.Length;
            else if (c == '}')
            {
                layout.Add(new LayoutBlock(new Span(start, text.Length), LayoutRole.Published));
                text.Append('\n');
            }
            else if (c == ']') spans.Add(new Span(start, text.Length));
            else text.Append(c);
        }

        return (text.ToString(), spans, layout);
    }
}
