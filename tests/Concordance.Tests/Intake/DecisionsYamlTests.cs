using System.Collections.Immutable;
using Concordance.Intake.Decided;
using Concordance.Intake.Given;
using Concordance.Texts.Decisions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Concordance.Tests.Intake;

/// <summary>What goes out as decisions.yaml comes in again, whatever the words are.</summary>
public sealed class DecisionsYamlTests
{
    [Property(MaxTest = 300)]
    public void What_goes_out_comes_in_again(NonEmptyString words, string? before, string? after, string? report, string? note, string? by, PositiveInt which, DateTime at)
    {
        Decision made = Made(which.Get % 10, words.Get, before, after, report, note) with { By = by is null ? null : new DecidedBy(Whole(by), new DateTimeOffset(at.Year, at.Month, at.Day, at.Hour, at.Minute, at.Second, TimeSpan.Zero)) };
        string yaml = DecisionsYaml.Write([new WrittenDecision(0, made, null, null)], "first", "second\nline");
        Decision read = DecisionsFile.Read(yaml).Single().Decision;
        Assert.Equal(made with { Set = read.Set, Names = read.Names, Reports = read.Reports, Number = read.Number }, read);
        Assert.Equal(made.Set.ToArray(), read.Set.ToArray());
        Assert.Equal(made.Names, read.Names);
        Assert.Equal(made.Reports, read.Reports);
        Assert.Equal(yaml, DecisionsYaml.Write([new WrittenDecision(0, read, null, null)], "first", "second\nline"));
    }

    [Fact]
    public void Facts_given_of_a_report_come_in_again()
    {
        GivenFacts facts = new(0, new DateOnly(2031, 3, 14), "The \"Courier\"", "https://courier.example/a?b=c#d", "Pier: closed");
        Decision given = new(1, DecisionWord.Given, [], null, null, null, ImmutableSortedDictionary<string, string>.Empty, "as told");
        WrittenDecision read = DecisionsFile.Read(DecisionsYaml.Write([new WrittenDecision(0, given, "sub/a b.txt", facts)])).Single();
        Assert.Equal(("sub/a b.txt", facts), (read.File, read.Facts! with { Line = 0 }));
        Assert.Equal(given, read.Decision with { Number = 1, Names = given.Names, Reports = given.Reports, Set = given.Set });
    }

    [Fact]
    public void No_decision_is_a_file_without_any() => Assert.Empty(DecisionsFile.Read(DecisionsYaml.Write([])));

    private static Decision Made(int which, string words, string? before, string? after, string? report, string? note)
    {
        // Words of blanks alone name nothing, and half a letter is none.
        words = Whole(words) is { } whole && !string.IsNullOrWhiteSpace(whole) ? whole : "x";
        string name = words.Trim();
        ImmutableSortedDictionary<string, string> none = ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal);
        Quote quote = new(words, Filled(before), Filled(after), Filled(report));
        string? said = note is null ? null : Whole(note);
        return which switch
        {
            0 => new(1, DecisionWord.Same, [new(name, null), new("A. Lind", Filled(report)?.Trim())], null, null, null, none, said),
            1 => new(1, DecisionWord.NotSame, [new(name, Filled(report)?.Trim()), new(name, null)], null, null, null, none, said),
            2 => new(1, DecisionWord.Refused, [], "claim", quote, null, none, said),
            3 => new(1, DecisionWord.Edited, [], "statement", quote, null, none.Add("act", name), said),
            4 => new(1, DecisionWord.Added, [], "event", quote, null, none.Add("day", "2031-03-14").Add("status", name), said),
            5 => new(1, DecisionWord.Assume, [], "identity", quote, null, none, said),
            7 => new(1, DecisionWord.Noted, [], "event", quote, null, none, string.IsNullOrWhiteSpace(said) ? "x" : said),
            8 => new(1, DecisionWord.NotSameStory, [], null, null, null, none, said) { Reports = [name, "sub/a b.txt"] },
            6 => new(1, DecisionWord.Waive, [], "condition", quote, null, none, said),
            _ => new(1, DecisionWord.Accepted, [], null, null, words, none, said),
        };
    }

    private static string? Filled(string? value) => value is not null && Whole(value) is { Length: > 0 } whole && !string.IsNullOrWhiteSpace(whole) ? whole : null;

    private static string Whole(string value) => string.Concat(value.EnumerateRunes().Where(r => r != System.Text.Rune.ReplacementChar).Select(r => r.ToString()));
}
