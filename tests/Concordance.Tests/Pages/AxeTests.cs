using Concordance.Tests.Intake;
using Microsoft.Playwright;

namespace Concordance.Tests.Pages;

/// <summary>Axe is really run: what every page is free of is found on one that has it.</summary>
public sealed class AxeTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task A_picture_without_words_and_pale_letters_are_found()
    {
        using TemporaryFolder folder = new();
        IPage page = await browser.Open(folder.Write("pale.html", "<!doctype html><html lang=en><title>Pale</title><main><h1>Pale</h1><img src=x><p style='color:#eee;background:#fff'>hardly seen</p></main>"), 800);
        Assert.Equal(["color-contrast", "image-alt"], (await page.Violations()).Select(v => v.Split(':')[0]));
        Assert.StartsWith("image-alt", Assert.Single(await page.Violations("image-alt")), StringComparison.Ordinal);
    }
}
