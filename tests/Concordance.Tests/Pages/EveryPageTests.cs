using System.Text.RegularExpressions;
using Concordance.Tests.Desk;
using Microsoft.Playwright;

namespace Concordance.Tests.Pages;

/// <summary>
/// What must hold on every page in every state: no violation that axe knows, nothing beyond the edge, no word of the trade, an
/// empty console. What is seen is kept as pictures in screenshots/STORY beside the tests' program.
/// </summary>
public abstract partial class EveryPageTests<TDesk>(TDesk story) : IClassFixture<TDesk>
    where TDesk : StoryDesk
{
    private const int Narrow = 360, Wide = 1300, Zoomed = 650;

    private readonly List<string> _wrong = [];

    private string Pictures => Path.Combine(AppContext.BaseDirectory, "screenshots", story.Name);

    [Fact]
    public async Task No_page_in_any_state_shuts_a_reader_out_or_runs_over_its_edge()
    {
        RunningDesk desk = story.Need();
        List<string> said = [];
        IPage page = await story.Browser.OpenDesk(desk, "/", Wide, said);
        Directory.CreateDirectory(Pictures);
        foreach ((string name, string address) in await StoryDesk.States(desk))
        {
            await page.SetViewportSizeAsync(Wide, 900);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen, ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
            await page.GotoAsync(new Uri(desk.Root, address).ToString());
            await Settled(page);
            await Axe(page, name);
            await Look(page, $"{name}-light");
            await Opened(page, name);
            await page.SetViewportSizeAsync(Narrow, 760);
            if (story.Thoroughly) await Axe(page, $"{name}-narrow", "color-contrast", "scrollable-region-focusable", "label", "button-name");
            await Look(page, $"{name}-narrow");
            if (story.Thoroughly) await LookOtherwise(page, name);
        }

        Assert.Empty(_wrong);
        Assert.Empty(said);
    }

    /// <summary>Twice as large, on paper and in the dark.</summary>
    private async Task LookOtherwise(IPage page, string name)
    {
        await page.SetViewportSizeAsync(Zoomed, 450);
        await Edge(page, $"{name}-zoomed");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Look(page, $"{name}-print");
        await page.SetViewportSizeAsync(Wide, 900);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen, ColorScheme = ColorScheme.Dark });
        await Axe(page, $"{name}-dark", "color-contrast");
        await Look(page, $"{name}-dark");
    }

    private async Task Look(IPage page, string what)
    {
        await Edge(page, what);
        _wrong.AddRange(Trade().Matches(await page.EvaluateAsync<string>(OurWords)).Select(m => $"{what}: the word “{m.Value}”"));
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Pictures, $"{what}.png") });
    }

    private async Task Edge(IPage page, string what)
    {
        int width = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        if (width > page.ViewportSize!.Width) _wrong.Add($"{what}: {width} wide in {page.ViewportSize.Width}");
    }

    private async Task Axe(IPage page, string what, params string[] rules) => _wrong.AddRange((await page.Violations(rules)).Select(v => $"{what}: {v}"));

    /// <summary>Forms that no address opens are opened too: what is written in the panel, what a report's row holds, a text that is pasted.</summary>
    private static async Task Opened(IPage page, string name)
    {
        await page.EvaluateAsync("() => document.querySelectorAll('main details').forEach((d) => { d.open = true; })");
        ILocator write = page.GetByRole(AriaRole.Complementary).GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = name is "brief-chosen" or "report-layers" ? "Edit" : "Note", Exact = true });
        if (await write.CountAsync() > 0) await write.First.ClickAsync();
    }

    /// <summary>Its code and its answer are there.</summary>
    private static async Task Settled(IPage page)
    {
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 }).First).ToBeVisibleAsync();
        await page.WaitForFunctionAsync("() => !document.querySelector('[aria-busy=true]') && ![...document.querySelectorAll('main p, aside p')].some((p) => p.textContent === 'Reading …')");
    }

    /// <summary>The text of a page without the reports' words, which stand in elements of their own.</summary>
    private const string OurWords = "() => { const copy = document.body.cloneNode(true); copy.querySelectorAll('.words, bdi, mark, blockquote, svg title, svg text').forEach((e) => e.remove()); return copy.textContent; }";

    [GeneratedRegex(@"\b(entit(y|ies)|spans?|coreference|nodes?|knots?|upstream|confidence score)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Trade();
}

public sealed class StrikeEveryPageTests(StrikeDesk story) : EveryPageTests<StrikeDesk>(story);

public sealed class FiveReportsEveryPageTests(FiveReportsDesk story) : EveryPageTests<FiveReportsDesk>(story);

public sealed class HostileEveryPageTests(HostileDesk story) : EveryPageTests<HostileDesk>(story);

public sealed class EmptyEveryPageTests(EmptyDesk story) : EveryPageTests<EmptyDesk>(story);
