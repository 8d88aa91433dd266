using System.Text;
using System.Text.RegularExpressions;
using Concordance.Tests.Desk;
using Microsoft.Playwright;

namespace Concordance.Tests.Pages;

/// <summary>Reports that come in on the page: many at once, and one with a line without end.</summary>
public sealed class AddingTests(Browser browser) : IClassFixture<Browser>
{
    private const int Wide = 1300, Many = 25, Lot = 10, Endless = 5_000_000;

    [Fact]
    public async Task Adding_many_reports_is_stopped_between_two_lots_and_what_came_in_stays()
    {
        await using RunningDesk desk = await RunningDesk.Start(null);
        List<string> said = [];
        IPage page = await browser.OpenDesk(desk, "/reports", Wide, said);
        // The first lot waits until somebody has pressed Stop.
        TaskCompletionSource pressed = new();
        await page.RouteAsync("**/api/reports", async route => { await pressed.Task; await route.ContinueAsync(); });
        await page.GetByLabel("Choose files").Last.SetInputFilesAsync(Enumerable.Range(1, Many).Select(n => new FilePayload { Name = $"note{n:00}.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes($"Harbour master Tor Vik said on {n} March 2031 that pier {n} was closed.") }));
        await Assertions.Expect(page.GetByText($"0 of {Many} taken in").First).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Stop", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByText("Stopping …")).ToBeVisibleAsync();
        pressed.SetResult();
        await Assertions.Expect(page.GetByText($"Stopped: {Lot} of {Many} files were taken in and stay; the others were not.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Listitem)).ToHaveCountAsync(Lot);
        Assert.Equal(Lot, desk.Collection.Held.Reports.Length);
        Assert.Empty(said);
    }

    [Fact]
    public async Task A_line_of_five_megabytes_is_shown_as_text_and_the_page_goes_on()
    {
        await using RunningDesk desk = await RunningDesk.Start(null);
        string line = $"Samir Haddad said on Thursday that <b>{new string('a', Endless)}</b> would be done.";
        string id = (await desk.Post("reports", new { text = $"Endless line from Mina\n\nGulf Ledger, 8 May 2031\n\nThe council said on Thursday that the boats had left Mina.\n\n{line}", name = "endless" })).Said.GetProperty("ids")[0].GetString()!;
        List<string> said = [];
        IPage page = await browser.OpenDesk(desk, $"/reports/{id}", Wide, said);
        await Assertions.Expect(page.GetByText("Samir Haddad said on Thursday that <b>aaa")).ToBeAttachedAsync();
        Assert.Equal(line.Length, await page.EvaluateAsync<int>("() => [...document.querySelectorAll('article .block')].slice(3).reduce((sum, b) => sum + b.querySelector('p').textContent.length, 0)"));
        // The end is reached, and the margin still answers.
        await page.WaitForFunctionAsync("() => { const last = [...document.querySelectorAll('[data-block]')].at(-1); last.scrollIntoView(); const at = last.getBoundingClientRect(); return last.textContent.endsWith('</b> would be done.') && at.top >= 0 && at.bottom <= innerHeight; }");
        await page.Locator(".bar").First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Complementary, new PageGetByRoleOptions { Name = "Evidence" }).GetByText("How it came to us")).ToBeVisibleAsync();
        Assert.True(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") <= Wide);
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { NameRegex = new Regex("^Who said what") }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Main).Locator("[data-line]").First).ToBeVisibleAsync();
        Assert.Empty(said);
    }
}
