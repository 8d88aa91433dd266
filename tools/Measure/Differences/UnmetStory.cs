using System.Collections.Immutable;
using Concordance.Texts;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tools.Measure.Differences;

/// <summary>What an editor needs of a story that was marked before it was read.</summary>
public enum UnmetKind { Contradiction, Dispute, Correction, Change, Alike, Same, Copy, Unknown }

/// <summary>One line of a story's marks, each passage by a place of its own.</summary>
/// <param name="Kind">Of a change the places are its steps in order; "alike" is what looks like a contradiction and is none.</param>
public sealed record UnmetMark(UnmetKind Kind, ImmutableArray<Place> Places, string Line);

/// <summary>A file of gold/unmet with its marks, KIND: NAME: words || NAME: words.</summary>
public sealed record UnmetStory(string Name, ImmutableArray<Report> Reports, ImmutableArray<UnmetMark> Marks)
{
    /// <summary>"STORY/REPORT", as verdicts name it.</summary>
    public string PathOf(ReportId id) => $"{Name}/{Path.GetFileNameWithoutExtension(Reports.First(r => r.Id == id).Files[0].Path)}";

    public static UnmetStory Of(string path)
    {
        StoryFile file = StoryFile.Read(path);
        return new UnmetStory(file.Name, file.InOrder, [.. file.Marks.Select(m => MarkOf(m.Line, m.Where, passage => PlaceOf(passage, file, m.Where)))]);
    }

    /// <summary>A line KIND: passage || passage.</summary>
    public static UnmetMark MarkOf(string line, string where, Func<string, Place> placeOf)
    {
        string[] kind = line.Split(": ", 2);
        return kind.Length == 2 && Enum.TryParse(kind[0], ignoreCase: true, out UnmetKind known)
            ? new UnmetMark(known, [.. kind[1].Split(" || ").Select(placeOf)], line)
            : throw new InvalidDataException($"{where}: expected KIND: passage || passage; kinds are {string.Join(", ", Enum.GetNames<UnmetKind>()).ToLowerInvariant()}");
    }

    private static Place PlaceOf(string passage, StoryFile file, string where)
    {
        string[] parts = passage.Split(": ", 2);
        return parts.Length == 2 ? file.Find(parts[0], parts[1].Trim(), where) : throw new InvalidDataException($"{where}: expected NAME: words in “{passage}”");
    }
}
