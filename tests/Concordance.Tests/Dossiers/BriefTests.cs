using System.Collections.Immutable;
using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Json;
using Concordance.Reading.Attribution;

namespace Concordance.Tests.Dossiers;

/// <summary>The brief held against the stories marked by hand.</summary>
public sealed class BriefTests
{
    [Theory, MemberData(nameof(HandMade.Names), MemberType = typeof(HandMade))]
    public void A_brief_is_one_screen(string name)
    {
        HandMade made = HandMade.Read(name);
        Assert.InRange(Brief.Sections(made.Dossier, made.Texts).Sum(s => s.Lines.Length), 30, Brief.MostLines);
        Assert.True(Brief.Sections(made.Dossier, made.Texts, new BriefOptions(All: true)).Sum(s => s.Lines.Length) > Brief.MostLines);
    }

    [Fact]
    public void A_brief_of_two_hundred_reports_is_one_screen_and_names_the_first_and_the_last()
    {
        Dossier two = Assembled.Dossier();
        ReportEntry[] many = [.. Enumerable.Range(0, 200).Select(i => two.Reports[0] with { Id = $"r{i:D10}", File = $"{i:D3}.txt" })];
        Dossier dossier = two with { Reports = [.. many], Stories = [two.Stories!.Value[0] with { Reports = [.. many.Select(r => r.Id)] }] };
        BriefSection[] sections = [.. Brief.Sections(dossier, Assembled.Texts)];
        Assert.True(sections.Sum(s => s.Lines.Length) <= Brief.MostLines);
        string basis = string.Concat(sections[0].Lines[0].Segments.Select(s => s.Text));
        Assert.Contains("200 reports", basis, StringComparison.Ordinal);
        Assert.Contains("from 000 ", basis, StringComparison.Ordinal);
        Assert.Contains("to 199 ", basis, StringComparison.Ordinal);
        Assert.DoesNotContain("042", basis, StringComparison.Ordinal);
        Assert.All(sections.SelectMany(s => s.Lines).SelectMany(l => l.Segments).Where(s => s.Tone == Tone.Reference), s => Assert.True(s.Passages.Select(p => p.Report).Distinct().Count() <= 12));
    }

    [Theory, MemberData(nameof(HandMade.Names), MemberType = typeof(HandMade))]
    public void Sections_stand_in_the_fixed_order(string name)
    {
        HandMade made = HandMade.Read(name);
        string[] order = ["BASIS", "CAUTION", "STANDS", "NEXT", "DOUBT", "CHANGED", "BLOCKED", "WANTS", "SAID", "NOT IN REPORTS", "NAMES"];
        string[] found = [.. Brief.Sections(made.Dossier, made.Texts, new BriefOptions(Names: true)).Select(s => s.Name)];
        Assert.Equal(order.Where(found.Contains), found);
        Assert.Equal("BASIS", found[0]);
        Assert.Equal("NAMES", found[^1]);
    }

    [Theory, MemberData(nameof(HandMade.Names), MemberType = typeof(HandMade))]
    public void Words_shown_as_a_reports_are_its_words(string name)
    {
        foreach (Segment words in Segments(name).Where(s => s.Tone == Tone.Words))
        {
            string stands = string.Join(" … ", words.Passages.Select(p => string.Join(' ', p.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
            string shown = words.Text.EndsWith(" …", StringComparison.Ordinal) ? words.Text[..^2] : words.Text;
            Assert.StartsWith(shown, stands, StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(HandMade.Names), MemberType = typeof(HandMade))]
    public void Quotation_marks_of_ours_stand_only_around_direct_speech(string name)
    {
        HandMade made = HandMade.Read(name);
        ImmutableArray<SpanEntry> direct = [.. made.Dossier.Statements!.Value.Where(s => s.Kind == StatementKind.Direct).SelectMany(s => s.Content)];
        foreach (Segment segment in Segments(name))
            if (segment.Tone == Tone.Quoted) Assert.All(segment.Passages, p => Assert.Contains(p, direct));
            else if (segment.Tone is Tone.Plain or Tone.State) Assert.DoesNotContain('“', segment.Text);
    }

    [Theory, MemberData(nameof(HandMade.Names), MemberType = typeof(HandMade))]
    public void Every_line_leads_to_a_passage_or_says_what_is_not_there(string name)
    {
        HandMade made = HandMade.Read(name);
        foreach (BriefLine line in Brief.Sections(made.Dossier, made.Texts, new BriefOptions(All: true)).SelectMany(s => s.Lines))
            Assert.True(line.Segments.Any(s => s.Tone == Tone.Reference) || line.Text.Contains("in its words", StringComparison.Ordinal) || line.Text.Contains("not", StringComparison.OrdinalIgnoreCase) || line.Text.Contains("No circular", StringComparison.Ordinal) || line.Text.StartsWith("Logic only", StringComparison.Ordinal), line.Text);
    }

    [Fact]
    public void A_wrapped_brief_keeps_to_the_columns()
    {
        HandMade made = HandMade.Read("istanbul-2025");
        foreach (int columns in new[] { 60, 100, 150 })
            Assert.All(Brief.Write(made.Dossier, made.Texts, null, columns), l => Assert.InRange(l.Text.TrimEnd().Length, 0, columns));
    }

    [Fact]
    public void Since_a_day_only_what_came_after_it_has_changed()
    {
        HandMade made = HandMade.Read("istanbul-2025");
        BriefSection changed = Brief.Sections(made.Dossier, made.Texts, new BriefOptions(Since: new DateOnly(2025, 5, 31))).Single(s => s.Name.StartsWith("CHANGED", StringComparison.Ordinal));
        Assert.Equal("CHANGED since 31 May", changed.Name);
        Assert.Contains(Brief.Write(made.Dossier, made.Texts, new BriefOptions(Since: new DateOnly(2025, 5, 31))), l => l.Text == "CHANGED  since 31 May:");
        string round = Assert.Single(changed.Lines, l => l.Text.StartsWith("Round 2", StringComparison.Ordinal)).Text;
        Assert.Equal("Round 2: announced, doubtful, 30 May [000:9] > planned 13:00, 1 June [003:1] > happened, 2 June [004:16]", round);
    }

    [Fact]
    public void Ids_are_printed_where_they_are_asked_for()
    {
        HandMade made = HandMade.Read("markets-2008");
        Assert.DoesNotContain(Brief.Sections(made.Dossier, made.Texts).SelectMany(s => s.Lines).SelectMany(l => l.Segments), s => s.Tone == Tone.Id);
        string[] ids = [.. Brief.Sections(made.Dossier, made.Texts, new BriefOptions(Ids: true, All: true)).SelectMany(s => s.Lines).SelectMany(l => l.Segments).Where(s => s.Tone == Tone.Id).Select(s => s.Text)];
        Assert.All(made.Dossier.Statements!.Value, s => Assert.Contains(s.Id, ids));
    }

    private static IEnumerable<Segment> Segments(string name)
    {
        HandMade made = HandMade.Read(name);
        return Brief.Sections(made.Dossier, made.Texts, new BriefOptions(All: true)).SelectMany(s => s.Lines).SelectMany(l => l.Segments);
    }
}
