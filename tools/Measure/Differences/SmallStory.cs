using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Differences;

/// <summary>One line of gold/differences: reports of one small story, and the one finding that they hold, or ("!") that none of its family may be found.</summary>
/// <param name="Kind">A kind of conflict, "conflict" for any, or "change".</param>
/// <param name="Marks">What the finding must touch, each by a passage of its own.</param>
public sealed record SmallStory(string Kind, bool Wanted, ImmutableArray<Report> Reports, ImmutableArray<Place> Marks, string Line)
{
    public bool IsChange => Kind == "change";

    public static IEnumerable<SmallStory> Read(string path) =>
        File.ReadLines(path).Index().Where(l => l.Item.Length > 0 && l.Item[0] != '#').Select(l => Of(l.Item, $"{path}:{l.Index + 1}"));

    private static SmallStory Of(string line, string where)
    {
        bool wanted = line[0] != '!';
        string plain = line.TrimStart('!', ' ');
        int colon = plain.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) throw new InvalidDataException($"{where}: expected KIND: DAY text || DAY text; write the kind and a colon first");
        List<Report> reports = [];
        List<Place> marks = [];
        foreach ((int index, string part) in plain[(colon + 1)..].Split("||").Index())
        {
            string told = part.Trim();
            if (told.Length < 11 || !DateOnly.TryParseExact(told[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
                throw new InvalidDataException($"{where}: report {index + 1} has no day; begin it with one such as 2031-03-04");
            (string text, List<Span> spans) = Unmarked(told[11..]);
            Report report = new(text, [new ReportFile($"{index}.txt", "", day)], "en");
            reports.Add(report);
            marks.AddRange(spans.Select(report.At));
        }

        return new SmallStory(plain[..colon], wanted, [.. reports], [.. marks], line);
    }

    private static (string Text, List<Span> Marks) Unmarked(string marked)
    {
        StringBuilder text = new();
        List<Span> spans = [];
        int start = 0;
        foreach (char c in marked)
            if (c == '[') start = text.Length;
            else if (c == ']') spans.Add(new Span(start, text.Length));
            else text.Append(c);
        return (text.ToString(), spans);
    }
}
