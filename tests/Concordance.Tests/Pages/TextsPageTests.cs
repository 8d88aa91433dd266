using Concordance.Tests.Desk;
using Microsoft.Playwright;

namespace Concordance.Tests.Pages;

/// <summary>Two whole texts beside each other, in a real browser.</summary>
public sealed class TextsPageTests(Browser browser) : IClassFixture<Browser>
{
    private const string Copied = "The harbour office of Port Ellery closed the old pier on Monday because three of its piles had rotted through, and mayor Ada Lind said it would not open before Friday.";

    [Theory]
    [InlineData(1300)]
    [InlineData(360)]
    public async Task What_stands_in_both_texts_is_marked_and_leads_to_the_other(int width)
    {
        await using RunningDesk desk = await RunningDesk.Start(null);
        string a = await Paste(desk, "gazette", $"A grey morning at the pier.\n\n{Copied}\n\nFishermen waited."), b = await Paste(desk, "courier", $"Nobody fished today.\n\nThe tide was low.\n\n{Copied}");
        List<string> said = [];
        IPage page = await browser.OpenDesk(desk, $"/{await desk.StoryPath()}/side-by-side?texts={a},{b}", width, said);
        ILocator marks = page.Locator("mark[data-side]");
        await Assertions.Expect(marks.First).ToBeVisibleAsync();
        Assert.Contains("piles had rotted", string.Concat(await marks.AllTextContentsAsync()), StringComparison.Ordinal);
        if (width > 768) await Assertions.Expect(page.Locator("svg path[d^='M0']").First).ToBeAttachedAsync();
        await page.Locator("article").First.GetByRole(AriaRole.Button).First.ClickAsync();
        Assert.Equal("b", await page.EvaluateAsync<string>("() => document.activeElement.dataset.side"));
        Assert.True(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") <= width);
        Assert.Empty(said);
    }

    private static async Task<string> Paste(RunningDesk desk, string name, string text) => (await desk.Post("reports", new { text, name })).Said.GetProperty("ids")[0].GetString()!;
}
