using Concordance.Texts;
using FsCheck.Xunit;

namespace Concordance.Tests.Texts;

public sealed class ReportIdTests
{
    [Fact]
    public void The_id_of_a_known_text_is_the_start_of_its_sha_256() => Assert.Equal("rba7816bf8f", ReportId.OfText("abc").Value);

    [Property]
    public bool Line_ends_do_not_change_the_id(string[] lines) =>
        ReportId.OfText(Join(lines, "\r\n")) == ReportId.OfText(Join(lines, "\n"));

    [Property]
    public bool Finding_ids_are_the_same_for_both_line_ends(string[] lines)
    {
        Report lf = Of(Join(lines, "\n") + "\nend"), crlf = Of(Join(lines, "\r\n") + "\r\nend");
        string a = new FindingIds([lf]).Next('s', lf.At(new Span(lf.Text.Length - 3, lf.Text.Length)));
        string b = new FindingIds([crlf]).Next('s', crlf.At(new Span(crlf.Text.Length - 3, crlf.Text.Length)));
        return a == b;
    }

    [Fact]
    public void A_second_finding_on_the_same_words_has_another_id()
    {
        Report report = Of("abc");
        FindingIds ids = new([report]);
        Assert.NotEqual(ids.Next('s', report.At(new Span(0, 1))), ids.Next('s', report.At(new Span(0, 1))));
    }

    private static Report Of(string text) => new(text, [], "en");

    private static string Join(string[]? lines, string end) =>
        string.Join(end, (lines ?? []).Select(l => (l ?? "").Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal)));
}
