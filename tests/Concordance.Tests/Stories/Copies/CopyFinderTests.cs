using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Stories.Copies;
using Concordance.Texts;
using FsCheck.Xunit;

namespace Concordance.Tests.Stories.Copies;

public sealed class CopyFinderTests
{
    private const string Passage = "Heavy rain washed away the old wooden bridge below the mill and cut the upper valley from its only hospital";

    private static readonly string[] Fillers = ["Nobody was at work.", "Schools stay shut today.", "Trains run late again.", "The council meets soon.", "Prices rose a little.", "Boats lay still."];

    private static Report Text(string text, string file) => new(text, [new ReportFile(file, "")], "en");

    private static ImmutableArray<Copy> Read(params IEnumerable<Report> reports)
    {
        Reader reader = new(English.Model);
        return StoryReader.AsOne(reports.Select(reader.Read)).Copies;
    }

    private static string Words(Report[] reports, Place place) => place.Span.Of(reports.First(r => r.Id == place.Report).Text);

    [Property(MaxTest = 25)]
    public void A_passage_put_into_another_report_is_found_word_for_word_whatever_stands_around_it(byte before, byte after)
    {
        Report[] reports = [Text($"{Fillers[before % 3]} {Passage}. {Fillers[3 + (after % 3)]}", "a"), Text($"{Fillers[(before + 1) % 3]} {Passage}. {Fillers[3 + ((after + 1) % 3)]}", "b")];
        Copy copy = Assert.Single(Read(reports));
        Assert.Equal(CopyKind.Verbatim, copy.As);
        Assert.All(copy.Places, p => Assert.Contains(Passage, Words(reports, p), StringComparison.Ordinal));
        Assert.Single(copy.Places.Select(p => Words(reports, p)).Distinct(StringComparer.Ordinal));
        Assert.Equal(copy.Places, Assert.Single(Read(reports.Reverse())).Places);
    }

    [Fact]
    public void A_copy_of_a_copy_is_in_the_group_of_the_first()
    {
        Copy copy = Assert.Single(Read(Text($"{Passage}.", "a"), Text($"Schools stay shut. {Passage}.", "b"), Text($"{Passage}. Trains run late.", "c")));
        Assert.Equal(3, copy.Places.Select(p => p.Report).Distinct().Count());
    }

    [Fact]
    public void An_edited_copy_says_which_words_differ()
    {
        Report[] reports = [Text($"{Passage}.", "a"), Text($"{Passage.Replace("wooden", "stone", StringComparison.Ordinal)}.", "b")];
        Copy copy = Assert.Single(Read(reports));
        Assert.Equal(CopyKind.Edited, copy.As);
        Assert.Equal(("wooden", "stone"), (Words(reports, Assert.Single(copy.Edits).A), Words(reports, copy.Edits[0].B)));
    }

    [Fact]
    public void What_two_reports_tell_in_other_words_is_told_again_and_no_copy()
    {
        Report[] reports = [Text("Minister Ilse Brandt will lead the delegation. Boats lay still.", "a"), Text("Trains run late again. The delegation was headed by Minister Ilse Brandt.", "b")];
        Copy copy = Assert.Single(Read(reports));
        Assert.Equal(CopyKind.Paraphrase, copy.As);
        Assert.Equal(["Minister Ilse Brandt will lead the delegation", "The delegation was headed by Minister Ilse Brandt"], copy.Places.Select(p => Words(reports, p)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_two_reports_quote_of_one_speaker_is_one_statement_told_twice()
    {
        string quoted = $"“{Passage},” mayor Ilse Brandt said.";
        Assert.Equal(CopyKind.SameStatement, Assert.Single(Read(Text($"{quoted} Boats lay still.", "a"), Text($"Nobody was at work. {quoted}", "b"))).As);
    }

    [Fact]
    public void Three_thousand_reports_that_differ_in_a_word_are_one_group_around_the_first()
    {
        ImmutableArray<Copy> copies = Read(Enumerable.Range(0, 3000).Select(i => Text($"{Passage}. Number {i}.", $"{i:D4}")));
        Assert.Equal(3000, Assert.Single(copies).Places.Select(p => p.Report).Distinct().Count());
    }
}
