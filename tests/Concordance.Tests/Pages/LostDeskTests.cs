using System.Text.RegularExpressions;
using Concordance.Tests.Desk;
using Microsoft.Playwright;

namespace Concordance.Tests.Pages;

/// <summary>The program goes away under an open page, and comes back.</summary>
public sealed class LostDeskTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task A_page_says_that_the_program_is_gone_loses_nothing_and_says_how_to_go_on_when_it_is_back()
    {
        await using RunningDesk desk = await RunningDesk.StartOn([], port: RunningDesk.LowPort());
        await desk.Post("reports", new { text = "The harbour office said on Monday that the pier stays closed until Friday.", name = "gazette" });
        IPage page = await browser.OpenDesk(desk, $"/{await desk.StoryPath()}/statements", 1300);
        await page.Locator("[data-line]").First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Accept", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".decided").GetByText("Accepted")).ToBeVisibleAsync();
        await desk.Stop();
        await Assertions.Expect(page.GetByText("The program has stopped answering.", new PageGetByTextOptions { Exact = false })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Refuse", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByText("The program does not answer", new PageGetByTextOptions { Exact = false }).First).ToBeVisibleAsync();
        await desk.StartAgain();
        // The old address is worth nothing to the new program: it says so, and its own address goes on where one was.
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Try again" }).First.ClickAsync();
        await Assertions.Expect(page.GetByText(new Regex("address", RegexOptions.IgnoreCase)).First).ToBeVisibleAsync();
        string place = new Uri(page.Url).PathAndQuery;
        await page.GotoAsync(desk.Address.ToString());
        await page.GotoAsync(new Uri(desk.Root, place).ToString());
        await Assertions.Expect(page.Locator(".decided").GetByText("Accepted")).ToBeVisibleAsync();
    }
}
