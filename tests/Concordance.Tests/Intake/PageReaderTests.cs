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
    [InlineData("<meta property='article:published_time' content='2031-05-03T09:00:00Z'>", "2031-05-03")]
    [InlineData("<meta name='DC.date.issued' content='2031-05-03'>", "2031-05-03")]
    [InlineData("<meta itemprop=datePublished content='20310503T090000'>", "2031-05-03")]
    [InlineData("<meta name=pubdate content='Sat, 03 May 2031 09:00:00 GMT'>", "2031-05-03")]
    [InlineData("<meta name=date content='May 3, 2031'>", "2031-05-03")]
    [InlineData("<meta name=date content='soon'>", null)]
    [InlineData("<script type='application/ld+json'>[{'@type':'Article'}]</script>", null)]
    [InlineData("<script type='application/ld+json'>[[{\"@type\":\"https://schema.org/ReportageNewsArticle\",\"datePublished\":\"2031-05-03T23:59:00-05:00\"}]]</script>", "2031-05-03")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"LiveBlogPosting\",\"coverageStartTime\":\"2031-05-03\"}}</script>", "2031-05-03")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":7,\"headline\":[]}</script>", null)]
    public void The_day_is_read_from_all_metadata_that_pages_use(string head, string? day)
    {
        string text = Text($"<html><head>{head}</head><body><article><p>The council voted for the bridge.</p></article></body></html>");
        Assert.Equal((day is null ? "" : day + "\n\n") + "The council voted for the bridge.\n", text);
    }

    [Fact]
    public void A_shown_date_is_marked_and_not_said_twice()
    {
        const string page = "<head><meta name=date content='2031-05-03'></head><article><h1>Council votes</h1><p>Published <time datetime='2031-05-03T10:42Z'>3 May 2031, 10:42 GMT</time></p><p>The council voted for the bridge.</p></article>";
        Assert.Equal("Council votes\n\nPublished 3 May 2031, 10:42 GMT\n\nThe council voted for the bridge.\n", Text(page));
        Assert.Equal([LayoutRole.Headline, LayoutRole.Published, LayoutRole.Paragraph], Roles(page));
    }

    [Fact]
    public void A_time_element_without_a_shown_year_gives_the_day() =>
        Assert.Equal("2031-05-03\n\nCouncil votes\n\n2 hours ago\n\nThe council voted for the bridge.\n", Text("<article><h1>Council votes</h1><time datetime=2031-05-03T10:42Z>2 hours ago</time><p>The council voted for the bridge.</p></article>"));

    [Fact]
    public void The_publisher_may_be_named_elsewhere_in_the_data() => Assert.Equal(
        "Asker & Sons\n\nThe council voted for the bridge.\n",
        Text("<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Organization\",\"@id\":\"#o\",\"name\":\"Asker &amp; Sons\"},{\"@type\":\"NewsArticle\",\"publisher\":{\"@id\":\"#o\"}}]}</script><article><p>The council voted for the bridge.</p></article>"));

    [Fact]
    public void A_page_tells_its_own_address()
    {
        Assert.Equal("https://gazette.example/1", PageReader.Read("<link rel=canonical href='https://gazette.example/1'><p>A</p>"u8).Url);
        Assert.Null(PageReader.Read("<link rel=canonical href='javascript:alert(1)'><p>A</p>"u8).Url);
    }

    [Fact]
    public void Of_a_page_drawn_by_a_script_the_words_in_its_data_are_read() => Assert.Equal(
        "Council votes\n\nThe council voted for the bridge.\n\nThe mayor was not there.\n",
        Text("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Council votes\",\"articleBody\":\"The council voted for the bridge.\\n\\nThe mayor was not there.\"}</script><body><div id=app>Loading</div></body>").Replace("Loading\n\n", "", StringComparison.Ordinal));

    [Fact]
    public void The_entries_of_a_live_blog_are_one_report()
    {
        const string page = """
            <script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"The vote, live"}</script><body><main><h1>The vote, live</h1>
            <article><time datetime="2031-05-03T10:42Z">10:42</time><p>The mayor has come to the hall.</p></article><article><time datetime="2031-05-03T10:31Z">10:31</time><p>The doors are open since nine.</p></article></main></body>
            """;
        Assert.Equal("2031-05-03\n\nThe vote, live\n\n10:42\n\nThe mayor has come to the hall.\n\n10:31\n\nThe doors are open since nine.\n", Text(page));
        Assert.DoesNotContain(LayoutRole.Related, Roles(page));
    }

    [Fact]
    public void A_line_break_is_no_paragraph_and_two_are() =>
        Assert.Equal("Asker Hall\nMain Street\n\nThe council voted.\n", Text("<p>Asker Hall<br>Main Street<br><br>The council voted.</p>"));

    [Fact]
    public void Preformatted_lines_stay_lines() => Assert.Equal("LEE: Yes.\nBERG: No.\n\nLEE: Why?\n", Text("<pre>LEE: Yes.\nBERG:   No.\n\nLEE: Why?</pre>"));

    [Fact]
    public void Marks_that_a_page_shows_stand_in_its_text() => Assert.Equal("She said: “We build.”\n", Text("<p>She said: <q>We build.</q></p>"));

    [Fact]
    public void Characters_without_width_are_no_text() => Assert.Equal("The council voted.\n", Text("<p>The coun&shy;cil vo\u200Bted.</p>"));

    [Fact]
    public void Words_for_readers_aloud_are_no_text() => Assert.Equal("The council voted.\n", Text("<p>The council <span class='visually-hidden'>opens a window</span> voted.</p>"));

    [Fact]
    public void An_element_inside_a_sentence_does_not_part_it() =>
        Assert.Equal("By Ann Lee, Asker\n\nThe council voted on the tags bill.\n", Text("<p>By <a rel=author href=/lee>Ann Lee</a>, Asker</p><p>The council voted on the <span class=tags>tags</span> bill.</p>"));

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
        (Concordance.Intake.Encodings.DecodedText text, var layout, _) = PageReader.Read(Encoding.UTF8.GetBytes($"<nav>{a}</nav><p>{b}</p><div>{a}<p>{b}"));
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
