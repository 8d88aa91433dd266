using Concordance.Tests.Desk;
using Concordance.Tests.House;
using Microsoft.Playwright;

namespace Concordance.Tests.Pages;

/// <summary>The pictures that README shows, taken of our own examples; with UPDATE_PICTURES=1 in the environment they are taken anew.</summary>
public sealed class PicturesTests(Browser browser) : IClassFixture<Browser>
{
    private const int Most = 500_000, Width = 1190;

    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "pictures");

    /// <summary>Picture, example, page, what is chosen on it (null: nothing), and how much of the page is shown.</summary>
    private static readonly (string Name, string Example, string Page, string? Chosen, int Height)[] All =
    [
        ("brief", "strike", "brief", "[data-line]:has-text('would chair the talks')", 720),
        ("differences", "strike", "differences", "main [data-line]", 560),
        ("timeline", "strike", "timeline", null, 560),
        ("talks", "bakers", "talks?part=waiting", ".knot [data-line]", 720),
    ];

    [Fact]
    public async Task Each_picture_is_there_is_shown_and_all_are_small()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_PICTURES") == "1") await Take();
        string readme = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md"));
        Assert.Equal([.. All.Select(p => $"{p.Name}.png").Order(StringComparer.Ordinal)], Directory.GetFiles(Folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        Assert.All(All, p => Assert.Contains($"docs/pictures/{p.Name}.png", readme, StringComparison.Ordinal));
        Assert.InRange(Directory.GetFiles(Folder).Sum(f => new FileInfo(f).Length), 1, Most);
    }

    private async Task Take()
    {
        Directory.CreateDirectory(Folder);
        foreach (IGrouping<string, (string Name, string Example, string Page, string? Chosen, int Height)> example in All.GroupBy(p => p.Example))
        {
            await using RunningDesk desk = await RunningDesk.Start(example.Key);
            string story = await desk.StoryPath();
            foreach ((string name, _, string address, string? chosen, int height) in example)
            {
                IPage page = await browser.OpenDesk(desk, $"/{story}/{address}", Width, scale: 0.7f);
                await page.SetViewportSizeAsync(Width, height);
                await page.Locator("[data-line]").First.WaitForAsync();
                if (chosen is not null) await page.Locator(chosen).First.ClickAsync();
                await page.WaitForFunctionAsync("() => !document.querySelector('[aria-busy=true]') && ![...document.querySelectorAll('p')].some((p) => p.textContent === 'Reading …')");
                // The chosen line stands a third down the picture.
                await page.EvaluateAsync("() => { const line = document.querySelector('.line.chosen'); document.activeElement?.blur(); if (line) scrollTo(0, scrollY + line.getBoundingClientRect().top - innerHeight / 3); }");
                await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder, $"{name}.png") });
            }
        }
    }
}
