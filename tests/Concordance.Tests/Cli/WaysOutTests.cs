using System.Text;
using Concordance.Tests.House;

namespace Concordance.Tests.Cli;

/// <summary>docs/WAYS-OUT.md holds what the program prints of circular conditions, to be read without it; with UPDATE_TRANSCRIPTS=1 it is written anew.</summary>
public sealed class WaysOutTests
{
    private const string File = "docs/WAYS-OUT.md";

    private static readonly (string Title, string Folder)[] Stories =
    [
        ("A bakery and its guild", "examples/bakers"), ("A takeover and the authority that must clear it", "gold/talks/depot-merger"), ("Three states on one lake", "gold/talks/ashen-lake"),
    ];

    [Fact]
    public async Task The_kept_transcripts_are_what_the_program_prints()
    {
        StringBuilder text = new(Introduction);
        foreach ((string title, string folder) in Stories)
        {
            string[] reports = [.. Directory.GetFiles(Path.Combine(Repository.Root, folder), "*.txt").Order(StringComparer.Ordinal)];
            Transcript run = await CalledProgram.Run(["brief", .. reports]);
            Assert.Equal(0, run.Code);
            text.Append($"\n## {title}\n\n`concordance brief {folder}`, the part BLOCKED:\n\n```\n{Blocked(run.Out)}```\n");
        }

        Transcript network = await CalledProgram.Run(["conditions", Path.Combine(Repository.Root, "examples", "ferry-talks.yaml")]);
        text.Append($"\n## A network written by hand\n\n`concordance conditions examples/ferry-talks.yaml`:\n\n```\n{network.Out}```\n");
        string path = Path.Combine(Repository.Root, File);
        if (Environment.GetEnvironmentVariable("UPDATE_TRANSCRIPTS") == "1") await System.IO.File.WriteAllTextAsync(path, text.ToString());
        Assert.True(text.ToString() == (System.IO.File.Exists(path) ? await System.IO.File.ReadAllTextAsync(path) : ""), $"{File} is stale: run this test once with UPDATE_TRANSCRIPTS=1 and read what changed");
    }

    [Fact]
    public async Task Ten_ways_out_at_least_are_kept_and_each_part_says_that_it_is_no_advice()
    {
        string[] parts = (await System.IO.File.ReadAllTextAsync(Path.Combine(Repository.Root, File))).Split("\n## ")[1..];
        Assert.All(parts, p => Assert.Contains("Logic only, not advice", p, StringComparison.Ordinal));
        int ways = parts.Sum(p => string.Join(' ', p.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is var flat && flat.Contains("WAYS OUT", StringComparison.Ordinal) ? p.Split('\n').Count(l => l.StartsWith("  drop ", StringComparison.Ordinal) || l.StartsWith("  accept ", StringComparison.Ordinal)) : flat.Split("; or ").Length);
        Assert.True(ways >= 10, $"{ways} ways out");
    }

    /// <summary>The rows of the section, up to the next section's name in the margin.</summary>
    private static string Blocked(string brief)
    {
        string[] rows = [.. brief.Split('\n').SkipWhile(r => !r.StartsWith("BLOCKED", StringComparison.Ordinal))];
        string[] section = [.. rows.Take(1), .. rows.Skip(1).TakeWhile(r => r.StartsWith(' '))];
        Assert.NotEmpty(section);
        return string.Concat(section.Select(r => r.TrimEnd() + "\n"));
    }

    private const string Introduction = """
        # Ways out, as the program prints them

        Where reports tell conditions that wait for each other in a circle, the brief tells the circle and every smallest change that would open it. All stories here are invented. How to read the lines:

        - *(1) Circular condition, OPEN*: each side's condition waits for the other's, and no report tells since that this has ended. The words after *in …'s words* are those of that report; `[morning:7]` is its line.
        - *is a circle only if … ASSUMED*: what no report states and what the circle rests on. If you do not share the assumption, there is no circle; `--deny` with the id that `--ids` prints takes it away.
        - *drops the condition to have first* one thing, *accepts at the same time, no longer first*: who would change which of the conditions. The list has every side's option, fewest changes first, parties by name; it ranks nothing and advises nothing.
        - *Proposed by*: whether a report puts that way forward.

        """;
}
