using Microsoft.Playwright;

namespace Concordance.Tests.Pages;

/// <summary>The page of a negotiation in a real browser: light and dark, wide, narrow and on paper.</summary>
public sealed class TalksPageTests(Browser browser, TalksPage made) : IClassFixture<Browser>, IClassFixture<TalksPage>
{
    private const int Narrow = 360, Wide = 1200;

    private static readonly string[] Sections = ["POSITIONS", "WHO WAITS"];

    [Theory]
    [InlineData(Wide, ColorScheme.Light)]
    [InlineData(Wide, ColorScheme.Dark)]
    [InlineData(Narrow, ColorScheme.Light)]
    public async Task A_page_has_no_violation_that_axe_knows(int width, ColorScheme scheme)
    {
        IPage page = await browser.Open(made.Path, width, scheme);
        Assert.Empty(await page.Violations());
    }

    [Theory]
    [InlineData(Wide, Media.Screen)]
    [InlineData(Narrow, Media.Screen)]
    [InlineData(700, Media.Print)]
    public async Task Nothing_stands_beyond_the_edge_and_the_console_is_empty(int width, Media media)
    {
        IPage page = await browser.Open(made.Path, width);
        List<string> said = [];
        page.Console += (_, message) => said.Add(message.Text);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = media });
        await page.ReloadAsync();
        Assert.Empty(said);
        Assert.True(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") <= width);
        foreach (string name in Sections) await Assertions.Expect(page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { Name = name })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Every_number_and_letter_of_a_drawing_is_explained_under_it()
    {
        IPage page = await browser.Open(made.Path, Wide);
        IReadOnlyList<string> labels = await page.Locator("svg.g text.label").AllTextContentsAsync();
        Assert.NotEmpty(labels);
        string[] explained = [.. await page.Locator("ol.waits > li").EvaluateAllAsync<string[]>("all => all.map(l => l.classList.contains('letter') ? l.querySelector('.mark').textContent : String(l.value))")];
        Assert.All(labels, l => Assert.Contains(l.Split(' ')[0], explained));
        Assert.All(await page.Locator("ol.waits > li").AllTextContentsAsync(), l => Assert.Contains("[", l, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_words_of_a_drawing_stay_in_their_boxes_and_the_drawing_in_its_frame()
    {
        IPage page = await browser.Open(made.Path, Wide);
        string[] outside = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('svg.g')].flatMap(svg => {
              const frame = svg.viewBox.baseVal, boxes = [...svg.querySelectorAll('rect.box')].map(b => b.getBBox());
              const holds = (a, b) => a.x <= b.x + .5 && a.y <= b.y + .5 && a.x + a.width >= b.x + b.width - .5 && a.y + a.height >= b.y + b.height - .5;
              return [...svg.querySelectorAll('text')].filter(t => !holds(frame, t.getBBox()) || t.classList.contains('words') && !boxes.some(b => holds(b, t.getBBox()))).map(t => t.textContent);
            })
            """);
        Assert.Empty(outside);
    }

    [Fact]
    public async Task What_follows_from_conditions_says_that_it_is_no_advice()
    {
        IPage page = await browser.Open(made.Path, Wide);
        int ways = await page.Locator("ul.ways").CountAsync();
        Assert.True(ways > 0);
        Assert.True(await page.GetByText("Follows from the reported conditions only. Not advice. Equal layout is not equal weight.").CountAsync() > ways);
        Assert.All(await page.Locator("ul.ways > li").AllTextContentsAsync(), w => Assert.Matches("Proposed by nobody in these reports|Proposed: |Nearest to it", w));
    }
}
