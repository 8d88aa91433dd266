using System.Text;
using Concordance.Intake.Pages;
using Concordance.Texts;
using FsCheck.Xunit;

namespace Concordance.Tests.Intake;

public sealed class PageReaderTests
{
    [Fact]
    public void What_a_page_says_of_itself_stands_first_each_on_its_line()
    {
        const string page = """
            <html><head><script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"headline":"Council votes","datePublished":"2031-05-03T09:00:00+02:00","publisher":{"name":"Asker Gazette"}}]}</script></head>
            <body><article><p>The council voted.</p></article></body></html>
            """;
        Assert.Equal("Asker Gazette\n\n2031-05-03\n\nCouncil votes\n\nThe council voted.\n", Text(page));
        Assert.Equal([LayoutRole.Outlet, LayoutRole.Published, LayoutRole.Headline, LayoutRole.Paragraph], Roles(page));
    }

    [Fact]
    public void A_headline_that_the_page_shows_is_not_said_twice() =>
        Assert.Equal("Council votes\n\nThe council voted.\n", Text("<head><meta property='og:title' content='Council votes at last'></head><body><h1>Council <b>votes</b></h1><p>The council voted.</p></body>"));

    [Theory]
    [InlineData("<nav>A</nav>", LayoutRole.Navigation)]
    [InlineData("<header>A</header>", LayoutRole.Navigation)]
    [InlineData("<aside>A</aside>", LayoutRole.Related)]
    [InlineData("<figure><figcaption>A</figcaption></figure>", LayoutRole.Caption)]
    [InlineData("<div class='cookie-banner'>We use cookies.</div>", LayoutRole.Advert)]
    [InlineData("<ul class='related-stories'><li>A</li></ul>", LayoutRole.Related)]
    [InlineData("<footer>A</footer>", LayoutRole.Footer)]
    [InlineData("<p class='byline'>By A</p>", LayoutRole.Byline)]
    [InlineData("<blockquote>We shall build.</blockquote>", LayoutRole.Quotation)]
    [InlineData("<p><a href='/x'>The last bridge</a></p>", LayoutRole.Navigation)]
    public void Structure_tells_what_a_line_is(string part, LayoutRole role)
    {
        string page = $"<body><article><p>The council voted for the bridge on Monday, after a debate of nine hours.</p></article>{part}</body>";
        Assert.Equal([LayoutRole.Paragraph, role], Roles(page));
    }

    [Fact]
    public void A_class_of_the_frame_says_nothing_about_the_article() =>
        Assert.Equal([LayoutRole.Paragraph], Roles("<body><div class='with-sidebar no-ads'><div class='menu-open'><p>The council voted for the bridge.</p></div></div></body>"));

    [Fact]
    public void Scripts_styles_and_hidden_parts_are_no_text() =>
        Assert.Equal("The council voted.\n", Text("<body><script>var a = '<p>no</p>';</script><style>p{}</style><p hidden>no</p><p style='display: none'>no</p><!-- <p>no</p> --><p>The council voted.</p></body>"));

    [Fact]
    public void Entities_and_blanks_are_resolved() => Assert.Equal("Çırağan & “so on”\n", Text("<p>&Ccedil;\u0131ra\u011fan\n  &amp;\t&ldquo;so on&rdquo; </p>"));

    [Fact]
    public void A_declared_charset_is_believed() =>
        Assert.Equal("Київ мовчить.\n", PageReader.Read([.. "<meta charset=windows-1251><p>"u8, .. Windows1251("Київ мовчить."), .. "</p>"u8]).Text.Text);

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b><p>")]
    [InlineData("<b x=")]
    [InlineData("<table>")]
    [InlineData("<svg><td>")]
    [InlineData("<li>")]
    [InlineData("<script>")]
    [InlineData("<!--")]
    [InlineData("</p>")]
    [InlineData("<a href=\"")]
    [InlineData("<p class=a id=b>x")]
    [InlineData("<select><option>")]
    [InlineData("<")]
    public async Task Half_a_megabyte_of_it_is_read_in_seconds(string piece)
    {
        byte[] bytes = Encoding.UTF8.GetBytes("<body><p>The council voted.</p>" + string.Concat(Enumerable.Repeat(piece, 500_000 / piece.Length)));
        string text = await Task.Run(() => PageReader.Read(bytes).Text.Text).WaitAsync(TimeSpan.FromSeconds(30));
        Assert.StartsWith("The council voted.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tag_with_two_hundred_thousand_attributes_is_read_in_seconds()
    {
        string page = "<body><p " + string.Concat(Enumerable.Range(0, 200_000).Select(i => $"a{i}=1 ")) + ">The council voted.</p>";
        Assert.Equal("The council voted.\n", await Task.Run(() => Text(page)).WaitAsync(TimeSpan.FromSeconds(20)));
    }

    [Property]
    public void Layout_lies_in_the_text_in_order(string? a, string? b)
    {
        (Concordance.Intake.Encodings.DecodedText text, var layout) = PageReader.Read(Encoding.UTF8.GetBytes($"<nav>{a}</nav><p>{b}</p><div>{a}<p>{b}"));
        int before = 0;
        foreach (LayoutBlock block in layout)
        {
            Assert.True(block.Span.Start >= before && block.Span.End <= text.Text.Length && !block.Span.IsEmpty);
            before = block.Span.End;
        }
    }

    private static string Text(string page) => PageReader.Read(Encoding.UTF8.GetBytes(page)).Text.Text;

    private static LayoutRole[] Roles(string page) => [.. PageReader.Read(Encoding.UTF8.GetBytes(page)).Layout.Select(l => l.Role)];

    private static byte[] Windows1251(string text) => CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(text);
}
