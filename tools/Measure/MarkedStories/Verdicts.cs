using System.Globalization;
using Concordance.Texts;

namespace Concordance.Tools.Measure.MarkedStories;

public enum Verdict { Unjudged, Right, Wrong, Arguable }

/// <summary>
/// What a person said, once, of found statements that the key does not hold: gold/verdicts/STORY.tsv, columns story,
/// file, start, end (of the content), verdict, cause. Offsets only: words of press texts never enter the project.
/// Unjudged ones count as wrong.
/// </summary>
public sealed class Verdicts
{
    private readonly Dictionary<(string File, int Start, int End), Verdict> _judged = [];

    public static Verdicts Read(string path) => File.Exists(path) ? Parse(File.ReadLines(path)) : new Verdicts();

    public static Verdicts Parse(IEnumerable<string> lines)
    {
        Verdicts verdicts = new();
        foreach (string line in lines)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line.Split('\t') is not [_, var file, var start, var end, var verdict, ..]) throw new FormatException($"verdict line \"{line}\": expected story, file, start, end, verdict, cause");
            verdicts._judged[(file, Number(start), Number(end))] = Enum.Parse<Verdict>(verdict, ignoreCase: true);
        }

        return verdicts;
    }

    public Verdict Of(string file, Span content) => _judged.GetValueOrDefault((file, content.Start, content.End));

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
