using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Differences;

/// <summary>Stories of three reports each (gold/unmet), marked before the program had read them: what is told of them, and what an editor needs.</summary>
public sealed class UnmetStoriesTask : IMeasureTask
{
    private static readonly string[] Clashes = ["dispute", "contradiction", "correction"];

    public string Name => "unmet-stories";

    public string About => "Stories of three reports each that were marked before they were read (gold/unmet); errors of half of them only.";

    public Measurement Run(MeasureOptions options, SharedFolder shared)
    {
        // long because four lists are held against their marks in one walk over the stories
        Reader reader = new(EnglishModel.Of(shared));
        Table table = new("Stories marked before they were read", "set", "one story", "clashes", "found", "other", "changes", "found", "other", "told alike", "joined", "open", "found", "alike asserted");
        List<ErrorLine> errors = [];
        UnmetStory[] all = [.. Directory.GetDirectories(options.Data ?? Path.Combine(shared.Project, "gold", "unmet")).Order(StringComparer.Ordinal).Select(UnmetStory.Of)];
        foreach (IGrouping<bool, UnmetStory> set in all.GroupBy(s => s.IsHeld).OrderBy(g => g.Key))
        {
            int whole = 0;
            int[] marked = new int[4], hit = new int[4], other = new int[2];
            int asserted = 0;
            foreach (UnmetStory unmet in set)
            {
                ImmutableArray<ReadReport> read = [.. unmet.Reports.Select(reader.Read)];
                if (StoryReader.Read(read) is [var sorted] && sorted.Reports.Length == read.Length) whole++;
                Story story = StoryReader.AsOne(read);
                ImmutableArray<Place>[][] found =
                [
                    [.. story.Conflicts.Select(c => c.Places), .. story.Corrected.Select(c => c.Because.At)],
                    [.. story.Changes.Select(c => c.Steps.Select(s => s.Place).ToImmutableArray())],
                    [.. story.SameEvents.Select(e => e.Because.At), .. story.SameAssertions.Select(a => a.Because.At), .. story.SameStatements.Select(s => s.Because.At), .. story.Claims.Select(c => c.Because.At)],
                    [.. story.Unknowns.Select(u => u.Because.At)],
                ];
                for (int i = 0; i < found.Length; i++)
                {
                    UnmetMark[] marks = [.. unmet.Marks.Where(m => ListOf(m) == i)], missed = [.. marks.Where(m => !found[i].Any(f => Touches(m, f)))];
                    (marked[i], hit[i]) = (marked[i] + marks.Length, hit[i] + marks.Length - missed.Length);
                    if (options.Errors > 0 && !set.Key) errors.AddRange(missed.Select(m => new ErrorLine($"missed {m.Kind}", unmet.Name, m.Line, "")));
                    if (i >= other.Length) continue;
                    ImmutableArray<Place>[] beside = [.. found[i].Where(f => !unmet.Marks.Any(m => ListOf(m) == i && Touches(m, f)))];
                    other[i] += beside.Length;
                    if (options.Errors > 0 && !set.Key) errors.AddRange(beside.Select(f => new ErrorLine(i == 0 ? "clash not marked" : "change not marked", unmet.Name, string.Join(" / ", f.Select(p => p.Span.Of(unmet.Reports.First(r => r.Id == p.Report).Text))), "")));
                }

                asserted += unmet.Marks.Count(m => m.Kind == "alike" && found[0].Any(f => Touches(m, f)));
            }

            table.Add(set.Key ? "held" : "read", $"{whole} of {set.Count()}", $"{marked[0]}", $"{hit[0]}", $"{other[0]}", $"{marked[1]}", $"{hit[1]}", $"{other[1]}", $"{marked[2]}", $"{hit[2]}", $"{marked[3]}", $"{hit[3]}", $"{asserted}");
        }

        return new Measurement([table], [], errors)
        {
            Notes = ["One story: of so many stories all three reports are sorted together. Found: two passages of an item (of an open question one) stand in one finding. Other: findings that touch no item; they are not wrong for that. Alike: look-alikes that are told as a contradiction. Six stories of our own, marked by one reader before the program had read them; of the set \"held\" no error was read."],
        };
    }

    private static int ListOf(UnmetMark mark) => mark.Kind switch { "change" => 1, "same" => 2, "unknown" => 3, var kind => Clashes.Contains(kind) ? 0 : -1 };

    private static bool Touches(UnmetMark mark, ImmutableArray<Place> places) =>
        mark.Places.Count(m => places.Any(p => p.Report == m.Report && p.Span.Overlaps(m.Span))) >= Math.Min(2, mark.Places.Length);
}
